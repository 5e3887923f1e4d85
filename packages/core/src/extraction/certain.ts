import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { firstMentionAfter } from './candidates.ts'
import { isDashTurn, isLetterTurn, isSigned, opensTurn } from './layouts.ts'
import { describing } from './marked-cue.ts'
import { isTitleCase } from './marked-words.ts'
import { placeOf, type QuoteContext } from './quote-context.ts'
import type { Link } from './subjects.ts'
import { shape } from './tokens.ts'
import { continuesOpen } from './turns.ts'
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
  'left open',
  'a cry',
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
  if (isLetterTurn(analysis, token) || isDashTurn(analysis, token)) return 'a turn'
  if (isLeftOpen(analysis, context)) return 'left open'
  if (standsAlone(context) && ending === '?' && context.wordCount > 1) return 'a cry'
  const title = isTitleCase(inside) && before !== 'paragraph' && before !== 'sentence'
  const gap = context.after === ',' ? 1 : 0
  const ends = gap === 1 || ending === ',' || ending === '?'
  if (ends && !title && isSaid(analysis, token + gap)) return 'said after'
  const near = link === null ? null : bySpeech(analysis, link, context, title)
  if (near !== null) return near
  if (before === ':' && opening === 'C' && link?.kind !== 'colon') return 'after a colon'
  return isSigned(analysis, token) ? 'signed' : null
}

/** What a cue in the sentence makes of the marks, with no quotation between the two. */
function bySpeech(
  analysis: Analysis,
  link: Link,
  context: QuoteContext,
  title: boolean,
): SignOfSpeech | null {
  const { token, before, opening } = context
  const place = placeOf(analysis, link.first < token ? link.last : link.first, token)
  if (place.zone !== 'same' || place.quotesBetween > 0) return null
  const cue = analysis.stream.tokens[link.first]?.lower ?? ''
  // “Voss called it ‘painful’” has an object, “a dog called ‘Rex’” has none.
  if (link.kind === 'subject' && place.side === 'L' && place.words > 0 && describing.has(cue))
    return 'described'
  const cried = link.kind === 'subject' && before === 'cue' && context.ending === '?' && opening === 'C'
  if (cried && place.side === 'L' && place.words === 0 && !title) return 'said before'
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

const edges = new Set(['paragraph', 'sentence'])

/** A whole sentence between others, or a whole paragraph. */
function standsAlone({ before, after }: QuoteContext): boolean {
  return edges.has(before) && edges.has(after)
}

/** Marks that are not closed before the next paragraph opens with marks: who speaks goes on there. */
function isLeftOpen(analysis: Analysis, { token, before }: QuoteContext): boolean {
  const run = analysis.stream.tokens[token]?.run ?? -1
  return before === 'paragraph' && continuesOpen(analysis, run + 1)
}

/** “…,” the two said; “…,” a note from Voss read: a verb of speech up to three words after the marks, or after who speaks. */
function isSaid(analysis: Analysis, token: number): boolean {
  const { tokens } = analysis.stream
  const speaker = analysis.mentions[firstMentionAfter(analysis, token)]
  const first = speaker?.first === token + 1 ? speaker.last + 1 : token + 1
  for (let i = first; i <= Math.max(first + 1, token + 4); i++) {
    const one = tokens[i]
    if (!one || one.sentence !== tokens[token]?.sentence || one.shape & (shape.quote | shape.punctuation))
      return false
    if ((one.classes & wordClass.cueStrength) >= 2 && one.classes & wordClass.finite) return true
  }
  return false
}
