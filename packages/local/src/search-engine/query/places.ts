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
// Looking up one document among many costs about as much as reading so many one after the other.
const LOOK_UP_COST = 16

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

function within({ docs }: SearchContext, posting: Posting): Places {
  const { count, data } = posting
  if (docs === null) return { docs: data.subarray(0, count), places: null, posting }
  const most = Math.min(count, docs.length)
  const found = new Uint32Array(most)
  const places = new Uint32Array(most)
  let size = 0
  eachCommon(docs, data, count, (at, i) => {
    found[size] = at
    places[size++] = i
  })
  if (size === most) return { docs: found, places, posting }
  return { docs: found.subarray(0, size), places: places.subarray(0, size), posting }
}

/** Calls `visit` with the places of every number that two ascending lists share; of `data` only so many count. */
function eachCommon(
  docs: Uint32Array,
  data: Uint32Array,
  count: number,
  visit: (at: number, i: number) => void,
): void {
  const isSparse = docs.length * LOOK_UP_COST < count
  const isDense = count * LOOK_UP_COST < docs.length
  for (let at = 0, i = 0; at < docs.length && i < count;) {
    const doc = docs[at] ?? 0
    const other = data[i] ?? 0
    if (doc === other) visit(at++, i++)
    else if (doc < other) at = isDense ? firstFrom(docs, other, at, docs.length) : at + 1
    else i = isSparse ? firstFrom(data, doc, i, count) : i + 1
  }
}

// The place of the first of `data` that is not below `doc`: strides that double, then halving.
function firstFrom(data: Uint32Array, doc: number, from: number, end: number): number {
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
