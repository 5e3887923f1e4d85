import type { QuoteKind } from '../quote/types.ts'

/** Lengths are those in words, of a quote or of an article’s text. */
export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'OLDEST' | 'LONGEST' | 'SHORTEST'
export type MatchingStrategy = 'LAST' | 'ALL' | 'FREQUENCY'

/** Values of one field are alternatives, fields are joined by and; times are ISO 8601 in UTC, years those of UTC. */
export type QuoteSearchFilter = {
  speakerIds?: readonly string[]
  sources?: readonly string[]
  kinds?: readonly QuoteKind[]
  years?: readonly number[]
  articleId?: string
  /** Inclusive. */
  publishedFrom?: string
  /** Exclusive. */
  publishedBefore?: string
  minWords?: number
  maxWords?: number
}

export type ArticleSearchFilter = {
  speakerIds?: readonly string[]
  sources?: readonly string[]
  years?: readonly number[]
  publishedFrom?: string
  publishedBefore?: string
}

export type RandomQuoteFilter = {
  speakerId?: string
  kinds?: readonly QuoteKind[]
  source?: string
  minWords?: number
  maxWords?: number
}

/** The same for the index, where quotes of merged speakers may still stand under their old ids. */
export type RandomQuoteDraw = Omit<RandomQuoteFilter, 'speakerId'> & { speakerIds?: readonly string[] }

/** What can be counted over all hits. */
export type Facet = 'speakerIds' | 'sources' | 'kinds' | 'years' | 'months'

/** What is looked for and which part of the hits is wanted; `offset` and `limit` count hits. */
export type SearchRequest<Filter> = {
  query: string
  filter: Filter
  sort: SearchSort
  matching: MatchingStrategy
  offset: number
  limit: number
  /** Only these are counted. */
  facets: readonly Facet[]
  /** Whether the places that match are wanted. */
  highlights: boolean
}

/**
 * Where a hit stands in the order of its search, told by what it is made of and not by its neighbours: compared from
 * the first part on, ascending. No two hits of a search have the same.
 */
export type Rank = readonly (string | number)[]

/** A field's text cut into runs that match and runs that do not; joined they are the text. */
export type Fragment = { text: string; isMatch: boolean }
export type HighlightField = 'TEXT' | 'SPEAKER' | 'HEADLINE' | 'SOURCE' | 'NAME' | 'ALIAS' | 'BODY' | 'BYLINE'
export type Highlight = { field: HighlightField; fragments: Fragment[] }

/** `speakerId` is the effective one when the document was indexed, so that all nouns can be read in one batch. */
export type QuoteHit = {
  quoteId: string
  speakerId: string | null
  score: number
  rank: Rank
  highlights: Highlight[]
}
export type ArticleHit = { articleId: string; score: number; rank: Rank; highlights: Highlight[] }

/** Values with their counts, the largest first, equal ones by value, at most 100. */
export type FacetCount<Value> = { value: Value; count: number }

/** Every facet is counted without its own filter; one that was not asked for is empty. */
export type QuoteFacets = {
  speakerIds: FacetCount<string>[]
  sources: FacetCount<string>[]
  kinds: FacetCount<QuoteKind>[]
  years: FacetCount<number>[]
  /** The months of UTC in which the hits were published, `2026-03`, each that has one, in order of time. */
  months: FacetCount<string>[]
}
export type ArticleFacets = Pick<QuoteFacets, 'sources' | 'years' | 'months'>

export type SearchResult<Hit, Facets> = {
  hits: Hit[]
  totalCount: number
  /** False where the engine stopped counting. */
  totalCountIsExact: boolean
  facets: Facets
  tookMs: number
}

export type Suggestion =
  | { kind: 'SPEAKER'; speakerId: string; fragments: Fragment[] }
  | { kind: 'QUOTE'; quoteId: string; fragments: Fragment[] }

/** What the quotes index holds of one quote. */
export type QuoteDocument = {
  id: string
  version: number
  text: string
  speakerId: string | null
  speakerName: string | null
  /** Names of those who were merged into the speaker and to whom the quote was given before. */
  speakerAliases: string[]
  /** The speaker's `quoteCount` plays no part: it changes too often to be copied into every document. */
  articleId: string
  headline: string
  source: string
  kind: QuoteKind
  publishedAt: string
  wordCount: number
}

/** What the articles index holds of one article; `body` is its text without captions. */
export type ArticleDocument = {
  id: string
  version: number
  headline: string
  body: string
  byline: string | null
  source: string
  publishedAt: string
  speakerIds: string[]
  speakerNames: string[]
}

/** What the speakers index holds of one speaker that is quoted; merged ones are not indexed. */
export type SpeakerDocument = {
  id: string
  version: number
  name: string
  aliases: string[]
  description: string | null
  quoteCount: number
}
