import type { Stack } from '@verbatim/local/stack/stack.ts'
import { ask } from '../../support/ask.ts'
import type { Search } from './model.ts'
import { walkPages, type PageInfo, type Place } from './pages.ts'

type Bar = { start: string; end: string; count: number }
type Value<Of> = { value: Of; count: number }
/** A page of a search, with everything that is counted. */
export type Asked = {
  totalCount: number
  totalCountIsExact: boolean
  edges: { score: number; node: { id: string } }[]
  pageInfo: PageInfo
  facets: {
    speakers?: { speaker: { id: string }; count: number }[]
    sources: Value<string>[]
    kinds?: Value<string>[]
    years: Value<number>[]
  }
  yearly: Bar[]
  monthly: Bar[]
}

const FIELDS = { searchQuotes: 'speakers { speaker { id } count } kinds { value count }', searchArticles: '' }
const INPUTS = { searchQuotes: 'QuoteSearchFilter', searchArticles: 'ArticleSearchFilter' }

/** Asks the API for one page of a search. */
export async function search(
  stack: Stack,
  field: keyof typeof FIELDS,
  asked: Search,
  place: Place,
): Promise<Asked> {
  const document = `query (
    $query: String!, $filter: ${INPUTS[field]}, $sort: SearchSort, $matching: MatchingStrategy,
    $first: Int, $after: String, $last: Int, $before: String
  ) {
    found: ${field}(
      query: $query, filter: $filter, sort: $sort, matching: $matching,
      first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount totalCountIsExact
      edges { score node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      facets { ${FIELDS[field]} sources { value count } years { value count } }
      yearly: histogram(by: YEAR) { start end count }
      monthly: histogram(by: MONTH) { start end count }
    }
  }`
  const { found } = await ask<{ found: Asked }>(stack, document, { ...asked, ...place })
  return found
}

/** All pages of a search, and their hits in the order of the list. */
export async function walk(
  stack: Stack,
  field: keyof typeof FIELDS,
  asked: Search,
  how: { size: number; backward: boolean },
): Promise<{ pages: Asked[]; edges: Asked['edges'] }> {
  const pages = await walkPages(how, (place) => search(stack, field, asked, place))
  return { pages, edges: pages.flatMap((page) => page.edges) }
}
