import { analyseStream, type Analysis } from './analysis.ts'
import { type Choice, referentOf } from './attribution.ts'
import { candidatesFor } from './candidates.ts'
import type { Entity } from './entities.ts'
import type { Run } from './pairing.ts'
import { closestLink, contextOf } from './quote-context.ts'
import { pronounOf } from './pronouns.ts'
import { speakerOf } from './resolution.ts'
import { kindOfRun } from './kinds.ts'
import { readStream } from './stream.ts'
import type { SpeakerList } from './speakers.ts'
import { speechProbability } from './non-quotes.ts'
import type { Turn } from './turns.ts'
import type { ExtractedQuote } from './types.ts'

/** Below this the inner marks hold a title or a scare word. */
const leastSpeech = 0.3

/**
 * The quotations inside a run, with their own speakers: “I” is the one who is quoted outside, `parent`; names are
 * looked up among the article's.
 */
export function nestedQuotes(
  article: Analysis,
  speakers: SpeakerList,
  run: Run,
  parent: number | null,
): ExtractedQuote[] {
  if (run.inside.length === 0) return []
  const span = { start: run.openEnd, end: run.closeStart }
  const analysis = analyseStream(article.text, run.inside, readStream(article.text, [span], run.inside))
  adopt(analysis, article.entities)
  const quotes: ExtractedQuote[] = []
  run.inside.forEach((inner, i) => {
    const choice = nearestCue(analysis, i)
    const context = contextOf(analysis, i)
    const introduced = choice.mention !== null
    if (!introduced && speechProbability(analysis, i, choice) < leastSpeech) return
    const mention = choice.mention === null ? undefined : analysis.mentions[choice.mention]
    const speaking = speakerOf(analysis, speakers, choice, () => parent)
    const { speaker } = speaking
    quotes.push({
      kind: kindOfRun(article.text, inner, context),
      text: article.text.slice(inner.openEnd, inner.closeStart).trim(),
      segments: [{ start: inner.start, end: inner.end }],
      cue: choice.link
        ? article.text.slice(
            analysis.stream.tokens[choice.link.first]?.start,
            analysis.stream.tokens[choice.link.last]?.end,
          )
        : null,
      speaker,
      method: speaker === null ? 'NONE' : speaking.byPronoun ? 'PRONOUN' : 'ADJACENT',
      confidence: speaker === null ? 0.3 : choice.probability,
      mention: speaker === null || !mention ? null : article.text.slice(mention.start, mention.end),
      nested: nestedQuotes(article, speakers, inner, speaker),
    })
  })
  return quotes
}

const silence: Turn = { relation: 'first', last: null, earlier: null }

/** Inside a quotation only a cue with its own subject counts: its words are too few for more. */
function nearestCue(analysis: Analysis, index: number): Choice {
  const token = analysis.stream.quoteTokens[index] ?? 0
  const choice: Choice = {
    mention: null,
    named: null,
    entity: -1,
    probability: 0.5,
    link: null,
    own: 'none',
    continues: false,
    alternates: false,
  }
  let least = 40
  for (const candidate of candidatesFor(analysis, token)) {
    const near = closestLink(analysis, candidate, token)
    if (!near || near.link.kind === 'addressee' || !canSpeak(analysis, candidate)) continue
    const cost =
      near.place.words +
      20 * near.place.quotesBetween +
      (near.place.zone === 'same' ? 0 : 10) -
      2 * near.link.strength
    if (cost >= least) continue
    least = cost
    choice.mention = candidate
    Object.assign(choice, referentOf(analysis, candidate, silence))
    choice.link = near.link
    choice.own = near.link.strength >= 2 && near.place.zone === 'same' ? 'strong' : 'weak'
    choice.probability = near.place.zone === 'same' && near.place.words <= 3 ? 0.9 : 0.65
  }
  return choice
}

/** “You” is told, and a thing says nothing. */
function canSpeak(analysis: Analysis, index: number): boolean {
  const mention = analysis.mentions[index]
  if (!mention || (mention.kind === 'thing' && mention.form === 'nominal')) return false
  return (
    mention.form !== 'pronoun' || pronounOf(analysis.stream.tokens[mention.first]?.lower ?? '')?.person !== 2
  )
}

const byLastWord = new WeakMap<readonly Entity[], Map<string, Entity>>()

/** A name inside the quotation is the article's speaker of that name. */
function adopt(analysis: Analysis, known: readonly Entity[]): void {
  let index = byLastWord.get(known)
  if (!index) {
    index = new Map()
    for (const entity of known.toReversed()) if (!entity.unnamed) index.set(entity.words.at(-1) ?? '', entity)
    byLastWord.set(known, index)
  }
  for (let i = 0; i < analysis.entities.length; i++) {
    const entity = analysis.entities[i]
    const same = entity && !entity.unnamed ? index.get(entity.words.at(-1) ?? '') : undefined
    if (entity && same && (entity.words.length === 1 || entity.words[0] === same.words[0]))
      analysis.entities[i] = same
  }
}
