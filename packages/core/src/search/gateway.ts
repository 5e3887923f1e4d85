import type {
  ArticleDocument,
  ArticleFacets,
  ArticleHit,
  ArticleSearchFilter,
  QuoteDocument,
  QuoteFacets,
  QuoteHit,
  QuoteSearchFilter,
  RandomQuoteDraw,
  SearchRequest,
  SearchResult,
  SpeakerDocument,
  Suggestion,
} from './types.ts'

/** Reads the index. Every call throws `SearchUnavailableError` when the server cannot answer. */
export interface SearchGateway {
  searchQuotes(request: SearchRequest<QuoteSearchFilter>): Promise<SearchResult<QuoteHit, QuoteFacets>>
  searchArticles(
    request: SearchRequest<ArticleSearchFilter>,
  ): Promise<SearchResult<ArticleHit, ArticleFacets>>
  /** Speakers first, then quotes, at most `limit` in all. */
  suggest(prefix: string, limit: number): Promise<Suggestion[]>
  /** One of the quotes that match, each about as likely as any other; null when none does. */
  randomQuote(filter: RandomQuoteDraw): Promise<string | null>
}

/** What a batch of changes leaves in the index: documents to hold, and ids to hold no longer. */
export type IndexChanges = {
  quotes: { put: QuoteDocument[]; remove: string[] }
  articles: { put: ArticleDocument[]; remove: string[] }
  speakers: { put: SpeakerDocument[]; remove: string[] }
}

/** A document that the server took and could not index, with its own reason. */
export type RefusedDocument = { noun: 'Article' | 'Quote' | 'Speaker'; id: string; reason: string }

/** Writes the index. Each call returns only when the server has finished every task, and throws when it could not. */
export interface IndexWriter {
  /** Answers the documents that the server refused; all others are in. */
  apply(changes: IndexChanges): Promise<RefusedDocument[]>
  /** The versions that the index holds of these documents; what it does not hold is left out. */
  versions(noun: keyof IndexChanges, ids: readonly string[]): Promise<Map<string, number>>
  /** The ids of a stretch of an index, in an order of the server's own. */
  ids(noun: keyof IndexChanges, offset: number, limit: number): Promise<string[]>
  /** How many documents the index holds. */
  count(noun: keyof IndexChanges): Promise<number>
  /** Makes the indexes and gives them the settings of this repository, settings before documents. */
  applySettings(): Promise<void>
}

/** A second set of indexes, which is filled beside the one that is searched and then takes its place. */
export interface IndexRebuilding {
  next: IndexWriter
  /** Makes the second set, empty and with its settings; answers what tells it from the first from now on. */
  prepare(): Promise<string>
  /** Whether the set that `prepare` made is the one that is searched by now. */
  areLive(mark: string): Promise<boolean>
  /** Lets the two sets change places, all indexes at once. */
  swap(): Promise<void>
  /** Deletes the set that is not searched. */
  drop(): Promise<void>
}
