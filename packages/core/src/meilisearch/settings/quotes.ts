import type { Settings } from 'meilisearch'
import { MAX_FACET_VALUES, MAX_REACHABLE_HITS } from '../limits.ts'
import { LANGUAGE_SETTINGS } from './language-settings.ts'
import { SEPARATORS } from './separators.ts'

/** The settings of the quotes index. */
export const QUOTE_SETTINGS = {
  // Whoever was merged is looked for by the old name too.
  searchableAttributes: ['text', 'speakerName', 'speakerAliases', 'headline', 'source'],
  filterableAttributes: [
    'articleId',
    'kind',
    'month',
    'publishedAtMs',
    'slice',
    'sourceKey',
    'speakerId',
    'subslice',
    'wordCount',
    'year',
  ],
  sortableAttributes: ['publishedAtMs', 'wordCount'],
  // `sort` stands first: who asks for the newest wants them strictly in order of time, however well they match.
  // Time and id stand last, so that the order is total and a page never repeats a hit of the page before.
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attributeRank',
    'wordPosition',
    'exactness',
    'publishedAtMs:desc',
    'id:asc',
  ],
  // Those of the languages are taken out of queries: see stop-words.ts.
  stopWords: [],
  synonyms: LANGUAGE_SETTINGS.synonyms,
  separatorTokens: SEPARATORS,
  // 2024 is not a misspelt 2025.
  typoTolerance: { disableOnNumbers: true },
  faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_REACHABLE_HITS },
  // Nobody searches inside facet values, and keeping them searchable takes memory.
  facetSearch: false,
} satisfies Settings
