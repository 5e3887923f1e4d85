import type { Settings } from 'meilisearch'
import { MAX_FACET_ROWS, MAX_REACHABLE_HITS } from '../limits.ts'
import { SEPARATORS } from './separators.ts'

/** The settings of the articles index; the reasons stand beside those of the quotes. */
export const ARTICLE_SETTINGS = {
  searchableAttributes: ['headline', 'speakerNames', 'body', 'byline', 'source'],
  filterableAttributes: ['publishedAtMs', 'sourceKey', 'speakerIds', 'year'],
  sortableAttributes: ['publishedAtMs'],
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
  separatorTokens: SEPARATORS,
  typoTolerance: { disableOnNumbers: true },
  faceting: { maxValuesPerFacet: MAX_FACET_ROWS, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_REACHABLE_HITS },
  facetSearch: false,
} satisfies Settings
