import type { Analysis } from './analysis.ts'
import { insideOf } from './pairing.ts'
import type { Link } from './subjects.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** Where something stands as seen from a quotation: side, sentence, paragraph and distance in words. */
export type Place = { zone: string; side: 'L' | 'R'; words: number; quotesBetween: number }

/** What stands right around one quotation. */
export type QuoteContext = {
  token: number
  before: string
  after: string
  ending: string
  opening: 'C' | 'l'
  whole: boolean
  first: boolean
  wordCount: number
}

/** Reads the surroundings of run `index`. */
export function contextOf(analysis: Analysis, index: number): QuoteContext {
  const { text, runs, stream } = analysis
  const run = runs[index]
  const token = stream.quoteTokens[index] ?? 0
  const inside = run ? insideOf(text, run).trim() : ''
  const previous = stream.tokens[token - 1]
  const next = stream.tokens[token + 1]
  const here = stream.tokens[token]
  const starts = (here?.shape ?? 0) & shape.paragraphStart
  const last = /[\p{L}\p{N}]?([^\p{L}\p{N}'"”’)\]\s]?)['"”’)\]\s]*$/u.exec(inside)?.[1] ?? ''
  return {
    token,
    before: starts ? 'paragraph' : neighbour(previous, (here?.shape ?? 0) & shape.sentenceStart),
    after:
      !next || next.shape & shape.paragraphStart
        ? 'paragraph'
        : neighbour(next, next.shape & shape.sentenceStart),
    ending: ending(last),
    opening: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(inside.slice(0, 20)) ? 'C' : 'l',
    whole: starts !== 0 && (!next || (next.shape & shape.paragraphStart) !== 0),
    first: starts !== 0,
    wordCount: inside.split(/\s+/, 40).length,
  }
}

function ending(last: string): string {
  if (last === '.') return '.'
  if (last === '!' || last === '?' || last === '…') return '?'
  if (last === ',') return ','
  return last === '' ? '0' : '-'
}

function neighbour(
  token: { lower: string; classes: number; shape: number } | undefined,
  atBoundary: number,
): string {
  if (!token) return 'paragraph'
  if (atBoundary) return 'sentence'
  if (token.shape & shape.quote) return 'quote'
  if (token.shape & shape.punctuation) return ',:;.—-('.includes(token.lower) ? token.lower : 'other'
  if (
    token.classes & wordClass.cueStrength &&
    token.classes & (wordClass.finite | wordClass.gerund | wordClass.participle)
  )
    return 'cue'
  if (token.lower === 'that') return 'that'
  if (token.classes & wordClass.determiner) return 'the'
  if (token.classes & wordClass.preposition) return 'of'
  if (token.classes & (wordClass.conjunction | wordClass.auxiliary)) return 'and'
  if (token.shape & shape.capital) return 'Name'
  return 'word'
}

/** Where a token stands as seen from a quotation. */
export function placeOf(analysis: Analysis, token: number, quoteToken: number): Place {
  const { tokens } = analysis.stream
  const at = tokens[token]
  const quote = tokens[quoteToken]
  const side = token < quoteToken ? 'L' : 'R'
  const [low, high] = side === 'L' ? [token, quoteToken] : [quoteToken, token]
  const words = Math.max(0, (analysis.wordsBefore[high] ?? 0) - (analysis.wordsBefore[low + 1] ?? 0))
  const quotesBetween = Math.max(
    0,
    (analysis.quotesBefore[high] ?? 0) - (analysis.quotesBefore[low + 1] ?? 0),
  )
  const paragraphs = (at?.paragraph ?? 0) - (quote?.paragraph ?? 0)
  const sentences = (at?.sentence ?? 0) - (quote?.sentence ?? 0)
  return { zone: zoneOf(sentences, paragraphs), side, words, quotesBetween }
}

function zoneOf(sentences: number, paragraphs: number): string {
  if (paragraphs === 0) {
    if (sentences === 0) return 'same'
    if (sentences === -1) return 'before1'
    if (sentences === 1) return 'after1'
    return sentences < 0 ? 'before' : 'after'
  }
  if (paragraphs < 0) return paragraphs === -1 ? 'paragraph-1' : 'paragraph-2'
  return sentences === 1 ? 'paragraph+1' : 'paragraph+2'
}

/** Distances in words that matter: none, a few, a clause, a sentence. */
export function bucket(words: number): string {
  if (words <= 2) return String(words)
  if (words <= 5) return '5'
  if (words <= 10) return '10'
  return words <= 20 ? '20' : 'far'
}

/** The link of a mention that lies closest to a quotation, and where it lies. */
export function closestLink(
  analysis: Analysis,
  mention: number,
  quoteToken: number,
): { link: Link; place: Place } | null {
  let found: { link: Link; place: Place } | null = null
  let least = Infinity
  for (const link of analysis.linksOf[mention] ?? []) {
    const place = placeOf(analysis, nearEnd(analysis, link, mention, quoteToken), quoteToken)
    const cost =
      place.words +
      30 * place.quotesBetween +
      (place.zone === 'same' ? 0 : 50) +
      (link.kind === 'addressee' ? 5 : 0)
    // “As Voss put it” is a phrase, and “put” alone a weak verb.
    if (cost < least || (cost === least && link.kind === 'words')) {
      least = cost
      found = { link, place }
    }
  }
  return found
}

/** The end of cue and speaker that faces the quotation: a long name between the two does not part them. */
function nearEnd(analysis: Analysis, link: Link, mention: number, quoteToken: number): number {
  const speaker = analysis.mentions[mention]
  if (!speaker) return link.first
  if (link.first < quoteToken)
    return speaker.first > link.last && speaker.last < quoteToken ? speaker.last : link.last
  return speaker.last < link.first && speaker.first > quoteToken ? speaker.first : link.first
}
