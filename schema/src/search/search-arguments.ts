import type { GraphQLResolveInfo } from 'graphql'
import type { SearchQuery } from '@verbatim/core/search/service.ts'
import type { MatchingStrategy as Strategy, SearchSort as Sort } from '@verbatim/core/search/types.ts'
import { builder } from '../builder.ts'
import { connectionArguments } from '../paging/connection-arguments.ts'
import { pageRequest, type PageArguments } from '../paging/page-request.ts'
import { MatchingStrategy, SearchSort } from './search-enums.ts'
import { isSelected } from '../selected.ts'
import { selectedFacets } from './selected-facets.ts'

/** What every search takes, its filter apart. */
export const searchArguments = builder.args((t) => ({
  ...connectionArguments,
  query: t.string({
    required: true,
    description: 'At most 500 characters; empty finds all that the filter lets through.',
  }),
  sort: t.field({ type: SearchSort, defaultValue: 'RELEVANCE', description: 'In which order.' }),
  matching: t.field({ type: MatchingStrategy, defaultValue: 'LAST', description: 'Which words are needed.' }),
}))

type Arguments = PageArguments & {
  query: string
  sort?: Sort | null | undefined
  matching?: Strategy | null | undefined
}

/** The arguments as the service takes them; throws `InvalidInputError` for what asks for no page. */
export function searchQuery<Filter>(
  sent: Arguments,
  filter: Filter,
  info: GraphQLResolveInfo,
): SearchQuery<Filter> {
  return {
    query: sent.query,
    filter,
    sort: sent.sort ?? 'RELEVANCE',
    matching: sent.matching ?? 'LAST',
    page: pageRequest(sent),
    facets: selectedFacets(info),
    highlights: isSelected('highlights', info),
  }
}
