import type { Bits } from '../index/bits.ts'
import { countBits, eachBit, hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import type { FacetField } from './facet-field.ts'
import { foldFacet, sortedNumbers, sortedStrings } from './facet-field.ts'

/** Counts by value of one field, and the smallest and largest number among them. */
export interface FacetCounts {
  values: [value: string, count: number][]
  stats: JsonObject | null
}

// The real server takes another way through larger sets, on which numbers keep their own order.
const FEW_DOCUMENTS = 3000

/** How often each value of a field occurs among some documents. */
export function countFacet(
  index: SearchIndex,
  name: string,
  docs: Bits,
  order: 'alpha' | 'count',
  limit: number,
): FacetCounts {
  const facet = index.facets.get(name)
  if (facet === undefined) return { values: [], stats: null }
  const isAll = countBits(docs) === index.liveCount
  const numbers = new Map<number, number>()
  const strings = new Map<string, number>()
  if (isAll) {
    for (const [number, list] of facet.numbers) numbers.set(number, list.length)
    for (const [text, list] of facet.strings) strings.set(text, list.length)
  } else countWithin(facet, docs, numbers, strings)
  const few = countBits(docs) <= FEW_DOCUMENTS
  const counted = sortedNumbers(facet).flatMap((number) => countOf(numbers, number))
  const texts = sortedStrings(facet).flatMap((text) => countOf(strings, text))
  const first = (order === 'count' ? byCount(counted) : counted).map(([number, count]): [string, number] => [
    numberText(number),
    count,
  ])
  if (order === 'alpha' && few) first.sort(([a], [b]) => (a < b ? -1 : 1))
  const then = (order === 'count' ? byCount(texts) : texts)
    .slice(0, Math.max(0, limit - first.length))
    .map(([text, count]): [string, number] => [writtenAs(facet, text, docs), count])
  return { values: [...first.slice(0, limit), ...then], stats: statsOf(numbers) }
}

const countOf = <T>(counts: ReadonlyMap<T, number>, value: T): [T, number][] => {
  const count = counts.get(value)
  return count === undefined ? [] : [[value, count]]
}

/** Orders ascending values by falling counts; of values that count the same the last comes first. */
function byCount<T>(values: readonly [T, number][]): [T, number][] {
  return values.toReversed().toSorted((a, b) => b[1] - a[1])
}

const numberText = (number: number): string => (Object.is(number, -0) ? '-0' : String(number))

function statsOf(numbers: ReadonlyMap<number, number>): JsonObject | null {
  let min = Infinity
  let max = -Infinity
  for (const number of numbers.keys()) {
    if (number < min) min = number
    if (number > max) max = number
  }
  return min <= max ? { min, max } : null
}

function countWithin(
  facet: FacetField,
  docs: Bits,
  numbers: Map<number, number>,
  strings: Map<string, number>,
): void {
  eachBit(docs, (doc) => {
    const own = facet.docNumbers.get(doc) ?? []
    for (const number of own.length > 1 ? new Set(own) : own)
      numbers.set(number, (numbers.get(number) ?? 0) + 1)
    const texts = facet.docStrings.get(doc)?.map(foldFacet) ?? []
    for (const text of texts.length > 1 ? new Set(texts) : texts)
      strings.set(text, (strings.get(text) ?? 0) + 1)
  })
}

/** A folded value as its first document among some writes it. */
export function writtenAs(facet: FacetField, folded: string, docs: Bits): string {
  for (const doc of facet.strings.get(folded) ?? []) {
    if (!hasBit(docs, doc)) continue
    const text = facet.docStrings.get(doc)?.find((written) => foldFacet(written) === folded)
    if (text !== undefined) return text
  }
  return folded
}
