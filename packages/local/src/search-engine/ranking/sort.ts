import type { FacetField } from '../facets/facet-field.ts'
import { foldFacet } from '../facets/facet-field.ts'
import type { Bits } from '../index/bits.ts'
import { addBit, and, eachBit, isEmpty } from '../index/bits.ts'
import { matchesPattern, isWithin } from '../index/fields.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { QueryGraph } from '../query/graph.ts'
import type { RankingRule } from './rule.ts'

interface Group {
  value: number | string
  docs: number[]
}

/** Orders by the values of a field: numbers before strings in both directions, documents without one last. */
export function sortRule(context: SearchContext, field: string, ascending: boolean): RankingRule {
  let groups: Group[] = []
  let at = 0
  let query: QueryGraph = []
  const displayed = context.index.settings.displayedAttributes
  const hidden = !displayed.some(
    (name) => name === '*' || isWithin(field, name) || matchesPattern(name, field),
  )
  const score = (value: number | string | null) =>
    ({ kind: 'sort', field, ascending, hidden, value }) as const
  return {
    start(universe, graph) {
      query = graph
      at = 0
      const facet = context.index.facets.get(field)
      groups = facet === undefined ? [] : groupByValue(context, facet, universe, ascending)
    },
    next(universe) {
      while (at < groups.length) {
        const group = groups[at++]
        if (group === undefined) break
        const docs = toSet(context, group.docs)
        const left = and(docs, universe)
        if (!isEmpty(left)) return { query, docs: left, score: score(group.value) }
      }
      return { query, docs: universe.slice(), score: score(null) }
    },
  }
}

function toSet(context: SearchContext, docs: readonly number[]): Bits {
  const bits = emptySet(context)
  for (const doc of docs) addBit(bits, doc)
  return bits
}

function groupByValue(
  context: SearchContext,
  facet: FacetField,
  universe: Bits,
  ascending: boolean,
): Group[] {
  const numbers = new Map<number, number[]>()
  const strings = new Map<string, number[]>()
  eachBit(universe, (at) => {
    const doc = context.docs?.[at] ?? at
    const docNumbers = facet.docNumbers[doc]
    if (docNumbers !== undefined) put(numbers, pickNumber(docNumbers, ascending), at)
    else {
      const docStrings = facet.docStrings[doc]
      if (docStrings !== undefined) put(strings, pickString(docStrings, ascending), at)
    }
  })
  const sign = ascending ? 1 : -1
  const first = [...numbers].toSorted(([a], [b]) => sign * (a - b))
  const then = [...strings].toSorted(([a], [b]) => (a < b ? -sign : sign))
  return [...first, ...then].map(([value, docs]) => ({ value, docs }))
}

function put<K>(map: Map<K, number[]>, key: K, doc: number): void {
  const docs = map.get(key)
  if (docs === undefined) map.set(key, [doc])
  else docs.push(doc)
}

// A field with several values sorts by its smallest going up and by its largest going down.
const pickNumber = (values: readonly number[], ascending: boolean): number =>
  ascending ? Math.min(...values) : Math.max(...values)

function pickString(values: readonly string[], ascending: boolean): string {
  let best = foldFacet(values[0] ?? '')
  for (const value of values) {
    const folded = foldFacet(value)
    if (ascending ? folded < best : folded > best) best = folded
  }
  return best
}
