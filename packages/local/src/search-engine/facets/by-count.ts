import type { Bits } from '../index/bits.ts'
import { addBit, hasBit } from '../index/bits.ts'

// The real server keeps values in groups of neighbours, and groups of groups, down to levels of so many.
const GROUP = 4
const SMALLEST_LEVEL = 5

/** A value, or on higher levels a group of neighbouring ones, with how many documents hold it. */
interface Entry {
  level: number
  at: number
  count: number
}

/** Values in ascending order, and the documents of each. */
export interface ValuesWithDocs<T> {
  values: readonly T[]
  docs: readonly (readonly number[])[]
}

/**
 * Of ascending values those that most of some documents hold, with their numbers of documents, the most frequent
 * first. Equals come as the server finds them, which opens the fullest group first: from the last value to the
 * first, but within groups already open.
 */
export function rankByCount<T>(
  { values, docs: docsOf }: ValuesWithDocs<T>,
  docs: Bits,
  limit: number,
): [value: T, count: number][] {
  const levels = countLevels(docsOf, docs)
  const waiting: Entry[] = []
  const open = (level: number, from: number, to: number): void => {
    const counts = levels[level] ?? new Uint32Array(0)
    for (let at = from; at < Math.min(to, counts.length); at++) {
      const count = counts[at] ?? 0
      if (count > 0) insert(waiting, { level, at, count })
    }
  }
  open(levels.length - 1, 0, Infinity)
  const out: [T, number][] = []
  for (let entry = waiting.pop(); entry !== undefined && out.length < limit; entry = waiting.pop()) {
    const { level, at, count } = entry
    const value = values[at]
    if (level > 0) open(level - 1, at * GROUP, (at + 1) * GROUP)
    else if (value !== undefined) out.push([value, count])
  }
  return out
}

/** How many documents hold each value, each group of four values, and so on; a document counts once in each. */
function countLevels(docsOf: readonly (readonly number[])[], docs: Bits): Uint32Array[] {
  const { counts, isSingle } = countValues(docsOf, docs)
  const levels = [counts]
  // By document: the last group in which it was counted.
  const last = isSingle ? null : new Int32Array(docs.length * 32)
  let size = counts.length
  for (let width = GROUP, mark = 1; Math.ceil(size / GROUP) >= SMALLEST_LEVEL; width *= GROUP) {
    const below = levels.at(-1) ?? counts
    size = Math.ceil(size / GROUP)
    const level = new Uint32Array(size)
    for (let group = 0; group < size; group++, mark++) {
      level[group] =
        last === null
          ? sumOf(below, group * GROUP)
          : countOnce(docsOf.slice(group * width, (group + 1) * width), docs, last, mark)
    }
    levels.push(level)
  }
  return levels
}

/** How many documents hold each value, and whether none holds several. */
function countValues(
  docsOf: readonly (readonly number[])[],
  docs: Bits,
): { counts: Uint32Array; isSingle: boolean } {
  const seen: Bits = new Int32Array(docs.length)
  let isSingle = true
  const counts = new Uint32Array(docsOf.length)
  for (const [at, list] of docsOf.entries()) {
    let count = 0
    for (const doc of list) {
      if (!hasBit(docs, doc)) continue
      count++
      if (hasBit(seen, doc)) isSingle = false
      else addBit(seen, doc)
    }
    counts[at] = count
  }
  return { counts, isSingle }
}

function sumOf(counts: Uint32Array, from: number): number {
  let sum = 0
  for (let at = from; at < Math.min(from + GROUP, counts.length); at++) sum += counts[at] ?? 0
  return sum
}

function countOnce(
  lists: readonly (readonly number[])[],
  docs: Bits,
  last: Int32Array,
  mark: number,
): number {
  let count = 0
  for (const list of lists) {
    for (const doc of list) {
      if (last[doc] === mark || !hasBit(docs, doc)) continue
      last[doc] = mark
      count++
    }
  }
  return count
}

/** Puts an entry in its place: the next to be taken stands last. */
function insert(waiting: Entry[], entry: Entry): void {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = waiting[middle]
    if (other !== undefined && isBefore(other, entry)) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, entry)
}

const isBefore = (a: Entry, b: Entry): boolean =>
  a.count !== b.count ? a.count < b.count : a.level !== b.level ? a.level > b.level : a.at < b.at
