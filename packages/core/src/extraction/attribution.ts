import type { Analysis } from './analysis.ts'
import { candidatesFor } from './candidates.ts'
import { resolvePronoun } from './antecedents.ts'
import { type Candidate, describeCandidates } from './features.ts'
import { contextOf, type QuoteContext } from './quote-context.ts'
import type { Observer } from './observer.ts'
import { readWeights, scoreOf, softmax } from './ranker.ts'
import type { Link } from './subjects.ts'
import { type Exchange, nextInExchange, noteParagraph } from './alternation.ts'
import { isLetterTurn } from './layouts.ts'
import { clauseSpeaker } from './own-clause.ts'
import { isAnother, tellingView } from './left-open.ts'
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
/** How sure it is that the last clause's subject speaks, where two clauses hold marks. */
const ownClause = 0.9
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
  const look = (index: number): TurnView => {
    turn.relation = relationOf(analysis, index)
    return viewOf(analysis, index, turn, exchange)
  }
  analysis.runs.forEach((run, index) => {
    const before = choices[index - 1]
    let view = look(index)
    // A stray mark that nobody is behind does not take the next paragraph's quotation with it.
    if (before && before.named !== null && continuesOpen(analysis, index)) {
      const own = view.own === 'strong' ? choose(view) : null
      if (!own || !isAnother(before, own)) {
        choices.push({ ...before, continues: true, alternates: false })
        return
      }
    }
    view = tellingView(analysis, view, look)
    turn.relation = relationOf(analysis, view.index)
    const choice = choose(view)
    choices.push(choice)
    const voice = voiceOf(choice)
    if (voice) noteVoice(turn, voice)
    noteParagraph(exchange, run.paragraph, voice, choice.own === 'strong' || view.next !== null)
  })
  return choices
}

/** One quotation with its candidates, as known when its turn comes. */
function viewOf(analysis: Analysis, index: number, turn: Turn, exchange: Exchange): TurnView {
  const context = contextOf(analysis, index)
  const among = candidatesFor(analysis, context.token)
  for (const known of [turn.last, turn.earlier]) {
    if (known && !among.includes(known.mention)) among.unshift(known.mention)
  }
  const described = describeCandidates(analysis, context, turn, among)
  const next =
    analysis.style === 'dialogue' && context.whole && described.own === 'none'
      ? nextInExchange(exchange, analysis.runs[index]?.paragraph ?? 0)
      : null
  return { index, context, turn, next, ...described }
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
  const clause = clauseSpeaker(analysis, view.context.token)
  const taking = clause >= 0 ? clause : view.next?.mention
  const taken = view.candidates.findIndex(({ mention }) => mention === taking)
  if (taken >= 0) best = taken
  if (view.own === 'none' && isLetterTurn(analysis, view.context.token)) best = view.candidates.length
  const candidate = view.candidates[best]
  const found = candidate
    ? referentOf(analysis, candidate.mention, view.turn)
    : { named: null, entity: -1, probability: 1 }
  return {
    mention: candidate?.mention ?? null,
    named: found.named,
    entity: found.entity,
    probability:
      Math.max(probabilities[best] ?? 0, clause >= 0 && taken >= 0 ? ownClause : 0) * found.probability,
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
