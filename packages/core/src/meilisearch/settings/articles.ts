import type { Settings } from 'meilisearch'
import { MAX_FACET_VALUES, MAX_REACHABLE_HITS } from '../limits.ts'
import { LANGUAGE_SETTINGS } from './language-settings.ts'
import { SEPARATORS } from './separators.ts'

/** The settings of the articles index; the reasons stand beside those of the quotes. */
export const ARTICLE_SETTINGS = {
  searchableAttributes: ['headline', 'speakerNames', 'body', 'byline', 'source'],
  filterableAttributes: ['month', 'publishedAtMs', 'sourceKey', 'speakerIds', 'year'],
  sortableAttributes: ['publishedAtMs', 'wordCount'],
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
  typoTolerance: { disableOnNumbers: true },
  faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_REACHABLE_HITS },
  facetSearch: false,
} satisfies Settings
