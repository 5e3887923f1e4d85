import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { describing } from './marked-cue.ts'
import { isTitleCase } from './marked-words.ts'
import { placeOf, type QuoteContext } from './quote-context.ts'
import type { Link } from './subjects.ts'
import { shape } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** What makes marks speech for certain. */
export const signsOfSpeech = [
  'a turn',
  'said after',
  'said before',
  'by a phrase',
  'after a colon',
  'signed',
  'described',
] as const
/** The weight of such a sign: what the others weigh is not asked. */
export const certain = 6
/** One of these signs. */
export type SignOfSpeech = (typeof signsOfSpeech)[number]

/** How the cue right beside the marks makes them speech, whatever they hold; null where all has to be weighed. */
export function signOf(
  analysis: Analysis,
  choice: Choice,
  context: QuoteContext,
  inside: string,
): SignOfSpeech | null {
  const { token, before, ending, opening } = context
  const { link } = choice
  if (link?.kind === 'colon' && before === ':' && opensTurn(analysis, link.mention)) return 'a turn'
  const title = isTitleCase(inside) && before !== 'paragraph' && before !== 'sentence'
  const gap = context.after === ',' ? 1 : 0
  const ends = gap === 1 || ending === ',' || ending === '?'
  if (ends && !title && isSaid(analysis, token + gap)) return 'said after'
  const near = link === null ? null : bySpeech(analysis, link, context)
  if (near !== null) return near
  if (before === ':' && opening === 'C' && link?.kind !== 'colon') return 'after a colon'
  return isSigned(analysis, token) ? 'signed' : null
}

/** What a cue in the sentence makes of the marks, with no quotation between the two. */
function bySpeech(analysis: Analysis, link: Link, context: QuoteContext): SignOfSpeech | null {
  const { token, before, opening } = context
  const place = placeOf(analysis, link.first < token ? link.last : link.first, token)
  if (place.zone !== 'same' || place.quotesBetween > 0) return null
  const cue = analysis.stream.tokens[link.first]?.lower ?? ''
  // “Voss called it ‘painful’” has an object, “a dog called ‘Rex’” has none.
  if (link.kind === 'subject' && place.side === 'L' && place.words > 0 && describing.has(cue))
    return 'described'
  if (link.strength < 3) return null
  if ((link.kind === 'according' || link.kind === 'words') && place.words <= 12) return 'by a phrase'
  const introduced = (before === ':' || before === ',') && opening === 'C'
  if (introduced && place.side === 'L' && place.words <= 1) return 'said before'
  const told = link.kind === 'subject' && before === 'cue' && opening === 'l' && !takesNoun(context.after)
  return told && place.side === 'L' && place.words === 0 ? 'said before' : null
}

/** “said ‘yes’ and left”, not “said ‘super’ delegates”. */
function takesNoun(after: string): boolean {
  return after === 'word' || after === 'Name'
}

/** “…” — Anna Voss: a dash and a name, and nothing more in the paragraph. */
function isSigned(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis.stream
  if (!'—–-'.includes(tokens[token + 1]?.lower || '.')) return false
  const name = analysis.mentions[mentionFrom(analysis, token + 2)]
  const next = tokens[(name?.last ?? token) + 1]
  return (
    name?.form === 'name' && name.first === token + 2 && (!next || (next.shape & shape.paragraphStart) !== 0)
  )
}

/** The first mention that begins at `token` or after it, found by halving. */
function mentionFrom({ mentions }: Analysis, token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** A name that opens its paragraph; above other paragraphs it is a headline's. */
function opensTurn(analysis: Analysis, mention: number): boolean {
  const { tokens } = analysis.stream
  const first = tokens[analysis.mentions[mention]?.first ?? -1]
  if (!first || !(first.shape & shape.paragraphStart)) return false
  return first.paragraph > 0 || tokens.at(-1)?.paragraph === 0
}

/** “…,” the two said; “…?” asked Voss: a sure verb of speech up to three words after the marks. */
function isSaid(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis.stream
  for (let i = token + 1; i <= token + 4; i++) {
    const one = tokens[i]
    if (!one || one.sentence !== tokens[token]?.sentence || one.shape & (shape.quote | shape.punctuation))
      return false
    if ((one.classes & wordClass.cueStrength) === 3 && one.classes & wordClass.finite) return true
  }
  return false
}
