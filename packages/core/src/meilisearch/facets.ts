import type { MultiSearchQuery } from 'meilisearch'
import type { FacetCount } from '../search/types.ts'
import type { Conditions } from './filter.ts'
import { MAX_FACET_ROWS } from './limits.ts'

/** For each facet how many documents have each value. */
export type Counts = Record<string, Record<string, number>>

/**
 * The question itself and, for each facet that is filtered, one more that only counts it without its own filter. All
 * fit into one request, and each facet is counted by exactly one of them.
 */
export function facetedQueries(
  query: MultiSearchQuery,
  conditions: Conditions,
  facets: readonly string[],
): MultiSearchQuery[] {
  const isFiltered = (facet: string): boolean => conditions[facet] !== undefined
  const main = {
    ...query,
    filter: Object.values(conditions),
    facets: facets.filter((facet) => !isFiltered(facet)),
  }
  const others = facets.filter(isFiltered).map((facet) => {
    const rest = Object.entries(conditions).filter(([field]) => field !== facet)
    return { ...countingQuery(query), filter: rest.map(([, condition]) => condition), facets: [facet] }
  })
  return [main, ...others]
}

/** The same question without its hits. */
export function countingQuery({ indexUid, q = '', matchingStrategy }: MultiSearchQuery): MultiSearchQuery {
  return { indexUid, q, limit: 0, ...(matchingStrategy && { matchingStrategy }) }
}

/** The counts of all facets, from the answers to `facetedQueries`. */
export function allCounts(answers: readonly { counts: Counts }[]): Counts {
  const all: Counts = {}
  for (const { counts } of answers) Object.assign(all, counts)
  return all
}

/** The months among the values of a facet, in order of time. */
export function monthRows(counts: Readonly<Record<string, number>> = {}): FacetCount<string>[] {
  const rows = Object.entries(counts).map(([value, count]) => ({ value, count }))
  return rows.toSorted((a, b) => (a.value < b.value ? -1 : 1))
}

const COLLATOR = new Intl.Collator('en')

/** A facet's rows, the largest first, equal ones by value, at most 100; what `read` answers null for is left out. */
export function facetRows<Value extends string | number>(
  counts: Readonly<Record<string, number>> | undefined,
  read: (value: string) => Value | null,
): FacetCount<Value>[] {
  const rows: FacetCount<Value>[] = []
  for (const [text, count] of Object.entries(counts ?? {})) {
    const value = read(text)
    if (value !== null) rows.push({ value, count })
  }
  return rows.toSorted((a, b) => b.count - a.count || byValue(a.value, b.value)).slice(0, MAX_FACET_ROWS)
}

function byValue(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  // Names that look alike, with a soft hyphen in one of them, still come in the same order each time.
  return COLLATOR.compare(String(a), String(b)) || (a < b ? -1 : 1)
}
