import type { Posting } from './postings.ts'

/** Postings of many words in one run of numbers: as they lie in a checkpoint. Never changed once made. */
export interface PackedWords {
  /** In ascending order. */
  words: string[]
  counts: Uint32Array
  /** Where each word's data start, and where the last one's end. */
  starts: Uint32Array
  data: Uint32Array
}

/** The postings of an index by word: a packed part, and what has changed since. */
export interface Words {
  get(word: string): Posting | undefined
  has(word: string): boolean
  /** Null takes the word out. */
  set(word: string, posting: Posting | null): void
}

const NOTHING: PackedWords = {
  words: [],
  counts: new Uint32Array(0),
  starts: new Uint32Array(1),
  data: new Uint32Array(0),
}

/** Postings that begin with a packed part. */
export function createWords(packed: PackedWords = NOTHING): Words {
  const places = new Map(packed.words.map((word, place) => [word, place]))
  const changed = new Map<string, Posting | null>()

  function get(word: string): Posting | undefined {
    const own = changed.get(word)
    if (own !== undefined) return own ?? undefined
    const place = places.get(word)
    if (place === undefined) return undefined
    const data = packed.data.subarray(packed.starts[place], packed.starts[place + 1])
    return { count: packed.counts[place] ?? 0, data }
  }

  function has(word: string): boolean {
    const own = changed.get(word)
    return own === undefined ? places.has(word) : own !== null
  }

  function set(word: string, posting: Posting | null): void {
    if (posting !== null || places.has(word)) changed.set(word, posting)
    else changed.delete(word)
  }

  return { get, has, set }
}

/** Packs the postings of some words, given in ascending order. */
export function packWords(words: Words, sorted: readonly string[]): PackedWords {
  const counts = new Uint32Array(sorted.length)
  const starts = new Uint32Array(sorted.length + 1)
  for (const [i, word] of sorted.entries()) {
    const posting = words.get(word)
    counts[i] = posting?.count ?? 0
    starts[i + 1] = (starts[i] ?? 0) + (posting?.data.length ?? 0)
  }
  const data = new Uint32Array(starts[sorted.length] ?? 0)
  for (const [i, word] of sorted.entries()) {
    const posting = words.get(word)
    if (posting !== undefined) data.set(posting.data, starts[i])
  }
  return { words: [...sorted], counts, starts, data }
}
