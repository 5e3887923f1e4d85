import type { Bits } from '../index/bits.ts'
import { addBit } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { endOf, placesOf, startOf } from './places.ts'

/** Words further apart than this are no pair. */
export const MAX_PAIR_DISTANCE = 3

/** In how many documents of the whole index `right` stands directly behind `left`: filters do not matter. */
export function countAdjacent(context: SearchContext, left: string, right: string): number {
  let count = 0
  eachShared(wholeIndex(context), left, right, (_, distance) => {
    if (distance === 1) count++
  })
  return count
}

// Terms are made before the search narrows, so what is kept of places can be used as it is; afterwards it is not.
const wholeIndex = (context: SearchContext): SearchContext =>
  context.docs === null
    ? context
    : { ...context, numbering: null, docs: null, caches: { ...context.caches, places: new Map() } }

/** How far `right` stands behind `left` at its nearest, 1 to 3, by number of document; absent when further. */
export function pairDistances(context: SearchContext, left: string, right: string): Map<number, number> {
  const key = `${left}\0${right}`
  const known = context.caches.pairs.get(key)
  if (known !== undefined) return known
  const out = new Map<number, number>()
  eachShared(context, left, right, (doc, distance) => out.set(doc, distance))
  context.caches.pairs.set(key, out)
  return out
}

function eachShared(
  context: SearchContext,
  left: string,
  right: string,
  visit: (doc: number, distance: number) => void,
): void {
  const a = placesOf(context, left)
  const b = placesOf(context, right)
  const byAttribute = context.index.settings.proximityPrecision === 'byAttribute'
  for (let i = 0, j = 0; i < a.docs.length && j < b.docs.length;) {
    const doc = a.docs[i] ?? 0
    const other = b.docs[j] ?? 0
    if (doc < other) i++
    else if (doc > other) j++
    else {
      const rangeA = [startOf(a, i), endOf(a, i)] as const
      const rangeB = [startOf(b, j), endOf(b, j)] as const
      const distance = byAttribute
        ? sharesField(a.posting.data, rangeA, b.posting.data, rangeB, context)
        : nearest(a.posting.data, rangeA, b.posting.data, rangeB)
      if (distance > 0) visit(doc, distance)
      i++
      j++
    }
  }
}

type Range = readonly [from: number, to: number]

function nearest(a: Uint32Array, [fromA, toA]: Range, b: Uint32Array, [fromB, toB]: Range): number {
  let least = MAX_PAIR_DISTANCE + 1
  for (let i = fromA; i < toA; i++) {
    const left = a[i] ?? 0
    for (let j = fromB; j < toB; j++) {
      // Entries hold the field above the position, so a small positive difference means the same field.
      const distance = (b[j] ?? 0) - left
      if (distance > 0 && distance < least && (b[j] ?? 0) >>> 16 === left >>> 16) least = distance
    }
  }
  return least > MAX_PAIR_DISTANCE ? 0 : least
}

function sharesField(
  a: Uint32Array,
  [fromA, toA]: Range,
  b: Uint32Array,
  [fromB, toB]: Range,
  context: SearchContext,
): number {
  for (let i = fromA; i < toA; i++) {
    const field = (a[i] ?? 0) >>> 16
    if (context.onlyFields !== null && !context.onlyFields.has(field)) continue
    for (let j = fromB; j < toB; j++) if ((b[j] ?? 0) >>> 16 === field) return 1
  }
  return 0
}

/** The documents in which `right` stands at most `most` behind `left`. */
export function pairDocs(context: SearchContext, left: string, right: string, most: number): Bits {
  const bits = emptySet(context)
  for (const [doc, distance] of pairDistances(context, left, right)) if (distance <= most) addBit(bits, doc)
  return bits
}
