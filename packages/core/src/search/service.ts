import type { Page, PageRequest } from '../paging.ts'
import type {
  ArticleFacets,
  ArticleHit,
  ArticleSearchFilter,
  Facet,
  MatchingStrategy,
  QuoteFacets,
  QuoteHit,
  QuoteSearchFilter,
  SearchSort,
  Suggestion,
} from './types.ts'

export type SearchQuery<Filter> = {
  /** At most 500 characters; empty lists everything that the filter lets through. */
  query: string
  filter: Filter
  sort: SearchSort
  matching: MatchingStrategy
  /** A cursor is refused when it belongs to another query, filter, order or strategy. */
  page: PageRequest
  /** Only these are counted. */
  facets: readonly Facet[]
  /** Whether the places that match are wanted: the engine has to look for them in each text. */
  highlights: boolean
}

export type SearchPage<Hit, Facets> = Page<Hit> & {
  totalCount: number
  totalCountIsExact: boolean
  facets: Facets
  tookMs: number
}

/** Searches the index; hits are ids, to be read from the table. Throws `SearchUnavailableError`, `InvalidInputError`. */
export interface SearchService {
  quotes(query: SearchQuery<QuoteSearchFilter>): Promise<SearchPage<QuoteHit, QuoteFacets>>
  articles(query: SearchQuery<ArticleSearchFilter>): Promise<SearchPage<ArticleHit, ArticleFacets>>
  suggest(prefix: string, first: number): Promise<Suggestion[]>
}
