import type { FacetField } from '../facets/facet-field.ts'
import { foldFacet, sortedNumbers, sortedStrings } from '../facets/facet-field.ts'
import type { Bits } from '../index/bits.ts'
import { addBit, countBits, eachBit, hasBit } from '../index/bits.ts'
import { matchesPattern, isWithin } from '../index/fields.ts'
import { newNumberOf } from '../index/numbering.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { QueryGraph } from '../query/graph.ts'
import type { RankingRule } from './rule.ts'

interface Group {
  value: number | string
  docs: readonly number[]
}

// Sets with less than this share of all documents are grouped by themselves; larger ones are found by walking
// along the field's values, since the first few values fill a page.
const SMALL_SHARE = 1 / 200

/** Orders by the values of a field: numbers before strings in both directions, documents without one last. */
export function sortRule(context: SearchContext, field: string, ascending: boolean): RankingRule {
  let groups: Iterator<Group> = [].values()
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
      const facet = context.index.facets.get(field)
      if (facet === undefined) groups = [].values()
      else if (countBits(universe) < context.index.liveCount * SMALL_SHARE)
        groups = groupByValue(context, facet, universe, ascending).values()
      else groups = walkValues(facet, ascending)
    },
    next(universe) {
      for (let group = groups.next(); group.done !== true; group = groups.next()) {
        const docs = within(context, group.value.docs, universe)
        if (docs !== null) return { query, docs, score: score(group.value.value) }
      }
      return { query, docs: universe.slice(), score: score(null) }
    },
  }
}

/** Those of some documents, by their numbers in the index, that a set holds; null when it holds none. */
function within(context: SearchContext, docs: readonly number[], universe: Bits): Bits | null {
  let found: Bits | null = null
  for (const doc of docs) {
    const at = context.numbering === null ? doc : newNumberOf(context.numbering, doc)
    if (at < 0 || !hasBit(universe, at)) continue
    found ??= emptySet(context)
    addBit(found, at)
  }
  return found
}

function* walkValues(facet: FacetField, ascending: boolean): Generator<Group> {
  const numbers = sortedNumbers(facet)
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[ascending ? i : numbers.length - 1 - i] ?? 0
    yield { value, docs: facet.numbers.get(value) ?? [] }
  }
  const strings = sortedStrings(facet)
  for (let i = 0; i < strings.length; i++) {
    const value = strings[ascending ? i : strings.length - 1 - i] ?? ''
    yield { value, docs: facet.strings.get(value) ?? [] }
  }
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
    const docNumbers = facet.docNumbers.get(doc)
    if (docNumbers !== undefined) put(numbers, pickNumber(docNumbers, ascending), doc)
    else {
      const docStrings = facet.docStrings.get(doc)
      if (docStrings !== undefined) put(strings, pickString(docStrings, ascending), doc)
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
