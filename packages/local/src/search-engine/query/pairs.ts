import type { Bits } from '../index/bits.ts'
import { addBit } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import type { Places } from './places.ts'
import { LOOK_UP_COST, endOf, firstFrom, placesOf, startOf } from './places.ts'

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
    : {
        ...context,
        numbering: null,
        docs: null,
        outer: null,
        caches: { ...context.caches, places: new Map() },
      }

/** Documents in ascending order, and how far the words of a pair stand from one another in each, at its nearest. */
export interface PairDistances {
  docs: Uint32Array
  distances: Uint8Array
}

/** How far `right` stands behind `left`, 1 to 3; documents in which it is further are not there. */
export function pairDistances(context: SearchContext, left: string, right: string): PairDistances {
  const key = `${left}\0${right}`
  let known = context.caches.pairs.get(key)
  if (known === undefined) {
    known = findPairs(context, left, right)
    context.caches.pairs.set(key, known)
  }
  return known
}

function findPairs(context: SearchContext, left: string, right: string): PairDistances {
  const most = Math.min(placesOf(context, left).docs.length, placesOf(context, right).docs.length)
  const [docs, distances] = [new Uint32Array(most), new Uint8Array(most)]
  let size = 0
  eachShared(context, left, right, (doc, distance) => {
    docs[size] = doc
    distances[size++] = distance
  })
  return { docs: docs.slice(0, size), distances: distances.slice(0, size) }
}

function eachShared(
  context: SearchContext,
  left: string,
  right: string,
  visit: (doc: number, distance: number) => void,
): void {
  const a = placesOf(context, left)
  const b = placesOf(context, right)
  const measure = context.index.settings.proximityPrecision === 'byAttribute' ? sharesField : nearest
  const leapsA = b.docs.length * LOOK_UP_COST < a.docs.length
  const leapsB = a.docs.length * LOOK_UP_COST < b.docs.length
  for (let i = 0, j = 0; i < a.docs.length && j < b.docs.length;) {
    const doc = a.docs[i] ?? 0
    const other = b.docs[j] ?? 0
    if (doc < other) i = leapsA ? firstFrom(a.docs, other, i, a.docs.length) : i + 1
    else if (doc > other) j = leapsB ? firstFrom(b.docs, doc, j, b.docs.length) : j + 1
    else {
      const distance = measure(a, i++, b, j++, context)
      if (distance > 0) visit(doc, distance)
    }
  }
}

/** The nearest that an entry of the `j`-th document of `b` stands behind one of the `i`-th of `a`; 0 when far. */
function nearest(a: Places, i: number, b: Places, j: number): number {
  const [lefts, rights] = [a.posting.data, b.posting.data]
  const from = startOf(b, j)
  const to = endOf(b, j)
  let least = MAX_PAIR_DISTANCE + 1
  for (let l = startOf(a, i), end = endOf(a, i); l < end; l++) {
    const here = lefts[l] ?? 0
    for (let r = from; r < to; r++) {
      // Entries hold the field above the position, so a small positive difference means the same field, almost always.
      const distance = ((rights[r] ?? 0) - here) | 0
      if (distance > 0 && distance < least && (rights[r] ?? 0) >>> 16 === here >>> 16) least = distance
    }
  }
  return least > MAX_PAIR_DISTANCE ? 0 : least
}

function sharesField(a: Places, i: number, b: Places, j: number, { onlyFields }: SearchContext): number {
  for (let l = startOf(a, i), end = endOf(a, i); l < end; l++) {
    const field = (a.posting.data[l] ?? 0) >>> 16
    if (onlyFields !== null && !onlyFields.has(field)) continue
    for (let r = startOf(b, j), to = endOf(b, j); r < to; r++)
      if ((b.posting.data[r] ?? 0) >>> 16 === field) return 1
  }
  return 0
}

/** The documents in which `right` stands at most `most` behind `left`. */
export function pairDocs(context: SearchContext, left: string, right: string, most: number): Bits {
  const bits = emptySet(context)
  const { docs, distances } = pairDistances(context, left, right)
  for (let i = 0; i < docs.length; i++) if ((distances[i] ?? 0) <= most) addBit(bits, docs[i] ?? 0)
  return bits
}
