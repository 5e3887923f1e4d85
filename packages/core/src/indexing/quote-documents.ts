import type { ArticleRepository } from '../article/repository.ts'
import type { Article } from '../article/types.ts'
import { articleIdOfQuote } from '../ids.ts'
import type { QuoteRepository } from '../quote/repository.ts'
import type { Quote } from '../quote/types.ts'
import type { IndexChanges } from '../search/gateway.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import { quoteDocument } from './documents.ts'
import type { SpeakersById } from './documents.ts'
import type { Batch } from './fold-changes.ts'
import { speakersById } from './speaker-documents.ts'

type Reading = { articles: ArticleRepository; quotes: QuoteRepository; speakers: SpeakerRepository }

// Ten BatchGetItem calls at a time, so that an article of 10,000 quotes is not asked for in one breath.
const STEP = 1000

/** Adds the documents of touched quotes as the table shows them now; those it does not show leave the index. */
export async function quoteDocuments(
  { articles, quotes, speakers }: Reading,
  touched: Batch['quotes'],
  documents: IndexChanges['quotes'],
): Promise<void> {
  const all = [...touched.keys()]
  for (let from = 0; from < all.length; from += STEP) {
    const ids = all.slice(from, from + STEP)
    const articleIds = [...new Set(ids.map(articleIdOfQuote))]
    const [found, parents] = await Promise.all([quotes.byIds(ids), articles.byIds(articleIds)])
    const articleById = new Map(articleIds.map((id, index) => [id, parents[index]]))
    const speakerIds = found.flatMap((quote) => quote?.attribution.speakerId ?? [])
    const names = await speakersById(speakers, speakerIds)
    for (const [index, id] of ids.entries())
      addQuote(documents, touched, id, {
        quote: found[index],
        article: articleById.get(articleIdOfQuote(id)),
        names,
      })
  }
}

/** A quote as it was read: nothing where the table does not show it. */
type Read = { quote: Quote | null | undefined; article: Article | null | undefined; names: SpeakersById }

/** Adds one touched quote to what is put, or to what is removed unless it was never there. */
export function addQuote(
  documents: IndexChanges['quotes'],
  touched: Batch['quotes'],
  id: string,
  { quote, article, names }: Read,
): void {
  if (quote && article && !quote.hidden) documents.put.push(quoteDocument(quote, article, names))
  else if (quote ?? touched.get(id)?.isNew === false) documents.remove.push(id)
}
