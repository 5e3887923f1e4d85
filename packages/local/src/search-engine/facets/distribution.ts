import type { Bits } from '../index/bits.ts'
import { countBits, hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import type { ValuesWithDocs } from './by-count.ts'
import { rankByCount } from './by-count.ts'
import type { FacetField } from './facet-field.ts'
import { foldFacet, numbersWithDocs, stringsWithDocs } from './facet-field.ts'

/** Counts by value of one field, and the smallest and largest number among them. */
export interface FacetCounts {
  values: [value: string, count: number][]
  stats: JsonObject | null
}

// The real server takes another way through larger sets, on which numbers keep their own order.
const FEW_DOCUMENTS = 3000
// Looking at every document of a value is quicker than looking at every value of a hit, but there are more of them.
const SHARE_OF_HITS = 0.25

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
  const hits = countBits(docs)
  const isFew = hits <= FEW_DOCUMENTS
  if (order === 'count') {
    const first = rankByCount(numbersWithDocs(facet), docs, limit)
    const then = rankByCount(stringsWithDocs(facet), docs, limit - first.length)
    const stats = isFew ? statsOfHits(facet, docs) : statsOf(numbersWithDocs(facet), docs)
    return { values: written(facet, docs, first, then), stats }
  }
  if (isFew || hits < SHARE_OF_HITS * index.liveCount) return countHits(facet, docs, limit, isFew)
  const among = hits === index.liveCount ? null : docs
  const first = countFirst(numbersWithDocs(facet), among, limit)
  const then = countFirst(stringsWithDocs(facet), among, limit - first.length)
  return { values: written(facet, docs, first, then), stats: statsOf(numbersWithDocs(facet), docs) }
}

function countHits(facet: FacetField, docs: Bits, limit: number, isFew: boolean): FacetCounts {
  // Among few documents numbers are counted as texts, and come in the order of those.
  const isBefore = (a: number, b: number): boolean => (isFew ? numberText(a) < numberText(b) : a < b)
  const numbers = [...facet.docNumbers.count(docs, (number) => number)]
  const first = numbers.toSorted(([a], [b]) => (isBefore(a, b) ? -1 : 1)).slice(0, limit)
  const strings = [...facet.docStrings.count(docs, foldFacet)]
  const then = strings.toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, limit - first.length)
  return { values: written(facet, docs, first, then), stats: statsOfHits(facet, docs) }
}

/** Of many documents, or all with null, the first values that any of them holds: most values need not be looked at. */
function countFirst<T>(
  { values, docs: docsOf }: ValuesWithDocs<T>,
  docs: Bits | null,
  limit: number,
): [T, number][] {
  const out: [T, number][] = []
  for (let at = 0; at < values.length && out.length < limit; at++) {
    const value = values[at]
    const own = docsOf[at] ?? []
    const count = docs === null ? own.length : countAmong(own, docs)
    if (count > 0 && value !== undefined) out.push([value, count])
  }
  return out
}

function countAmong(own: readonly number[], docs: Bits): number {
  let count = 0
  for (let i = 0; i < own.length; i++) if (hasBit(docs, own[i] ?? 0)) count++
  return count
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

/** A number as the name of a value: without an exponent, however large or small. */
export function numberText(number: number): string {
  if (Object.is(number, -0)) return '-0'
  const text = String(number)
  const parts = /^(?<sign>-?)(?<whole>\d)(?:\.(?<rest>\d+))?e(?<power>[+-]\d+)$/.exec(text)?.groups
  if (parts === undefined) return text
  const power = Number(parts['power'])
  const digits = `${parts['whole'] ?? ''}${parts['rest'] ?? ''}`
  const plain = power < 0 ? `0.${'0'.repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, '0')
  return `${parts['sign'] ?? ''}${plain}`
}

function statsOf({ values, docs: docsOf }: ValuesWithDocs<number>, docs: Bits): JsonObject | null {
  const isHeld = (list: readonly number[]): boolean => list.some((doc) => hasBit(docs, doc))
  const min = values[docsOf.findIndex(isHeld)]
  const max = values[docsOf.findLastIndex(isHeld)]
  return min === undefined || max === undefined ? null : { min, max }
}

function statsOfHits(facet: FacetField, docs: Bits): JsonObject | null {
  let min = Infinity
  let max = -Infinity
  facet.docNumbers.eachValue(docs, (number) => {
    if (number < min) min = number
    if (number > max) max = number
  })
  return min <= max ? { min, max } : null
}

/** A folded value as its first document among some writes it. */
export function writtenAs(facet: FacetField, folded: string, docs: Bits): string {
  for (const doc of facet.strings.get(folded) ?? []) {
    if (!hasBit(docs, doc)) continue
    const text = facet.docStrings.get(doc)?.find((one) => foldFacet(one) === folded)
    if (text !== undefined) return text
  }
  return folded
}

/** A folded value as the first document that holds it writes it. */
export function firstWritten(facet: FacetField, folded: string): string {
  const [doc] = facet.strings.get(folded) ?? []
  if (doc === undefined) return folded
  return facet.docStrings.get(doc)?.find((one) => foldFacet(one) === folded) ?? folded
}
