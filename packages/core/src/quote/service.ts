import type { Article } from '../article/types.ts'
import type { RandomQuoteFilter } from '../search/types.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { SpeakerRef } from '../speaker/service.ts'
import type { Quote, QuoteKind } from './types.ts'

/** Times are ISO 8601 in UTC. */
export type QuoteFilter = {
  speakerId?: string
  kinds?: readonly QuoteKind[]
  /** Inclusive. */
  publishedFrom?: string
  /** Exclusive. */
  publishedBefore?: string
}

/** The words around a quote's place, at most so many UTF-16 units on each side, never half a character. */
export type QuoteContext = { before: string; text: string; after: string }

/**
 * Reads and corrects quotes. Ids must be well formed. A dismissed quote, and what is nested in it, is missing
 * (null) everywhere but in `byIdsWithDismissed`.
 */
export interface QuoteService {
  byIds(ids: readonly string[]): Promise<(Quote | null)[]>
  byIdsWithDismissed(ids: readonly string[]): Promise<(Quote | null)[]>
  /** Newest first; those of one article in the order of its text. */
  list(filter: QuoteFilter, page: PageRequest): Promise<Page<Quote>>
  /** Those without a parent, in the order of the text; `totalCount` counts what the kinds let through. */
  ofArticle(
    article: Article,
    kinds: readonly QuoteKind[] | null,
    page: PageRequest,
  ): Promise<Page<Quote> & { totalCount: number }>
  context(quote: Quote, characters: number): Promise<QuoteContext>
  random(filter: RandomQuoteFilter): Promise<Quote | null>
  /** Null makes the speaker unknown. Throws `NotFoundError`, or `InvalidInputError` for an unusable name. */
  attribute(quoteId: string, speaker: SpeakerRef | null): Promise<Quote>
  resetAttribution(quoteId: string): Promise<Quote>
  /** Hides what is no quote; doing it twice is no error. */
  dismiss(quoteId: string): Promise<Quote>
  restore(quoteId: string): Promise<Quote>
}
