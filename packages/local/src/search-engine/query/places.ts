import type { Posting } from '../index/postings.ts'
import type { SearchContext } from './context.ts'

/**
 * A posting as one search sees it: the documents in the search's own numbering, in ascending order, and where the
 * entries of each lie in `data`. Documents that the search has left behind are not there.
 */
export interface Places {
  docs: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  data: Uint32Array
}

const NOWHERE: Places = {
  docs: new Uint32Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  data: new Uint32Array(0),
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

function within({ docs, local }: SearchContext, { count, data }: Posting): Places {
  const most = local === null || docs === null ? count : Math.min(count, docs.length)
  const out: Places = {
    docs: new Uint32Array(most),
    starts: new Uint32Array(most),
    ends: new Uint32Array(most),
    data,
  }
  let size = 0
  const take = (at: number, i: number): void => {
    out.docs[size] = at
    out.starts[size] = 2 * count + (i === 0 ? 0 : (data[count + i - 1] ?? 0))
    out.ends[size] = 2 * count + (data[count + i] ?? 0)
    size++
  }
  if (local === null || docs === null) for (let i = 0; i < count; i++) take(data[i] ?? 0, i)
  else if (docs.length * LOOK_UP_COST < count) {
    let from = 0
    for (let at = 0; at < docs.length && from < count; at++) {
      const doc = docs[at] ?? 0
      from = firstFrom(data, doc, from, count)
      if (from < count && data[from] === doc) take(at, from)
    }
  } else {
    for (let i = 0; i < count; i++) {
      const at = local[data[i] ?? 0] ?? -1
      if (at >= 0) take(at, i)
    }
  }
  return size === most
    ? out
    : {
        docs: out.docs.subarray(0, size),
        starts: out.starts.subarray(0, size),
        ends: out.ends.subarray(0, size),
        data,
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
