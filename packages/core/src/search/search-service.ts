import { InvalidInputError } from '../errors.ts'
import { listTag } from '../paging-cursor.ts'
import { rootsOf } from '../speaker/group.ts'
import type { SpeakerRepository } from '../speaker/repository.ts'
import type { SearchGateway } from './gateway.ts'
import { pageOfHits } from './hit-pages.ts'
import type { SearchPage, SearchQuery, SearchService } from './service.ts'
import type { Rank, SearchRequest, SearchResult } from './types.ts'

const LONGEST_QUERY = 500

export function createSearchService(search: SearchGateway, speakers: SpeakerRepository): SearchService {
  /** The index may not have followed a merge yet, so all who were merged are looked for. */
  async function withMerged<F extends { speakerIds?: readonly string[] }>(filter: F): Promise<F> {
    if (!filter.speakerIds) return filter
    const roots = await rootsOf(speakers, filter.speakerIds)
    const ids = roots.flatMap((root) => (root ? [root.id, ...root.absorbed] : []))
    return { ...filter, speakerIds: [...new Set([...ids, ...filter.speakerIds])] }
  }

  async function paged<F extends { speakerIds?: readonly string[] }, Hit extends { rank: Rank }, Facets>(
    list: string,
    { page, facets, highlights, ...rest }: SearchQuery<F>,
    ask: (request: SearchRequest<F>) => Promise<SearchResult<Hit, Facets>>,
  ): Promise<SearchPage<Hit, Facets>> {
    checkQuery(rest.query, 'query')
    const filter = await withMerged(rest.filter)
    const answers: SearchResult<Hit, Facets>[] = []
    const read = async (offset: number, limit: number, ranksOnly = false) => {
      // Facets are counted once, however often the page's place is looked for.
      const stretch = {
        offset,
        limit,
        facets: answers.length === 0 ? facets : [],
        highlights: highlights && !ranksOnly,
      }
      const answer = await ask({ ...rest, filter, ...stretch })
      answers.push(answer)
      return answer
    }
    const found = await pageOfHits(listTag(list, rest), page, read)
    const { totalCount, totalCountIsExact, facets: counts, tookMs } = answers[0] ?? (await read(0, 0))
    return { ...found, totalCount, totalCountIsExact, facets: counts, tookMs }
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

function checkQuery(query: string, argument: string): void {
  if (query.length > LONGEST_QUERY)
    throw new InvalidInputError(
      `The ${argument} has ${query.length} characters; at most ${LONGEST_QUERY} are searched.`,
      [argument],
    )
}
