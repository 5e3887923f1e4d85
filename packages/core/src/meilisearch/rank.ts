import type { Rank, SearchSort } from '../search/types.ts'

/** What a document needs for its rank; `SORT_ATTRIBUTES` are asked for with every hit. */
export type SortableRow = { id: string; publishedAtMs: number; wordCount: number }

export const SORT_ATTRIBUTES = ['id', 'publishedAtMs', 'wordCount'] as const satisfies (keyof SortableRow)[]

/**
 * The order that `rankingRules` put hits in, read from a hit: what is sorted by, then how well it matches, then the
 * newest and the id. The score has one place for each rule, so that a better one of an earlier rule always counts more.
 */
export function rankOf(sort: SearchSort, score: number, { id, publishedAtMs, wordCount }: SortableRow): Rank {
  const sorted: Record<SearchSort, number[]> = {
    RELEVANCE: [],
    NEWEST: [-publishedAtMs],
    OLDEST: [publishedAtMs],
    LONGEST: [-wordCount],
    SHORTEST: [wordCount],
  }
  return [...sorted[sort], -score, -publishedAtMs, id]
}
