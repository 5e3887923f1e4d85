import type { ArticleRepository } from '../article/repository.ts'
import { articleIdOfQuote } from '../ids.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { IndexChanges } from '../search/gateway.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { quoteDocument } from './documents.ts'
import type { Batch } from './fold-changes.ts'
import { speakersById } from './speaker-documents.ts'

type Reading = { articles: ArticleRepository; quotes: QuoteRepository; speakers: SpeakerRepository }

// Ten BatchGetItem calls at a time, so that an article of 10,000 quotes is not asked for in one breath.
const STEP = 1000

/** The documents of touched quotes as the table shows them now; those it does not show leave the index. */
export async function quoteDocuments(
  { articles, quotes, speakers }: Reading,
  touched: Batch['quotes'],
): Promise<IndexChanges['quotes']> {
  const documents: IndexChanges['quotes'] = { put: [], remove: [] }
  const all = [...touched.keys()]
  for (let from = 0; from < all.length; from += STEP) {
    const ids = all.slice(from, from + STEP)
    const articleIds = [...new Set(ids.map(articleIdOfQuote))]
    const [found, parents] = await Promise.all([quotes.byIds(ids), articles.byIds(articleIds)])
    const articleById = new Map(articleIds.map((id, index) => [id, parents[index] ?? null]))
    const speakerIds = found.flatMap((quote) => quote?.attribution.speakerId ?? [])
    const names = await speakersById(speakers, speakerIds)
    for (const [index, id] of ids.entries()) {
      const quote = found[index]
      const article = articleById.get(articleIdOfQuote(id))
      if (quote && article && !quote.hidden) documents.put.push(quoteDocument(quote, article, names))
      else if (quote ?? touched.get(id)?.isNew === false) documents.remove.push(id)
    }
  }
  return documents
}
