import type { Settings } from 'meilisearch'
import { MAX_REACHABLE_HITS } from '../limits.ts'
import { SEPARATORS } from './separators.ts'

/** The settings of the speakers index, which answers suggestions only. */
export const SPEAKER_SETTINGS = {
  searchableAttributes: ['name', 'aliases', 'joinedNames'],
  filterableAttributes: [],
  sortableAttributes: [],
  // Among names that hold the prefix equally well, the most quoted speaker is most likely meant.
  rankingRules: [
    'words',
    'typo',
    'proximity',
    'attributeRank',
    'quoteCount:desc',
    'wordPosition',
    'exactness',
    'id:asc',
  ],
  separatorTokens: SEPARATORS,
  typoTolerance: { disableOnNumbers: true },
  pagination: { maxTotalHits: MAX_REACHABLE_HITS },
  facetSearch: false,
} satisfies Settings
