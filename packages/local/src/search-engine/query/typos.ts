import { characters } from '../characters.ts'
import { lowerBound, prefixRange, sharedBeginnings } from '../index/vocabulary.ts'
import { MAX_ONE_TYPO, MAX_TWO_TYPOS } from './limits.ts'

/** Words near a word, each list in ascending order and cut at its limit. */
export interface NearWords {
  one: string[]
  two: string[]
}

const FAR = 9

/**
 * Finds the words of a sorted vocabulary within one or two typos of `word`: letters added, dropped, changed
 * or two neighbours swapped. A typo in the first letter counts twice. With `prefix` a word is near when one of
 * its beginnings is. Walks the vocabulary as a trie: rows of the distance table are shared by words that
 * start alike, and a beginning that is already too far skips all its words.
 */
export function nearWords(
  vocabulary: readonly string[],
  word: string,
  typos: 1 | 2,
  prefix: boolean,
): NearWords {
  const found: NearWords = { one: [], two: [] }
  const query = characters(word)
  const first = query[0] ?? ''
  const walk = newWalk(query, prefix)
  const shared = sharedBeginnings(vocabulary)
  const from = typos === 1 ? lowerBound(vocabulary, first) : 0
  const end = typos === 1 ? lowerBound(vocabulary, after(first)) : vocabulary.length
  for (let at = from; at < end;) {
    const candidate = vocabulary[at] ?? ''
    const startsAlike = candidate.startsWith(first)
    const dead = walk.advance(candidate, at === from ? 0 : (shared[at] ?? 0), startsAlike ? typos : 1)
    at++
    if (dead > 0) {
      while (at < end && (shared[at] ?? 0) >= dead) at++
      continue
    }
    let distance = walk.distance()
    if (!startsAlike) distance = distance <= 1 ? 2 : FAR
    if (distance === 1 && found.one.length < MAX_ONE_TYPO) found.one.push(candidate)
    else if (distance === 2 && typos === 2 && found.two.length < MAX_TWO_TYPOS) found.two.push(candidate)
    if (found.one.length >= MAX_ONE_TYPO && (typos === 1 || found.two.length >= MAX_TWO_TYPOS)) break
  }
  return found
}

/**
 * Those words of a sorted vocabulary of which some beginning is within so many typos of a text, in ascending order. A
 * typo in the first letter counts as any other.
 */
export function beginningsNear(vocabulary: readonly string[], text: string, typos: 0 | 1 | 2): string[] {
  if (typos === 0) return vocabulary.slice(...prefixRange(vocabulary, text))
  const walk = newWalk(characters(text), true)
  const shared = sharedBeginnings(vocabulary)
  const found: string[] = []
  for (let at = 0; at < vocabulary.length;) {
    const candidate = vocabulary[at] ?? ''
    const dead = walk.advance(candidate, shared[at] ?? 0, typos)
    at++
    if (dead > 0) {
      while (at < vocabulary.length && (shared[at] ?? 0) >= dead) at++
    } else if (walk.distance() <= typos) found.push(candidate)
  }
  return found
}

/** The smallest string above all that start with `prefix`. */
const after = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)

interface Walk {
  /**
   * Reads the next word, which shares so many code units with the word read before. Answers how many code units of
   * it are already more than so many typos from the query, or 0.
   */
  advance(word: string, shared: number, typos: number): number
  /** The distance of the word read last, or of its nearest beginning. */
  distance(): number
}

function newWalk(query: readonly string[], prefix: boolean): Walk {
  const width = query.length + 1
  const codes = Int32Array.from(query, (char) => char.codePointAt(0) ?? 0)
  const rows: Int8Array[] = [Int8Array.from({ length: width }, (_, i) => Math.min(i, FAR))]
  // The best distance of any beginning up to each depth.
  const best: number[] = [Math.min(query.length, FAR)]
  const read: number[] = []
  // How many characters were read after so many code units.
  const depths: number[] = [0]
  let depth = 0

  function step(code: number): number {
    const above = rows[depth] ?? new Int8Array(width)
    const row = (rows[depth + 1] ??= new Int8Array(width))
    const two = depth > 0 ? rows[depth - 1] : undefined
    const before = read[depth - 1]
    let left = Math.min(depth + 1, FAR)
    let least = left
    row[0] = left
    for (let j = 1; j < width; j++) {
      const typed = codes[j - 1] ?? 0
      let value = (above[j - 1] ?? FAR) + (typed === code ? 0 : 1)
      const dropped = (above[j] ?? FAR) + 1
      if (dropped < value) value = dropped
      if (left + 1 < value) value = left + 1
      if (two !== undefined && j > 1 && typed === before && code === codes[j - 2]) {
        const swapped = (two[j - 2] ?? FAR) + 1
        if (swapped < value) value = swapped
      }
      if (value > FAR) value = FAR
      row[j] = value
      left = value
      if (value < least) least = value
    }
    best[depth + 1] = prefix ? Math.min(best[depth] ?? FAR, left) : left
    read[depth] = code
    depth++
    return least
  }

  function advance(word: string, shared: number, typos: number): number {
    // A character of two code units that differs in its second one is read anew.
    let at = shared > 0 && isHighSurrogate(word.charCodeAt(shared - 1)) ? shared - 1 : shared
    depth = depths[at] ?? 0
    while (at < word.length) {
      const code = word.codePointAt(at) ?? 0
      at += code > 0xffff ? 2 : 1
      const least = step(code)
      depths[at] = depth
      if (least > typos && !(prefix && (best[depth] ?? FAR) <= typos)) return at
    }
    return 0
  }

  return { advance, distance: () => best[depth] ?? FAR }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
