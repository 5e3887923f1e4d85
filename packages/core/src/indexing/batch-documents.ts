import type { ArticleContent } from '../article/content.ts'
import { articleIdOfQuote } from '../ids.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { Quote } from '../quote/types.ts'
import type { IndexChanges } from '../search/gateway.ts'
import { articleDocument } from './documents.ts'
import type { Batch } from './fold-changes.ts'
import { addQuote, quoteDocuments } from './quote-documents.ts'
import { speakerDocuments, speakersById } from './speaker-documents.ts'
import type { Witness } from './witness.ts'

/** An article that a batch has touched, as the table has it now; null when it was deleted. */
export type TouchedArticle = { articleId: string; content: ArticleContent | null; leavesRemains: boolean }

/** Told of touched articles, some at a time, before the speakers are read that they may be counted to. */
export type OnArticles = (articles: readonly TouchedArticle[]) => Promise<void>

/** What the index should hold of everything that a batch has touched, as the table has it now. */
export async function batchDocuments(
  witness: Witness,
  quotes: QuoteRepository,
  batch: Batch,
  onArticles: OnArticles = async () => undefined,
): Promise<IndexChanges> {
  const documents = await articleDocuments(witness, batch, onArticles)
  const others = [...batch.quotes].filter(([id]) => !batch.articles.has(articleIdOfQuote(id)))
  await quoteDocuments({ ...witness, quotes }, new Map(others), documents.quotes)
  return { ...documents, speakers: await speakerDocuments(witness.countedSpeakers, batch.speakerIds) }
}

// Each is read as a whole: some together for their shared reads, not all, since the largest hold 10,000 quotes.
const ARTICLES_AT_ONCE = 8

/** Documents of the touched articles, and of what was touched of their quotes, which are read with them. */
async function articleDocuments(
  { articles, speakers }: Witness,
  batch: Batch,
  onArticles: OnArticles,
): Promise<Pick<IndexChanges, 'articles' | 'quotes'>> {
  const documents: Pick<IndexChanges, 'articles' | 'quotes'> = {
    articles: { put: [], remove: [] },
    quotes: { put: [], remove: [] },
  }
  const touchedQuotes = Map.groupBy(batch.quotes.keys(), articleIdOfQuote)
  const all = [...batch.articles]
  for (let from = 0; from < all.length; from += ARTICLES_AT_ONCE) {
    const some = await Promise.all(
      all.slice(from, from + ARTICLES_AT_ONCE).map(async ([articleId, { whole, leavesRemains }]) => {
        const content = await articles.load(articleId)
        const held = new Map(content?.quotes.map((quote) => [quote.id, quote]))
        // Shown or hidden: the document of every quote shows what the whole article has in common.
        if (whole) for (const id of held.keys()) batch.quotes.set(id, { isNew: false })
        const ids = new Set([...(touchedQuotes.get(articleId) ?? []), ...(whole ? held.keys() : [])])
        return {
          articleId,
          content,
          leavesRemains,
          quotes: [...ids].map((id) => ({ id, quote: held.get(id) })),
        }
      }),
    )
    await onArticles(some)
    const names = await speakersById(speakers, some.flatMap(shownIn))
    for (const { articleId, content, quotes } of some) {
      if (content) documents.articles.put.push(articleDocument(content, names))
      else documents.articles.remove.push(articleId)
      for (const { id, quote } of quotes)
        addQuote(documents.quotes, batch.quotes, id, { quote, article: content?.article, names })
    }
  }
  return documents
}

/** The speakers whose names these documents show. */
function shownIn({
  content,
  quotes,
}: Pick<TouchedArticle, 'content'> & { quotes: { quote: Quote | undefined }[] }) {
  return [
    ...(content?.article.speakerIds ?? []),
    ...quotes.flatMap(({ quote }) => quote?.attribution.speakerId ?? []),
  ]
}
