import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** The lines of a packed list in `dictionaries/`. */
export function readList(name: string): string[] {
  const packed = readFileSync(new URL(`dictionaries/${name}.txt.br`, import.meta.url))
  return brotliDecompressSync(packed).toString('utf8').trimEnd().split('\n')
}

/** Cuts a text at the words of a list. */
export type WordCutter = (text: string) => string[]

/**
 * Makes a cutter that always takes the longest word of a list that the rest of a text begins with. What begins
 * with none stays together up to the next word, or is cut after each character when `single`.
 * The list is read when it is first needed.
 */
export function createWordCutter(name: string, single: boolean): WordCutter {
  let words: Set<string> | null = null
  let longest = 0

  function longestAt(known: ReadonlySet<string>, text: string, at: number): number {
    for (let end = Math.min(text.length, at + longest); end > at; end--)
      if (known.has(text.slice(at, end))) return end
    return at
  }

  return (text) => {
    if (words === null) {
      words = new Set(readList(name))
      for (const word of words) longest = Math.max(longest, word.length)
    }
    const out: string[] = []
    let waiting = 0
    for (let at = 0; at < text.length;) {
      const end = longestAt(words, text, at)
      const next = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      if (end > at) {
        if (waiting < at) out.push(text.slice(waiting, at))
        out.push(text.slice(at, end))
        waiting = next
      } else if (single) {
        out.push(text.slice(at, next))
        waiting = next
      }
      at = next
    }
    if (waiting < text.length) out.push(text.slice(waiting))
    return out
  }
}
