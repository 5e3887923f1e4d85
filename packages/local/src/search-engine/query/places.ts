import { ones } from '../index/bits.ts'
import type { Numbering } from '../index/numbering.ts'
import { entriesEnd, entriesStart } from '../index/postings.ts'
import type { Posting } from '../index/postings.ts'
import type { SearchContext } from './context.ts'

/**
 * A posting as one search sees it: the documents in the search's own numbering, in ascending order. Documents that
 * the search has left behind are not there.
 */
export interface Places {
  docs: Uint32Array
  /** The place of each of them in the posting; null where all are there. */
  places: Uint32Array | null
  posting: Posting
}

/** Where the entries of the `i`-th document start in the posting's data. */
export function startOf({ places, posting: { data, count } }: Places, i: number): number {
  return entriesStart(data, count, places === null ? i : (places[i] ?? 0))
}

/** Where the entries of the `i`-th document end in the posting's data. */
export function endOf({ places, posting: { data, count } }: Places, i: number): number {
  return entriesEnd(data, count, places === null ? i : (places[i] ?? 0))
}

const NOWHERE: Places = {
  docs: new Uint32Array(0),
  places: null,
  posting: { count: 0, data: new Uint32Array(0) },
}
/** Looking up one document among many costs about as much as reading so many one after the other. */
export const LOOK_UP_COST = 16

/** Where a word stands among the documents of a search. */
export function placesOf(context: SearchContext, word: string): Places {
  let places = context.caches.places.get(word)
  if (places === undefined) {
    const posting = context.index.words.get(word)
    places = posting === undefined ? NOWHERE : within(context, posting)
    context.caches.places.set(word, places)
  }
  return places
}

function within({ docs, numbering }: SearchContext, posting: Posting): Places {
  const { count, data } = posting
  if (docs === null || numbering === null) return { docs: data.subarray(0, count), places: null, posting }
  const most = Math.min(count, docs.length)
  const found = { docs: new Uint32Array(most), places: new Uint32Array(most) }
  const size =
    docs.length * LOOK_UP_COST < count ? lookUp(docs, posting, found) : readThrough(numbering, posting, found)
  if (size === most) return { ...found, posting }
  return { docs: found.docs.subarray(0, size), places: found.places.subarray(0, size), posting }
}

interface Into {
  docs: Uint32Array
  places: Uint32Array
}

/** Looks at every document of a posting. Answers how many of them the search knows. */
function readThrough({ members, before }: Numbering, { count, data }: Posting, into: Into): number {
  let size = 0
  for (let i = 0; i < count; i++) {
    const doc = data[i] ?? 0
    const word = members[doc >>> 5] ?? 0
    const bit = 1 << (doc & 31)
    if ((word & bit) === 0) continue
    into.docs[size] = (before[doc >>> 5] ?? 0) + ones(word & ((bit - 1) | 0))
    into.places[size++] = i
  }
  return size
}

/** Looks for every document of the search in a posting. Answers how many it holds. */
function lookUp(docs: Uint32Array, { count, data }: Posting, into: Into): number {
  let size = 0
  for (let at = 0, i = 0; at < docs.length && i < count; at++) {
    const doc = docs[at] ?? 0
    i = firstFrom(data, doc, i, count)
    if (i === count || data[i] !== doc) continue
    into.docs[size] = at
    into.places[size++] = i++
  }
  return size
}

/** The place of the first of `data` from `from` to `end` that is not below `doc`: strides that double, then halving. */
export function firstFrom(data: Uint32Array, doc: number, from: number, end: number): number {
  let stride = 1
  while (from + stride < end && (data[from + stride] ?? 0) < doc) stride *= 2
  let low = from + (stride >> 1)
  let high = Math.min(end, from + stride)
  if ((data[from] ?? 0) >= doc) return from
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((data[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return low
}
