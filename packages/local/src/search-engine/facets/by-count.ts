import type { Bits } from '../index/bits.ts'
import { eachBit } from '../index/bits.ts'

// The real server keeps values in groups of neighbours, and groups of groups, down to levels of so many.
const GROUP = 4
const SMALLEST_LEVEL = 5

/** A value, or on higher levels a group of neighbouring ones, with how many documents hold it. */
interface Entry {
  level: number
  at: number
  count: number
}

/**
 * Of ascending values those that most of some documents hold, with their numbers of documents, the most frequent
 * first. Equals come as the server finds them, which opens the fullest group first: from the last value to the
 * first, but within groups already open.
 */
export function rankByCount<T>(
  values: readonly T[],
  docs: Bits,
  valuesOf: (doc: number) => readonly T[],
  limit: number,
): [value: T, count: number][] {
  const levels = countLevels(values, docs, valuesOf)
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
function countLevels<T>(
  values: readonly T[],
  docs: Bits,
  valuesOf: (doc: number) => readonly T[],
): Uint32Array[] {
  const places = new Map(values.map((value, at) => [value, at]))
  const levels = [new Uint32Array(values.length)]
  for (let size = Math.ceil(values.length / GROUP); size >= SMALLEST_LEVEL; size = Math.ceil(size / GROUP))
    levels.push(new Uint32Array(size))
  eachBit(docs, (doc) => {
    const own = valuesOf(doc)
    let held = own.length === 0 ? [] : own.flatMap((value) => places.get(value) ?? [])
    for (const counts of levels) {
      if (held.length > 1) held = [...new Set(held)]
      for (const at of held) counts[at] = (counts[at] ?? 0) + 1
      held = held.map((at) => Math.floor(at / GROUP))
    }
  })
  return levels
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
