import type { Changes, Posting } from './postings.ts'
import { append, appendInto, appendedSize } from './postings.ts'

/** Postings of many words in one run of numbers: as they lie in a checkpoint. Never changed once made. */
export interface PackedWords {
  /** In ascending order. */
  words: string[]
  counts: Uint32Array
  /** Where each word's data start, and where the last one's end. */
  starts: Uint32Array
  data: Uint32Array
}

/**
 * The postings of an index by word: a packed part, what has changed since, and what was put behind them and is not
 * yet merged. The latter is merged for a word when it is asked for.
 */
export interface Words {
  get(word: string): Posting | undefined
  has(word: string): boolean
  /** Null takes the word out. */
  set(word: string, posting: Posting | null): void
  /**
   * Puts changes behind all that is known of a word: they are of higher documents, and take none out. Answers whether
   * any document held the word.
   */
  append(word: string, changes: Changes): boolean
  /** The words with changes that are not yet merged, when so many were appended that they should be. */
  crowded(): Iterable<string>
  /** A word's posting before, and the changes behind it. */
  parts(word: string): { base: Posting | undefined; runs: readonly Changes[] }
}

// Of so many batches the changes are kept as they came: each keeps all the changes of its batch in memory.
const MOST_RUNS = 64
const NO_RUNS: readonly Changes[] = []
const NOTE = 4
const FIRST_NOTES = 4096 * NOTE

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
  // By word the place of its last one among the notes.
  const waiting = new Map<string, number>()
  // Fours of numbers: of a run, where a word's changes start and end in it, and the place of the word's note before, plus
  // one. Lists by word would be the largest part of the heap.
  let notes = new Uint32Array(0)
  let noted = 0
  const runs: Uint32Array[] = []

  function known(word: string): Posting | undefined {
    const own = changed.get(word)
    if (own !== undefined) return own ?? undefined
    const place = places.get(word)
    if (place === undefined) return undefined
    const data = packed.data.subarray(packed.starts[place], packed.starts[place + 1])
    return { count: packed.counts[place] ?? 0, data }
  }

  function runsOf(word: string): readonly Changes[] {
    let place = waiting.get(word)
    if (place === undefined) return NO_RUNS
    const out: Changes[] = []
    for (; place >= 0; place = (notes[place + 3] ?? 0) - 1) {
      const pairs = runs[notes[place] ?? 0]
      if (pairs !== undefined) out.push({ pairs, start: notes[place + 1] ?? 0, end: notes[place + 2] ?? 0 })
    }
    return out.toReversed()
  }

  function get(word: string): Posting | undefined {
    if (!waiting.has(word)) return known(word)
    const merged = append(known(word), runsOf(word))
    set(word, merged)
    return merged ?? undefined
  }

  const has = (word: string): boolean => waiting.has(word) || isPresent(word)

  function isPresent(word: string): boolean {
    const own = changed.get(word)
    return own === undefined ? places.has(word) : own !== null
  }

  function set(word: string, posting: Posting | null): void {
    if (waiting.delete(word) && waiting.size === 0) {
      runs.length = 0
      noted = 0
    }
    if (posting !== null || places.has(word)) changed.set(word, posting)
    else changed.delete(word)
  }

  function appendTo(word: string, { pairs, start, end }: Changes): boolean {
    if (runs.at(-1) !== pairs) runs.push(pairs)
    const before = waiting.get(word)
    const wasKnown = before !== undefined || isPresent(word)
    if (noted + NOTE > notes.length) {
      const wider = new Uint32Array(Math.max(FIRST_NOTES, 2 * notes.length))
      wider.set(notes)
      notes = wider
    }
    notes[noted] = runs.length - 1
    notes[noted + 1] = start
    notes[noted + 2] = end
    notes[noted + 3] = before === undefined ? 0 : before + 1
    waiting.set(word, noted)
    noted += NOTE
    return wasKnown
  }

  return {
    get,
    has,
    set,
    append: appendTo,
    crowded: () => (runs.length < MOST_RUNS ? [] : [...waiting.keys()]),
    parts: (word) => ({ base: known(word), runs: runsOf(word) }),
  }
}

/** Packs the postings of some words, given in ascending order. */
export function packWords(words: Words, sorted: readonly string[]): PackedWords {
  const counts = new Uint32Array(sorted.length)
  const starts = new Uint32Array(sorted.length + 1)
  for (const [i, word] of sorted.entries()) {
    const { base, runs } = words.parts(word)
    const { count, length } = appendedSize(base, runs)
    counts[i] = count
    starts[i + 1] = (starts[i] ?? 0) + length
  }
  const data = new Uint32Array(starts[sorted.length] ?? 0)
  for (const [i, word] of sorted.entries()) {
    const { base, runs } = words.parts(word)
    appendInto(base, runs, counts[i] ?? 0, data.subarray(starts[i], starts[i + 1]))
  }
  return { words: [...sorted], counts, starts, data }
}
