import type { ArticleContent } from '../article/content.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { IndexChanges } from '../search/gateway.ts'
import { recount } from '../speaker/counting.ts'
import type { Counted } from '../speaker/counting.ts'
import { articleDocument } from './documents.ts'
import type { Batch } from './fold-changes.ts'
import { quoteDocuments } from './quote-documents.ts'
import { speakerDocuments, speakersById } from './speaker-documents.ts'
import type { Witness } from './witness.ts'

/**
 * What the index should hold of everything that a batch has touched, as the table has it now. On the way it
 * sweeps up what deleted and superseded revisions left behind, and moves the speakers' counts.
 */
export async function batchDocuments(
  witness: Witness,
  quotes: QuoteRepository,
  batch: Batch,
): Promise<IndexChanges> {
  const articles = await articleDocuments(witness, batch)
  return {
    articles,
    quotes: await quoteDocuments({ ...witness, quotes }, batch.quotes),
    speakers: await speakerDocuments(witness.countedSpeakers, batch.speakerIds),
  }
}

/** Articles one after another: each is read as a whole, and the largest hold 10,000 quotes. */
async function articleDocuments(
  { articles, speakers }: Witness,
  batch: Batch,
): Promise<IndexChanges['articles']> {
  const documents: IndexChanges['articles'] = { put: [], remove: [] }
  for (const [articleId, { whole, leavesRemains }] of batch.articles) {
    const content = await articles.load(articleId)
    if (leavesRemains) await articles.sweep(articleId)
    await recount(speakers, articleId, countedOf(content))
    if (content) {
      const names = await speakersById(speakers, content.article.speakerIds)
      documents.put.push(articleDocument(content, names))
    } else documents.remove.push(articleId)
    // Shown or hidden: what of them is to be indexed is decided where all touched quotes are read.
    if (whole) for (const { id } of content?.quotes ?? []) batch.quotes.set(id, { isNew: false })
  }
  return documents
}

function countedOf(content: ArticleContent | null): Counted {
  const counted: Counted = {}
  for (const { hidden, attribution, publishedAt } of content?.quotes ?? []) {
    const id = attribution.speakerId
    if (hidden || id === null) continue
    counted[id] = { quotes: (counted[id]?.quotes ?? 0) + 1, publishedAt }
  }
  return counted
}
