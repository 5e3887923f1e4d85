import type { ArticleContent } from '../article/content.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { IndexChanges } from '../search/gateway.ts'
import { articleDocument } from './documents.ts'
import type { Batch } from './fold-changes.ts'
import { quoteDocuments } from './quote-documents.ts'
import { speakerDocuments, speakersById } from './speaker-documents.ts'
import type { Witness } from './witness.ts'

/** Told of each touched article, null for a deleted one, before the speakers are read that it may be counted to. */
export type OnArticle = (
  articleId: string,
  content: ArticleContent | null,
  touched: { leavesRemains: boolean },
) => Promise<void>

/** What the index should hold of everything that a batch has touched, as the table has it now. */
export async function batchDocuments(
  witness: Witness,
  quotes: QuoteRepository,
  batch: Batch,
  onArticle: OnArticle = async () => undefined,
): Promise<IndexChanges> {
  const articles = await articleDocuments(witness, batch, onArticle)
  return {
    articles,
    quotes: await quoteDocuments({ ...witness, quotes }, batch.quotes),
    speakers: await speakerDocuments(witness.countedSpeakers, batch.speakerIds),
  }
}

// Each is read as a whole: some together for their shared reads, not all, since the largest hold 10,000 quotes.
const ARTICLES_AT_ONCE = 8

async function articleDocuments(
  { articles, speakers }: Witness,
  batch: Batch,
  onArticle: OnArticle,
): Promise<IndexChanges['articles']> {
  const documents: IndexChanges['articles'] = { put: [], remove: [] }
  const all = [...batch.articles]
  for (let from = 0; from < all.length; from += ARTICLES_AT_ONCE) {
    const some = all.slice(from, from + ARTICLES_AT_ONCE)
    const contents = await Promise.all(some.map(([articleId]) => articles.load(articleId)))
    // One after another: articles of one day quote the same people, whose counts they move.
    for (const [index, [articleId, touched]] of some.entries())
      await onArticle(articleId, contents[index] ?? null, touched)
    const quoted = contents.flatMap((content) => content?.article.speakerIds ?? [])
    const names = await speakersById(speakers, quoted)
    for (const [index, [articleId, touched]] of some.entries()) {
      const content = contents[index]
      if (content) documents.put.push(articleDocument(content, names))
      else documents.remove.push(articleId)
      // Shown or hidden: what of them is to be indexed is decided where all touched quotes are read.
      if (touched.whole) for (const { id } of content?.quotes ?? []) batch.quotes.set(id, { isNew: false })
    }
  }
  return documents
}
