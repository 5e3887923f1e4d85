import type { Row, Sort } from './model.ts'

/** How often each value stands among rows. */
export function counted<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The bars of a histogram, in order of time. */
export function bars(
  rows: readonly Row[],
  by: 'YEAR' | 'MONTH',
): { start: string; end: string; count: number }[] {
  const starts = rows.map(({ publishedAt }) => {
    const start = new Date(publishedAt)
    start.setUTCHours(0, 0, 0, 0)
    start.setUTCDate(1)
    if (by === 'YEAR') start.setUTCMonth(0)
    return start.toISOString()
  })
  return [...counted(starts)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, count]) => {
      const end = new Date(start)
      end.setUTCMonth(end.getUTCMonth() + (by === 'YEAR' ? 12 : 1))
      return { start, end: end.toISOString(), count }
    })
}

const COLLATOR = new Intl.Collator('en')
const byName = (a: string, b: string): number => COLLATOR.compare(a, b) || (a < b ? -1 : 1)

/** The rows of a facet, the largest first, equal ones in the order given: by name. */
export function facetOf<Value extends string | number>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number = (a, b) =>
    typeof a === 'number' || typeof b === 'number' ? Number(a) - Number(b) : byName(a, b),
): { value: Value; count: number }[] {
  const rows = [...counted(values)].map(([value, count]) => ({ value, count }))
  return rows.toSorted((a, b) => b.count - a.count || compare(a.value, b.value))
}

/** Below 0 when the first row comes first. A score tells hits apart that are sorted alike. */
export function order(sort: Sort, scores: ReadonlyMap<string, number>): (a: Row, b: Row) => number {
  const keys = (row: Row): number[] => {
    const time = Date.parse(row.publishedAt)
    const sorted = {
      RELEVANCE: 0,
      NEWEST: -time,
      OLDEST: time,
      LONGEST: -row.wordCount,
      SHORTEST: row.wordCount,
    }
    return [sorted[sort], -(scores.get(row.id) ?? 0), -time]
  }
  return (a, b) => {
    const others = keys(b)
    const difference = keys(a)
      .map((key, place) => key - (others[place] ?? 0))
      .find((step) => step !== 0)
    return difference ?? (a.id < b.id ? -1 : 1)
  }
}

/** A name as lists put it in order: case, accents and soft hyphens ignored. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\u00ad]/gu, '')
    .toLowerCase()
