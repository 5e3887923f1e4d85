import { characterKind as kind, kindOf } from './characters.ts'
import { seen } from '../seen.ts'
import { classesOf } from './word-classes.ts'

/** What a token looks like, as bits of one number. */
export const shape = {
  capital: 1,
  allCapitals: 2,
  initial: 4,
  abbreviation: 8,
  possessive: 16,
  number: 32,
  punctuation: 64,
  quote: 128,
  sentenceStart: 256,
  paragraphStart: 512,
  sentenceEnd: 1024,
} as const

/**
 * A word, a punctuation mark, or a whole quotation standing for itself. `end` leaves a possessive “’s” out;
 * `run` is the index of the outermost run that a quote token stands for, else -1.
 */
export type Token = {
  start: number
  end: number
  lower: string
  classes: number
  shape: number
  run: number
  sentence: number
  paragraph: number
}

const possessive = /['’]s?$/i
const joinedParticle = /^(?:(?:d|l|dell|o)['’]|(?:al|el|ar|as|ash|ad|az|ibn|bin|ben)[-‐‑])\p{Lu}/u
const withStop =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|maj|adm|cmdr|rev|hon|st|jr|sr|inc|corp|co|ltd|vs|no|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mt|ft|fla|calif|conn|mass|mich|minn|pa|va|tenn|ariz|wash|wis|ill|ind|ga|ky|la|md|mo|okla|ore|ala|ark|colo|del|kan|miss|mont|neb|nev|tex|vt|wyo|sens|reps|messrs|amb|sec|atty|dept|univ|assn|bros|esq|ph|det|insp|supt|brig|pres|fr|mme|d|r)$/i

/** The words and punctuation marks of `text` from `start` to `end`. */
export function tokenize(text: string, start: number, end: number, paragraph: number, into: Token[]): void {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const here = kindOf(code)
    if (here === kind.space || here === kind.transparent) at++
    else if (here === kind.letter || here === kind.digit || code === 64 || code === 35)
      at = word(text, at, end, paragraph, into)
    else {
      into.push(punctuation(text, at, paragraph))
      at++
    }
  }
}

function punctuation(text: string, at: number, paragraph: number): Token {
  return {
    start: at,
    end: at + 1,
    lower: text.charAt(at),
    classes: 0,
    shape: shape.punctuation,
    run: -1,
    sentence: 0,
    paragraph,
  }
}

function word(text: string, start: number, limit: number, paragraph: number, into: Token[]): number {
  let end = start + 1
  let hides = false
  for (; end < limit; end++) {
    const here = kindOf(text.charCodeAt(end))
    if (here === kind.space) break
    if (here === kind.transparent) hides = true
    else if (here !== kind.letter && here !== kind.digit && !joins(text, end, limit)) break
  }
  let bits = 0
  const stop = end
  if (hides) end = shownUntil(text, end)
  let wordEnd = end
  let bare = hides ? seen(text.slice(start, end)) : text.slice(start, end)
  const suffix = possessive.exec(bare)
  if (suffix && bare.length > suffix[0].length) {
    bare = bare.slice(0, -suffix[0].length)
    wordEnd = hides ? shownUntil(text, apostropheBefore(text, end)) : start + bare.length
    bits |= shape.possessive
  }
  if (stop < limit && text.charCodeAt(stop) === 46 && suffix === null && takesStop(bare)) {
    end = stop + 1
    wordEnd = end
    bits |= shape.abbreviation
  }
  const lower = bare.toLowerCase().replaceAll('’', "'")
  bits |= capitals(bare, lower)
  const first = kindOf(text.charCodeAt(start))
  if (first === kind.digit) bits |= shape.number
  if (bare.length === 1 && bits & shape.capital) bits |= shape.initial
  into.push({
    start,
    end: wordEnd,
    lower,
    classes: classesOf(lower.replaceAll('.', '')),
    shape: bits,
    run: -1,
    sentence: 0,
    paragraph,
  })
  return end
}

/** Apostrophes, hyphens, stops and ampersands join letters and digits, whatever is hidden between. */
function joins(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at)
  const next = skipHidden(text, at + 1, 1)
  const after = next < limit ? kindOf(text.charCodeAt(next)) : kind.space
  const last = skipHidden(text, at - 1, -1)
  // The apostrophe of “workers’ rights”, and any inside a word.
  if (code === 39 || code === 0x2019)
    return after === kind.letter || (after === kind.space && (text.charCodeAt(last) | 32) === 115)
  if (after !== kind.letter && after !== kind.digit) return false
  if (code === 45 || code === 0x2010 || code === 0x2011 || code === 38 || code === 95) return true
  const before = kindOf(text.charCodeAt(last))
  if (code === 44) return before === kind.digit && after === kind.digit
  if (code !== 46) return false
  // Stops join single letters, “U.S.”, and figures; “end.Next” stays two words.
  if (before === kind.digit) return after === kind.digit
  return kindOf(text.charCodeAt(skipHidden(text, last - 1, -1))) !== kind.letter
}

function skipHidden(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (kindOf(text.charCodeAt(at)) === kind.transparent) at += step
  return at
}

/** Where what is seen ends, ahead of an end. */
function shownUntil(text: string, end: number): number {
  return skipHidden(text, end - 1, -1) + 1
}

function apostropheBefore(text: string, end: number): number {
  let at = end - 1
  while (text.charAt(at) !== "'" && text.charAt(at) !== '’') at--
  return at
}

function takesStop(bare: string): boolean {
  if (bare.length === 1)
    return bare !== 'I' && bare !== 'a' && bare.toUpperCase() === bare && bare.toLowerCase() !== bare
  if (bare.includes('.')) return true
  return (
    bare.length <= 6 &&
    withStop.test(bare) &&
    !(
      bare === bare.toLowerCase() &&
      /^(?:no|co|ill|ind|mass|miss|wash|pa|la|mo|mar|jan|d|r|det|sec|del|st|pres|fr|ft|va)$/.test(bare)
    )
  )
}

function capitals(bare: string, lower: string): number {
  const first = bare.charAt(0)
  // “iPhone” and “@Name” stay small, but the particle of “d’Almeida” and “al-Rashid” only opens the name.
  if (first === lower.charAt(0)) return joinedParticle.test(bare) ? shape.capital : 0
  return bare.length > 1 && bare === bare.toUpperCase() ? shape.capital | shape.allCapitals : shape.capital
}
