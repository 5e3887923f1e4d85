import type { ArticleContent } from '../article/content.ts'
import type { ArticleRepository } from '../article/repository.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { IndexChanges, IndexWriter } from '../search/gateway.ts'
import { recount } from '../speaker/counting.ts'
import type { Counted } from '../speaker/counting.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import type { TableChange } from './changes.ts'
import { articleDocument } from './documents.ts'
import { foldChanges, touchQuotesOf } from './fold-changes.ts'
import type { Batch } from './fold-changes.ts'
import { quoteDocuments } from './quote-documents.ts'
import { speakerDocuments, speakersById } from './speaker-documents.ts'

/** What following needs of the table, and the index that it keeps in step. */
export type Following = {
  articles: ArticleRepository
  quotes: QuoteRepository
  speakers: SpeakerRepository
  index: IndexWriter
}

/**
 * Brings counts and index to what the table holds now, for all that a batch of stream records has touched. It
 * trusts no image: it reads the items again, so a repeated or late batch writes nothing that is out of date.
 */
export async function followChanges(following: Following, changes: readonly TableChange[]): Promise<void> {
  const batch = foldChanges(changes)
  await touchQuotesOf(following.quotes, batch)
  const articles = await followArticles(following, batch)
  const index: IndexChanges = {
    articles,
    quotes: await quoteDocuments(following, batch.quotes),
    speakers: await speakerDocuments(following.speakers, batch.speakerIds),
  }
  await following.index.apply(index)
}

/** Articles one after another: each is read as a whole, and the largest hold 10,000 quotes. */
async function followArticles(
  { articles, speakers }: Following,
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
