import type { MultiSearchQuery } from 'meilisearch'
import type { MatchingStrategy, SearchRequest, SearchSort } from '../search/types.ts'
import { seen } from '../seen.ts'
import type { HighlightedFields, Marks } from './highlights.ts'
import { withoutStopWords } from './stop-words.ts'

const STRATEGIES = { LAST: 'last', ALL: 'all', FREQUENCY: 'frequency' } as const satisfies Record<
  MatchingStrategy,
  string
>

/** Without an order the ranking rules decide, whose last ones are the newest first and the id. */
const SORTS: Record<SearchSort, string[]> = {
  RELEVANCE: [],
  NEWEST: ['publishedAtMs:desc'],
  OLDEST: ['publishedAtMs:asc'],
  LONGEST: ['wordCount:desc'],
  SHORTEST: ['wordCount:asc'],
}

/** A request as the server wants it, still without filter and facets; hits come with their score and marked fields. */
export function searchParameters(
  indexUid: string,
  request: Omit<SearchRequest<unknown>, 'filter'>,
  attributesToRetrieve: string[],
  fields: HighlightedFields,
  marks: Marks,
): MultiSearchQuery {
  const query = withoutStopWords(asTyped(request.query))
  const highlighting = {
    ...marks,
    attributesToHighlight: fields.map(([attribute]) => attribute),
    attributesToRetrieve: [...attributesToRetrieve, 'asSent'],
  }
  return {
    indexUid,
    q: query,
    offset: request.offset,
    limit: request.limit,
    sort: SORTS[request.sort],
    matchingStrategy: STRATEGIES[request.matching],
    showRankingScore: true,
    attributesToRetrieve,
    // Without a word there is nothing to mark, and whole texts need not travel.
    ...(query === '' || !request.highlights ? {} : highlighting),
  }
}

/** What nobody sees is in no text of the index, and the server refuses a body that holds half a surrogate pair. */
export function asTyped(query: string): string {
  return seen(query.toWellFormed()).trim()
}
