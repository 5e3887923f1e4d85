import type { Page, PageRequest } from '../paging.ts'
import type { QuoteFilter } from './service.ts'
import type { Quote } from './types.ts'

/** Reads quotes; they are written with their article. Hidden ones are found by id and listed nowhere. */
export interface QuoteRepository {
  byIds(ids: readonly string[]): Promise<(Quote | null)[]>
  list(filter: Omit<QuoteFilter, 'speakerId'>, page: PageRequest): Promise<Page<Quote>>
  /** The quotes attributed to one of these speakers, newest first. */
  saidBy(
    speakerIds: readonly string[],
    filter: Omit<QuoteFilter, 'speakerId'>,
    page: PageRequest,
  ): Promise<Page<Quote>>
}
