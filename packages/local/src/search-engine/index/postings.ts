/**
 * Where one word stands: `data` holds the documents in ascending order, then for each document the end of its
 * entries, then the entries themselves, each `field << 16 | position`. One run of numbers a word keeps a
 * vocabulary of rare words small.
 */
export interface Posting {
  count: number
  data: Uint32Array
}

/** In place of an entry: the document no longer holds the word. No entry is so large, as fields are few. */
export const REMOVED = 0xffff_ffff

/** Changes of one word: pairs of a document and an entry or `REMOVED`, from `start` to `end` of a run of numbers. */
export interface Changes {
  pairs: Uint32Array
  start: number
  end: number
}

/**
 * A posting with changes merged in, or null when no document is left. Changes are in ascending order of documents; a
 * document's new entries take the place of its old ones.
 */
export function mergePosting(base: Posting | undefined, changes: Changes): Posting | null {
  const last = base === undefined ? -1 : (base.data[base.count - 1] ?? 0)
  const first = changes.pairs[changes.start] ?? 0
  return first > last ? append(base, [changes]) : mix(base, changes)
}

const EMPTY = new Uint32Array(0)

/** A posting with changes put behind it, those of one run after those of the other: all are of higher documents. */
export function append(base: Posting | undefined, runs: readonly Changes[]): Posting | null {
  const { count, length } = appendedSize(base, runs)
  if (count === 0) return null
  const data = new Uint32Array(length)
  appendInto(base, runs, count, data)
  return { count, data }
}

/** How many documents and how many numbers a posting has with changes put behind it. */
export function appendedSize(
  base: Posting | undefined,
  runs: readonly Changes[],
): { count: number; length: number } {
  let count = base?.count ?? 0
  let length = base?.data.length ?? 0
  for (const run of runs) {
    const { docs, entries } = countChanges(run)
    count += docs
    length += 2 * docs + entries
  }
  return { count, length }
}

/** Writes a posting with changes put behind it, which make it hold `count` documents. What is there is copied as it is. */
export function appendInto(
  base: Posting | undefined,
  runs: readonly Changes[],
  count: number,
  data: Uint32Array,
): void {
  const oldCount = base?.count ?? 0
  const old = base?.data ?? EMPTY
  copy(old, 0, oldCount, data, 0)
  copy(old, oldCount, 2 * oldCount, data, count)
  copy(old, 2 * oldCount, old.length, data, 2 * count)
  let doc = oldCount - 1
  let at = 2 * count + old.length - 2 * oldCount
  for (const { pairs, start, end } of runs) {
    for (let c = start; c < end; c += 2) {
      const entry = pairs[c + 1] ?? REMOVED
      if (entry === REMOVED) continue
      const number = pairs[c] ?? 0
      if (doc < oldCount || data[doc] !== number) data[++doc] = number
      data[at++] = entry
      data[count + doc] = at - 2 * count
    }
  }
}

// Runs so short are copied before a view of them is made.
const SHORT = 48

function copy(from: Uint32Array, start: number, end: number, into: Uint32Array, at: number): void {
  if (end - start > SHORT) into.set(from.subarray(start, end), at)
  else for (let i = start; i < end; i++) into[at + i - start] = from[i] ?? 0
}

function countChanges({ pairs, start, end }: Changes): { docs: number; entries: number } {
  let docs = 0
  let entries = 0
  let before = -1
  for (let c = start; c < end; c += 2) {
    if (pairs[c + 1] === REMOVED) continue
    entries++
    const doc = pairs[c] ?? 0
    if (doc !== before) docs++
    before = doc
  }
  return { docs, entries }
}

function mix(base: Posting | undefined, { pairs, start, end }: Changes): Posting | null {
  const oldCount = base?.count ?? 0
  const old = base?.data ?? EMPTY
  const docs: number[] = []
  const ends: number[] = []
  const entries: number[] = []
  let i = 0
  const close = (doc: number): void => {
    docs.push(doc)
    ends.push(entries.length)
  }
  const keepBelow = (limit: number): void => {
    for (; i < oldCount && (old[i] ?? 0) < limit; i++) {
      const last = entriesEnd(old, oldCount, i)
      for (let e = entriesStart(old, oldCount, i); e < last; e++) entries.push(old[e] ?? 0)
      close(old[i] ?? 0)
    }
  }
  for (let c = start; c < end;) {
    const doc = pairs[c] ?? 0
    keepBelow(doc)
    if (i < oldCount && old[i] === doc) i++
    const before = entries.length
    for (; c < end && pairs[c] === doc; c += 2) if (pairs[c + 1] !== REMOVED) entries.push(pairs[c + 1] ?? 0)
    if (entries.length > before) close(doc)
  }
  keepBelow(Infinity)
  if (docs.length === 0) return null
  const data = new Uint32Array(2 * docs.length + entries.length)
  data.set(docs)
  data.set(ends, docs.length)
  data.set(entries, 2 * docs.length)
  return { count: docs.length, data }
}

/** A posting without some documents: itself when it holds none of them, null when no other is left. */
export function withoutDocuments(posting: Posting, gone: (doc: number) => boolean): Posting | null {
  const changes: number[] = []
  for (let i = 0; i < posting.count; i++) {
    const doc = posting.data[i] ?? 0
    if (gone(doc)) changes.push(doc, REMOVED)
  }
  if (changes.length === 0) return posting
  return mix(posting, { pairs: Uint32Array.from(changes), start: 0, end: changes.length })
}

/** Where the entries of the `i`-th document start in a posting's data. */
export const entriesStart = (data: Uint32Array, count: number, i: number): number =>
  2 * count + (i === 0 ? 0 : (data[count + i - 1] ?? 0))

/** Where the entries of the `i`-th document end in a posting's data. */
export const entriesEnd = (data: Uint32Array, count: number, i: number): number =>
  2 * count + (data[count + i] ?? 0)

/** The positions that are told apart: exact near a field's start and ever coarser after it, as ranking needs no more. */
export const BUCKETS: readonly number[] = [
  ...Array.from({ length: 16 }, (_, position) => position),
  24,
  ...Array.from({ length: 12 }, (_, i) => 2 ** (i + 5)),
]

const numbers = Uint8Array.from({ length: 65_536 }, (_, position) =>
  BUCKETS.findIndex((bucket) => bucket >= position && (position < 24 || bucket !== 24)),
)

/** The number of the bucket that a position falls into. */
export const bucketOf = (position: number): number => numbers[position] ?? 0

/** The position that stands for all of its bucket. */
export const bucketPosition = (position: number): number => BUCKETS[bucketOf(position)] ?? 0
