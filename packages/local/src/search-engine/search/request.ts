import type { FieldSpecs } from '../http/fields.ts'
import type { ParameterSpecs } from '../http/parameters.ts'
import type { Json } from '../json.ts'

/** A search as a request asks for it, its types checked. */
export interface SearchRequest {
  q: string | null
  offset: number
  limit: number
  page: number | null
  hitsPerPage: number | null
  attributesToRetrieve: string[] | null
  attributesToCrop: string[] | null
  cropLength: number
  cropMarker: string
  attributesToHighlight: string[] | null
  highlightPreTag: string
  highlightPostTag: string
  showMatchesPosition: boolean
  filter: Json
  sort: string[] | null
  distinct: string | null
  facets: string[] | null
  matchingStrategy: 'last' | 'all' | 'frequency'
  attributesToSearchOn: string[] | null
  rankingScoreThreshold: number | null
  locales: string[] | null
  showRankingScore: boolean
  showRankingScoreDetails: boolean
  showPerformanceDetails: boolean
  retrieveVectors: boolean
  /** What embeds the query, where its meaning is to count beside its words. */
  embedder: string | null
  /** What it is embedded as, where the request says so itself. */
  vector: number[] | null
  /** What the hits are to be ordered anew for; only a real server with a key for it does that. */
  userContext: string | null
}

/** The fields of what hits are to be personalized by. */
export const PERSONALIZE_FIELDS: FieldSpecs = {
  userContext: { type: 'string', code: 'invalid_search_personalize' },
}

/** The fields of how far the meaning of a query counts beside its words. */
export const HYBRID_FIELDS: FieldSpecs = {
  semanticRatio: { type: 'number', code: 'invalid_search_semantic_ratio' },
  embedder: { type: 'string', code: 'invalid_search_embedder' },
}

/** The fields of a search in a body. */
export const SEARCH_FIELDS: FieldSpecs = {
  q: { type: 'string', code: 'invalid_search_q', nullable: true },
  offset: { type: 'integer', code: 'invalid_search_offset' },
  limit: { type: 'integer', code: 'invalid_search_limit' },
  page: { type: 'integer', code: 'invalid_search_page', nullable: true },
  hitsPerPage: { type: 'integer', code: 'invalid_search_hits_per_page', nullable: true },
  attributesToRetrieve: { type: 'strings', code: 'invalid_search_attributes_to_retrieve', nullable: true },
  attributesToCrop: { type: 'strings', code: 'invalid_search_attributes_to_crop', nullable: true },
  cropLength: { type: 'integer', code: 'invalid_search_crop_length' },
  cropMarker: { type: 'string', code: 'invalid_search_crop_marker' },
  attributesToHighlight: { type: 'strings', code: 'invalid_search_attributes_to_highlight', nullable: true },
  highlightPreTag: { type: 'string', code: 'invalid_search_highlight_pre_tag' },
  highlightPostTag: { type: 'string', code: 'invalid_search_highlight_post_tag' },
  showMatchesPosition: { type: 'boolean', code: 'invalid_search_show_matches_position' },
  filter: { type: 'any', code: 'invalid_search_filter', nullable: true },
  sort: { type: 'strings', code: 'invalid_search_sort', nullable: true },
  distinct: { type: 'string', code: 'invalid_search_distinct', nullable: true },
  facets: { type: 'strings', code: 'invalid_search_facets', nullable: true },
  matchingStrategy: { type: 'string', code: 'invalid_search_matching_strategy' },
  attributesToSearchOn: { type: 'strings', code: 'invalid_search_attributes_to_search_on', nullable: true },
  rankingScoreThreshold: { type: 'number', code: 'invalid_search_ranking_score_threshold', nullable: true },
  locales: { type: 'strings', code: 'invalid_search_locales', nullable: true },
  hybrid: { type: 'object', code: 'invalid_search_hybrid', nullable: true },
  vector: { type: 'array', code: 'invalid_search_vector', nullable: true },
  retrieveVectors: { type: 'boolean', code: 'invalid_search_retrieve_vectors' },
  media: { type: 'any', code: 'invalid_search_media', nullable: true },
  personalize: { type: 'object', code: 'invalid_search_personalize', nullable: true },
  useNetwork: { type: 'boolean', code: 'bad_request', nullable: true },
  showRankingScore: { type: 'boolean', code: 'invalid_search_show_ranking_score' },
  showRankingScoreDetails: { type: 'boolean', code: 'invalid_search_show_ranking_score_details' },
  showPerformanceDetails: { type: 'boolean', code: 'invalid_search_show_performance_details' },
}

/** The parameters of a search in an address. */
export const SEARCH_PARAMETERS: ParameterSpecs = {
  q: { type: 'string', code: 'invalid_search_q' },
  offset: { type: 'integer', code: 'invalid_search_offset' },
  limit: { type: 'integer', code: 'invalid_search_limit' },
  page: { type: 'integer', code: 'invalid_search_page' },
  hitsPerPage: { type: 'integer', code: 'invalid_search_hits_per_page' },
  attributesToRetrieve: { type: 'list', code: 'invalid_search_attributes_to_retrieve' },
  attributesToCrop: { type: 'list', code: 'invalid_search_attributes_to_crop' },
  cropLength: { type: 'integer', code: 'invalid_search_crop_length' },
  cropMarker: { type: 'string', code: 'invalid_search_crop_marker' },
  attributesToHighlight: { type: 'list', code: 'invalid_search_attributes_to_highlight' },
  highlightPreTag: { type: 'string', code: 'invalid_search_highlight_pre_tag' },
  highlightPostTag: { type: 'string', code: 'invalid_search_highlight_post_tag' },
  showMatchesPosition: { type: 'boolean', code: 'invalid_search_show_matches_position' },
  filter: { type: 'string', code: 'invalid_search_filter' },
  sort: { type: 'string', code: 'invalid_search_sort' },
  distinct: { type: 'string', code: 'invalid_search_distinct' },
  facets: { type: 'list', code: 'invalid_search_facets' },
  matchingStrategy: { type: 'string', code: 'invalid_search_matching_strategy' },
  attributesToSearchOn: { type: 'list', code: 'invalid_search_attributes_to_search_on' },
  rankingScoreThreshold: { type: 'string', code: 'invalid_search_ranking_score_threshold' },
  locales: { type: 'list', code: 'invalid_search_locales' },
  hybridEmbedder: { type: 'string', code: 'invalid_search_embedder' },
  hybridSemanticRatio: { type: 'string', code: 'invalid_search_semantic_ratio' },
  vector: { type: 'list', code: 'invalid_search_vector' },
  retrieveVectors: { type: 'boolean', code: 'invalid_search_retrieve_vectors' },
  personalizeUserContext: { type: 'string', code: 'invalid_search_personalize' },
  useNetwork: { type: 'boolean', code: 'bad_request' },
  showRankingScore: { type: 'boolean', code: 'invalid_search_show_ranking_score' },
  showRankingScoreDetails: { type: 'boolean', code: 'invalid_search_show_ranking_score_details' },
  showPerformanceDetails: { type: 'boolean', code: 'invalid_search_show_performance_details' },
}
