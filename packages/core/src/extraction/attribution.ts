import type { Analysis } from './analysis.ts'
import { candidatesFor } from './candidates.ts'
import { resolvePronoun } from './antecedents.ts'
import { type Candidate, describeCandidates } from './features.ts'
import { contextOf, type QuoteContext } from './quote-context.ts'
import type { Observer } from './observer.ts'
import { readWeights, scoreOf, softmax } from './ranker.ts'
import type { Link } from './subjects.ts'
import { type Exchange, nextInExchange, noteParagraph } from './alternation.ts'
import { continuesOpen, noteVoice, relationOf, type Turn, type Voice } from './turns.ts'
import { speakerWeights } from './weights/speaker-weights.ts'

/** The mention that one quotation is given to; `probability` is that of the rankers, for the mention and its name. */
export type Choice = {
  mention: number | null
  /** The mention that names the same one, when the chosen one is a pronoun. */
  named: number | null
  entity: number
  probability: number
  link: Link | null
  own: string
  continues: boolean
  /** The last voice but one takes its turn, with no cue. */
  alternates: boolean
}

/** One quotation as the ranker sees it. */
export type TurnView = {
  index: number
  context: QuoteContext
  turn: Turn
  /** Who of two in a conversation is next, when the quotation has nothing else that says so. */
  next: Voice | null
  own: string
  candidates: Candidate[]
}

const weights = readWeights(speakerWeights)
/** The score of “nobody near says this”. */
const nobody = 'nobody'

/** Gives each run of an analysis to a mention, in the order of the text. */
export function attribute(analysis: Analysis, observer?: Observer): Choice[] {
  return walkTurns(analysis, (view) => chooseBest(analysis, view, observer))
}

/**
 * Goes through the quotations in order; `choose` answers for each, and what it answers is what the next ones know.
 * The fitting program walks with the right answers instead of the best-scored ones.
 */
export function walkTurns(analysis: Analysis, choose: (view: TurnView) => Choice): Choice[] {
  const choices: Choice[] = []
  const turn: Turn = { relation: 'first', last: null, earlier: null }
  const exchange: Exchange = []
  analysis.runs.forEach((_, index) => {
    const before = choices[index - 1]
    // A stray mark that nobody is behind does not take the next paragraph's quotation with it.
    if (before && before.named !== null && continuesOpen(analysis, index)) {
      choices.push({ ...before, continues: true, alternates: false })
      return
    }
    turn.relation = relationOf(analysis, index)
    const context = contextOf(analysis, index)
    const among = candidatesFor(analysis, context.token)
    for (const known of [turn.last, turn.earlier]) {
      if (known && !among.includes(known.mention)) among.unshift(known.mention)
    }
    const paragraph = analysis.runs[index]?.paragraph ?? 0
    const described = describeCandidates(analysis, context, turn, among)
    const next =
      analysis.style === 'dialogue' && context.whole && described.own === 'none'
        ? nextInExchange(exchange, paragraph)
        : null
    const choice = choose({ index, context, turn, next, ...described })
    choices.push(choice)
    const voice = voiceOf(choice)
    if (voice) noteVoice(turn, voice)
    noteParagraph(exchange, paragraph, voice, choice.own === 'strong' || next !== null)
  })
  return choices
}

function voiceOf({ mention, named, entity }: Choice): Voice | null {
  return mention === null ? null : { mention, named: named ?? mention, entity }
}

function chooseBest(analysis: Analysis, view: TurnView, observer: Observer | undefined): Choice {
  const scores = view.candidates.map((candidate) => scoreOf(weights, candidate.features))
  scores.push(scoreOf(weights, nobodyFeatures(view)))
  const probabilities = softmax(scores)
  observer?.weighed(analysis, view, probabilities)
  let best = view.candidates.length
  probabilities.forEach((probability, i) => {
    if (probability > (probabilities[best] ?? 0)) best = i
  })
  const taking = view.candidates.findIndex(({ mention }) => mention === view.next?.mention)
  if (taking >= 0) best = taking
  const candidate = view.candidates[best]
  const found = candidate
    ? referentOf(analysis, candidate.mention, view.turn)
    : { named: null, entity: -1, probability: 1 }
  return {
    mention: candidate?.mention ?? null,
    named: found.named,
    entity: found.entity,
    probability: (probabilities[best] ?? 0) * found.probability,
    link: candidate?.link ?? null,
    own: view.own,
    continues: false,
    alternates: view.own === 'none' && isEarlierVoice(view.turn, found.entity),
  }
}

function isEarlierVoice({ last, earlier }: Turn, entity: number): boolean {
  return entity >= 0 && earlier?.entity === entity && last?.entity !== entity
}

/** Whom a mention stands for: itself, or what its pronoun was found to stand for. */
export function referentOf(
  analysis: Analysis,
  index: number,
  turn: Turn,
): { named: number | null; entity: number; probability: number } {
  const mention = analysis.mentions[index]
  if (mention?.form !== 'pronoun') return { named: index, entity: mention?.entity ?? -1, probability: 1 }
  const found = resolvePronoun(analysis, index, turn)
  return found
    ? { named: found.mention, entity: found.entity, probability: found.probability }
    : { named: null, entity: -1, probability: 1 }
}

/** What speaks for giving a quotation to nobody. */
export function nobodyFeatures(view: Pick<TurnView, 'own' | 'turn'>): string[] {
  return [nobody, `${nobody} own ${view.own}`, `${nobody} ${view.turn.relation}`]
}
