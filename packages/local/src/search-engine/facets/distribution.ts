import type { Bits } from '../index/bits.ts'
import { countBits, hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { rankByCount } from './by-count.ts'
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
  const numbers = isAll ? lengths(facet.numbers) : facet.docNumbers.count(docs, (number) => number)
  const strings = isAll ? lengths(facet.strings) : facet.docStrings.count(docs, foldFacet)
  const stats = statsOf(numbers)
  if (order === 'count') {
    const first = rankByCount(sortedNumbers(facet), docs, (doc) => facet.docNumbers.get(doc) ?? [], limit)
    const texts = (doc: number): string[] => (facet.docStrings.get(doc) ?? []).map(foldFacet)
    const then = rankByCount(sortedStrings(facet), docs, texts, limit - first.length)
    return { values: written(facet, docs, first, then), stats }
  }
  const counted = sortedNumbers(facet).flatMap((number) => countOf(numbers, number))
  // Among few documents numbers are counted as texts, and come in the order of those.
  if (countBits(docs) <= FEW_DOCUMENTS) counted.sort(([a], [b]) => (numberText(a) < numberText(b) ? -1 : 1))
  const texts = sortedStrings(facet).flatMap((text) => countOf(strings, text))
  const first = counted.slice(0, limit)
  return { values: written(facet, docs, first, texts.slice(0, limit - first.length)), stats }
}

function written(
  facet: FacetField,
  docs: Bits,
  numbers: readonly [number, number][],
  texts: readonly [string, number][],
): FacetCounts['values'] {
  return [
    ...numbers.map(([number, count]): [string, number] => [numberText(number), count]),
    ...texts.map(([text, count]): [string, number] => [writtenAs(facet, text, docs), count]),
  ]
}

const countOf = <T>(counts: ReadonlyMap<T, number>, value: T): [T, number][] => {
  const count = counts.get(value)
  return count === undefined ? [] : [[value, count]]
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

const lengths = <T>(lists: ReadonlyMap<T, readonly number[]>): Map<T, number> =>
  new Map([...lists].map(([value, list]) => [value, list.length]))

/** A folded value as its first document among some writes it. */
export function writtenAs(facet: FacetField, folded: string, docs: Bits): string {
  for (const doc of facet.strings.get(folded) ?? []) {
    if (!hasBit(docs, doc)) continue
    const text = facet.docStrings.get(doc)?.find((one) => foldFacet(one) === folded)
    if (text !== undefined) return text
  }
  return folded
}
