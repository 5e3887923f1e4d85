import type { JsonObject } from '../json.ts'
import { defaultChat } from './chat.ts'

/** How one attribute, or a pattern of them, may be filtered. */
export interface FilterableRule {
  attributePatterns: string[]
  features: { facetSearch: boolean; filter: { equality: boolean; comparison: boolean } }
}

/** The settings of one index, defaults filled in. */
export interface Settings {
  displayedAttributes: string[]
  searchableAttributes: string[]
  filterableAttributes: (string | FilterableRule)[]
  sortableAttributes: string[]
  foreignKeys: JsonObject[]
  rankingRules: string[]
  stopWords: string[]
  nonSeparatorTokens: string[]
  separatorTokens: string[]
  dictionary: string[]
  synonyms: Record<string, string[]>
  distinctAttribute: string | null
  proximityPrecision: 'byWord' | 'byAttribute'
  typoTolerance: {
    enabled: boolean
    minWordSizeForTypos: { oneTypo: number; twoTypos: number }
    disableOnWords: string[]
    disableOnAttributes: string[]
    disableOnNumbers: boolean
  }
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, 'alpha' | 'count'> }
  pagination: { maxTotalHits: number }
  /** By name; their vectors are kept, and nothing is searched by them. */
  embedders: Record<string, JsonObject>
  searchCutoffMs: number | null
  localizedAttributes: { attributePatterns: string[]; locales: string[] }[] | null
  facetSearch: boolean
  prefixSearch: 'indexingTime' | 'disabled'
  chat: JsonObject
}

/** The order in which hits are told apart when an index says nothing else. */
export const DEFAULT_RANKING_RULES: readonly string[] = [
  'words',
  'typo',
  'proximity',
  'attributeRank',
  'sort',
  'wordPosition',
  'exactness',
]

/** Fresh settings of a new index. */
export const defaultSettings = (): Settings => ({
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  foreignKeys: [],
  rankingRules: [...DEFAULT_RANKING_RULES],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
  chat: defaultChat(),
})
