import type { Analysis } from './analysis.ts'
import { candidatesFor } from './candidates.ts'
import { type Candidate, describeCandidates, type Turn } from './features.ts'
import { contextOf, type QuoteContext } from './quote-context.ts'
import { readWeights, scoreOf, softmax } from './ranker.ts'
import type { Link } from './subjects.ts'
import { continuesOpen, relationOf } from './turns.ts'
import { speakerWeights } from './weights/speaker-weights.ts'

/** The mention that one quotation is given to; `probability` is that of the ranker. */
export type Choice = {
  mention: number | null
  probability: number
  link: Link | null
  own: string
  continues: boolean
}

/** One quotation as the ranker sees it. */
export type TurnView = {
  index: number
  context: QuoteContext
  turn: Turn
  own: string
  candidates: Candidate[]
}

const weights = readWeights(speakerWeights)
/** The score of “nobody near says this”. */
const nobody = 'nobody'

/** Gives each run of an analysis to a mention, in the order of the text. */
export function attribute(analysis: Analysis): Choice[] {
  return walkTurns(analysis, chooseBest)
}

/**
 * Goes through the quotations in order; `choose` answers for each, and what it answers is what the next ones know.
 * The fitting program walks with the right answers instead of the best-scored ones.
 */
export function walkTurns(analysis: Analysis, choose: (view: TurnView) => Choice): Choice[] {
  const choices: Choice[] = []
  const turn: Turn = {
    relation: 'first',
    previous: null,
    previousEntity: -1,
    beforeThat: null,
    beforeThatEntity: -1,
  }
  analysis.runs.forEach((_, index) => {
    const before = choices[index - 1]
    if (before && continuesOpen(analysis, index)) {
      choices.push({ ...before, continues: true })
      return
    }
    turn.relation = relationOf(analysis, index)
    const context = contextOf(analysis, index)
    const among = candidatesFor(analysis, context.token)
    for (const known of [turn.previous, turn.beforeThat])
      if (known !== null && !among.includes(known)) among.unshift(known)
    const choice = choose({ index, context, turn, ...describeCandidates(analysis, context, turn, among) })
    choices.push(choice)
    if (choice.mention !== null && choice.mention !== turn.previous) {
      turn.beforeThat = turn.previous
      turn.beforeThatEntity = turn.previousEntity
      turn.previous = choice.mention
      turn.previousEntity = analysis.mentions[choice.mention]?.entity ?? -1
    }
  })
  return choices
}

function chooseBest(view: TurnView): Choice {
  const scores = view.candidates.map((candidate) => scoreOf(weights, candidate.features))
  scores.push(scoreOf(weights, nobodyFeatures(view)))
  const probabilities = softmax(scores)
  let best = view.candidates.length
  probabilities.forEach((probability, i) => {
    if (probability > (probabilities[best] ?? 0)) best = i
  })
  const candidate = view.candidates[best]
  return {
    mention: candidate?.mention ?? null,
    probability: probabilities[best] ?? 0,
    link: candidate?.link ?? null,
    own: view.own,
    continues: false,
  }
}

/** What speaks for giving a quotation to nobody. */
export function nobodyFeatures(view: Pick<TurnView, 'own' | 'turn'>): string[] {
  return [nobody, `${nobody} own ${view.own}`, `${nobody} ${view.turn.relation}`]
}
