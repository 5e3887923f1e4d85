import type { SearchQuery } from '@verbatim/core/search/service.ts'
import type { MatchingStrategy as Strategy, SearchSort as Sort } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { forwardArguments } from '../paging/connection-arguments.ts'
import { pageSize, type PageArguments } from '../paging/page-request.ts'
import { MatchingStrategy, SearchSort } from './search-enums.ts'

/** What every search takes, its filter apart. */
export const searchArguments = builder.args((t) => ({
  ...forwardArguments,
  query: t.string({
    required: true,
    description: 'At most 500 characters; empty finds all that the filter lets through.',
  }),
  sort: t.field({ type: SearchSort, defaultValue: 'RELEVANCE', description: 'In which order.' }),
  matching: t.field({ type: MatchingStrategy, defaultValue: 'LAST', description: 'Which words are needed.' }),
}))

type Arguments = Pick<PageArguments, 'first' | 'after'> & {
  query: string
  sort?: Sort | null | undefined
  matching?: Strategy | null | undefined
}

/** The arguments as the service takes them; throws `InvalidInputError` for a page size outside 0 to 100. */
export function searchQuery<Filter>(sent: Arguments, filter: Filter): SearchQuery<Filter> {
  return {
    query: sent.query,
    filter,
    sort: sent.sort ?? 'RELEVANCE',
    matching: sent.matching ?? 'LAST',
    first: pageSize('first', sent.first),
    after: sent.after ?? null,
  }
}
