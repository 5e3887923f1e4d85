import type { Page } from '../paging.ts'
import type {
  ArticleFacets,
  ArticleHit,
  ArticleSearchFilter,
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
  /** 0 to 100. */
  first: number
  /** The cursor of the hit before; refused when it belongs to another query, filter or sort. */
  after: string | null
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
