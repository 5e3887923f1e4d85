import type { QuoteDocument, QuoteSearchFilter } from '../../../packages/core/src/search/types.ts'
import { withoutLayoutHints } from '../../../packages/core/src/seen.ts'

/** Whether a quote passes a filter, told without an index. */
export function matches(quote: QuoteDocument, filter: QuoteSearchFilter): boolean {
  const { publishedFrom, publishedBefore, articleId, minWords = 0, maxWords = Infinity } = filter
  const published = Date.parse(quote.publishedAt)
  const year = new Date(quote.publishedAt).getUTCFullYear()
  return (
    (filter.speakerIds === undefined || filter.speakerIds.some((id) => id === quote.speakerId)) &&
    (filter.sources === undefined || filter.sources.map(withoutLayoutHints).includes(quote.source)) &&
    (filter.kinds === undefined || filter.kinds.includes(quote.kind)) &&
    (filter.years === undefined || filter.years.includes(year)) &&
    (articleId === undefined || articleId === quote.articleId) &&
    (publishedFrom === undefined || published >= Date.parse(publishedFrom)) &&
    (publishedBefore === undefined || published < Date.parse(publishedBefore)) &&
    quote.wordCount >= minWords &&
    quote.wordCount <= maxWords
  )
}
