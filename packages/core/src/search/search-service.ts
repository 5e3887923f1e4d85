import { InvalidInputError } from '../errors.ts'
import type { Page } from '../paging.ts'
import { decodeCursor, encodeCursor, listTag } from '../paging-cursor.ts'
import { rootsOf } from '../speaker/group.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import type { SearchGateway } from './gateway.ts'
import type { SearchPage, SearchQuery, SearchService } from './service.ts'
import type { SearchRequest, SearchResult } from './types.ts'

const LONGEST_QUERY = 500
// The index counts and pages no further.
const DEEPEST_HIT = 1000

export function createSearchService(search: SearchGateway, speakers: SpeakerRepository): SearchService {
  /** The index may not have followed a merge yet, so all who were merged are looked for. */
  async function withMerged<F extends { speakerIds?: readonly string[] }>(filter: F): Promise<F> {
    if (!filter.speakerIds) return filter
    const roots = await rootsOf(speakers, filter.speakerIds)
    const ids = roots.flatMap((root) => (root ? [root.id, ...root.absorbed] : []))
    return { ...filter, speakerIds: [...new Set([...ids, ...filter.speakerIds])] }
  }

  async function paged<F extends { speakerIds?: readonly string[] }, Hit, Facets>(
    list: string,
    query: SearchQuery<F>,
    ask: (request: SearchRequest<F>) => Promise<SearchResult<Hit, Facets>>,
  ): Promise<SearchPage<Hit, Facets>> {
    const { first, after, ...rest } = query
    checkQuery(query.query, 'query')
    const tag = listTag(list, rest)
    const offset = after === null ? 0 : Number(decodeCursor(tag, after)) + 1
    checkDepth(offset)
    const filter = await withMerged(rest.filter)
    const result = await ask({ ...rest, filter, offset, limit: first })
    return { ...result, ...pageOf(tag, offset, result) }
  }

  return {
    quotes: (query) => paged('searchQuotes', query, (request) => search.searchQuotes(request)),
    articles: (query) => paged('searchArticles', query, (request) => search.searchArticles(request)),
    async suggest(prefix, first) {
      checkQuery(prefix, 'prefix')
      return search.suggest(prefix, first)
    },
  }
}

function pageOf<Hit>(
  tag: string,
  offset: number,
  { hits, totalCount }: SearchResult<Hit, unknown>,
): Page<Hit> {
  return {
    edges: hits.map((node, index) => ({ cursor: encodeCursor(tag, String(offset + index)), node })),
    hasNextPage: offset + hits.length < Math.min(totalCount, DEEPEST_HIT),
    hasPreviousPage: offset > 0,
  }
}

function checkQuery(query: string, argument: string): void {
  if (query.length > LONGEST_QUERY)
    throw new InvalidInputError(
      `The ${argument} has ${query.length} characters; at most ${LONGEST_QUERY} are searched.`,
      [argument],
    )
}

function checkDepth(offset: number): void {
  if (!(offset <= DEEPEST_HIT))
    throw new InvalidInputError(
      `Search pages end at hit ${DEEPEST_HIT}: narrow the query or the filter, or list quotes instead.`,
      ['after'],
    )
}
