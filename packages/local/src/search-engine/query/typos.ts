import { characters, countCharacters } from '../characters.ts'
import { lowerBound } from '../index/vocabulary.ts'
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
  const walk = newWalk(query, typos, prefix)
  let at = typos === 1 ? lowerBound(vocabulary, first) : 0
  const end = typos === 1 ? lowerBound(vocabulary, after(first)) : vocabulary.length
  while (at < end) {
    const candidate = vocabulary[at] ?? ''
    const dead = walk.advance(candidate)
    if (dead > 0) {
      at = Math.max(at + 1, lowerBound(vocabulary, after(candidate.slice(0, dead))))
      continue
    }
    at++
    let distance = walk.distance()
    if (!candidate.startsWith(first)) distance = distance <= 1 ? 2 : FAR
    if (distance === 1 && found.one.length < MAX_ONE_TYPO) found.one.push(candidate)
    else if (distance === 2 && typos === 2 && found.two.length < MAX_TWO_TYPOS) found.two.push(candidate)
    if (found.one.length >= MAX_ONE_TYPO && (typos === 1 || found.two.length >= MAX_TWO_TYPOS)) break
  }
  return found
}

/** The smallest string above all that start with `prefix`. */
const after = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)

interface Walk {
  /** Reads the next word; answers how many code units of it are already too far from the query, or 0. */
  advance(word: string): number
  /** The distance of the word read last, or of its nearest beginning. */
  distance(): number
}

function newWalk(query: readonly string[], typos: number, prefix: boolean): Walk {
  const width = query.length + 1
  const codes = query.map((char) => char.codePointAt(0) ?? 0)
  const rows: Int8Array[] = [Int8Array.from({ length: width }, (_, i) => Math.min(i, FAR))]
  // The best distance of any beginning up to each depth.
  const best: number[] = [Math.min(query.length, FAR)]
  const read: number[] = []
  let depth = 0
  let units = ''

  function step(code: number): number {
    const above = rows[depth] ?? new Int8Array(width)
    const row = (rows[depth + 1] ??= new Int8Array(width))
    const two = depth > 0 ? rows[depth - 1] : undefined
    let least = Math.min(depth + 1, FAR)
    row[0] = least
    for (let j = 1; j < width; j++) {
      const typed = codes[j - 1] ?? 0
      let value = (above[j - 1] ?? FAR) + (typed === code ? 0 : 1)
      value = Math.min(value, (above[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1)
      if (two !== undefined && j > 1 && code === codes[j - 2] && read[depth - 1] === typed) {
        value = Math.min(value, (two[j - 2] ?? FAR) + 1)
      }
      if (value > FAR) value = FAR
      row[j] = value
      if (value < least) least = value
    }
    const here = row[query.length] ?? FAR
    best[depth + 1] = prefix ? Math.min(best[depth] ?? FAR, here) : here
    read[depth] = code
    depth++
    return least
  }

  function advance(word: string): number {
    let common = 0
    const most = Math.min(units.length, word.length)
    while (common < most && units.charCodeAt(common) === word.charCodeAt(common)) common++
    // Depth counts characters, and what is shared counts code units: count the shared part anew.
    depth = countCharacters(word.slice(0, common))
    let at = common
    if (common > 0 && isHighSurrogate(word.charCodeAt(common - 1))) {
      depth--
      at--
    }
    while (at < word.length) {
      const code = word.codePointAt(at) ?? 0
      at += code > 0xffff ? 2 : 1
      const least = step(code)
      if (least > typos && !(prefix && (best[depth] ?? FAR) <= typos)) {
        units = word.slice(0, at)
        return at
      }
    }
    units = word
    return 0
  }

  return { advance, distance: () => best[depth] ?? FAR }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
