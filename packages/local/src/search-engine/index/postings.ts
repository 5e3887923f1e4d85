/**
 * Where one word stands: `data` holds the documents in ascending order, then for each document the end of its
 * entries, then the entries themselves, each `field << 16 | position`. One typed array a word keeps a
 * vocabulary of rare words small.
 */
export interface Posting {
  count: number
  data: Uint32Array
}

/** New entries of one word, flat and in ascending order of documents: document, n, n entries; n = 0 removes. */
export type Changes = number[]

/** A posting with changes merged in, or null when no document is left. */
export function mergePosting(base: Posting | undefined, changes: Changes): Posting | null {
  const oldCount = base?.count ?? 0
  const old = base?.data ?? new Uint32Array(0)
  const docs: number[] = []
  // Where each document's entries come from: a range of the old data, or of the changes (then negative).
  const from: number[] = []
  const sizes: number[] = []
  let total = 0
  let i = 0
  const take = (doc: number, start: number, size: number): void => {
    docs.push(doc)
    from.push(start)
    sizes.push(size)
    total += size
  }
  const takeOldBelow = (limit: number): void => {
    for (; i < oldCount && (old[i] ?? 0) < limit; i++) {
      const start = entriesStart(old, oldCount, i)
      take(old[i] ?? 0, start, (old[oldCount + i] ?? 0) + 2 * oldCount - start)
    }
  }
  for (let c = 0; c < changes.length;) {
    const doc = changes[c] ?? 0
    const size = changes[c + 1] ?? 0
    takeOldBelow(doc)
    if (i < oldCount && old[i] === doc) i++
    if (size > 0) take(doc, -(c + 2), size)
    c += 2 + size
  }
  takeOldBelow(Infinity)
  if (docs.length === 0) return null
  return pack(docs, from, sizes, total, old, changes)
}

function pack(
  docs: number[],
  from: number[],
  sizes: number[],
  total: number,
  old: Uint32Array,
  changes: Changes,
): Posting {
  const count = docs.length
  const data = new Uint32Array(2 * count + total)
  data.set(docs)
  let at = 2 * count
  for (let d = 0; d < count; d++) {
    const start = from[d] ?? 0
    const size = sizes[d] ?? 0
    if (start >= 0) for (let e = 0; e < size; e++) data[at++] = old[start + e] ?? 0
    else for (let e = 0; e < size; e++) data[at++] = changes[e - start] ?? 0
    data[count + d] = at - 2 * count
  }
  return { count, data }
}

/** Where the entries of the `i`-th document start in a posting's data. */
export const entriesStart = (data: Uint32Array, count: number, i: number): number =>
  2 * count + (i === 0 ? 0 : (data[count + i - 1] ?? 0))

/** Where the entries of the `i`-th document end in a posting's data. */
export const entriesEnd = (data: Uint32Array, count: number, i: number): number =>
  2 * count + (data[count + i] ?? 0)

/** A posting's place for a document, or -1. */
export function findDocument(posting: Posting, doc: number): number {
  let low = 0
  let high = posting.count - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const here = posting.data[middle] ?? 0
    if (here === doc) return middle
    if (here < doc) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Positions are exact near a field's start and ever coarser after it, as ranking by position needs no more. */
export function bucketPosition(position: number): number {
  if (position < 16) return position
  if (position < 24) return 24
  return 2 ** Math.ceil(Math.log2(position))
}
