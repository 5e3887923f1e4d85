import type { Analysis } from './analysis.ts'
import { describeAntecedents } from './antecedents.ts'
import { type Choice, nobodyFeatures, type TurnView } from './attribution.ts'
import { type Ground, groundOf } from './confidence.ts'
import { describeMarks, speechWeights } from './non-quotes.ts'
import type { Judgement, Observer } from './observer.ts'
import { readWeights, scoreOf, softmax, type Term, termsOf } from './ranker.ts'
import { wordsOf } from './speakers.ts'
import { antecedentWeights } from './weights/antecedent-weights.ts'
import { speakerWeights } from './weights/speaker-weights.ts'

/** Whom a pronoun may stand for: words of the text and the whole name, how likely (0 to 1), and what spoke for it. */
export type WeighedName = { words: string; name: string; probability: number; terms: Term[] }

/** One who may have spoken: words of the text with their offset, or null for nobody; likeliest first. */
export type WeighedSpeaker = {
  words: string | null
  start: number
  probability: number
  terms: Term[]
  /** Empty unless the words are a pronoun. */
  standsFor: WeighedName[]
}

/** What was weighed for one marked run; offsets with the marks. */
export type Explanation = {
  start: number
  end: number
  /** It goes on with a run that was left open, whose speaker it has: nobody was weighed. */
  continues: boolean
  /** Why it is speech, or none. */
  speech: Judgement & { terms: Term[] }
  speakers: WeighedSpeaker[]
  /** What the speaker rests on, and the rankers' probability, which the confidence is read from. */
  ground: Ground
  probability: number
}

const weights = {
  speaker: readWeights(speakerWeights),
  antecedent: readWeights(antecedentWeights),
}

/** An observer for `extractQuotes` with the explanations that it gathers, in the order of the text. */
export function createExplainer(): { observer: Observer; explanations: Explanation[] } {
  const weighed = new Map<number, WeighedSpeaker[]>()
  const explanations: Explanation[] = []
  const observer: Observer = {
    weighed: (analysis, view, probabilities) => {
      weighed.set(view.index, weighSpeakers(analysis, view, probabilities))
    },
    judged: (analysis, index, choice, judgement) => {
      explanations.push(explain(analysis, index, choice, judgement, weighed.get(index) ?? []))
    },
  }
  return { observer, explanations }
}

function explain(
  analysis: Analysis,
  index: number,
  choice: Choice,
  judgement: Judgement,
  speakers: WeighedSpeaker[],
): Explanation {
  const { start = 0, end = 0 } = analysis.runs[index] ?? {}
  return {
    start,
    end,
    continues: choice.continues,
    speech: { ...judgement, terms: termsOf(speechWeights, describeMarks(analysis, index, choice)) },
    speakers,
    ground: groundOf(analysis, choice),
    probability: choice.probability,
  }
}

function weighSpeakers(
  analysis: Analysis,
  view: TurnView,
  probabilities: readonly number[],
): WeighedSpeaker[] {
  const speakers = view.candidates.flatMap(({ mention: index, features }, i): WeighedSpeaker[] => {
    const mention = analysis.mentions[index]
    if (!mention) return []
    return [
      {
        words: wordsOf(analysis, mention),
        start: mention.start,
        probability: probabilities[i] ?? 0,
        terms: termsOf(weights.speaker, features),
        standsFor: mention.form === 'pronoun' ? weighNames(analysis, index, view) : [],
      },
    ]
  })
  const nobody = {
    words: null,
    start: -1,
    probability: probabilities.at(-1) ?? 0,
    terms: termsOf(weights.speaker, nobodyFeatures(view)),
    standsFor: [],
  }
  return [...speakers, nobody].toSorted((a, b) => b.probability - a.probability)
}

function weighNames(analysis: Analysis, pronoun: number, view: TurnView): WeighedName[] {
  const antecedents = describeAntecedents(analysis, pronoun, view.turn)
  const probabilities = softmax(antecedents.map(({ features }) => scoreOf(weights.antecedent, features)))
  return antecedents
    .flatMap(({ entity, mention: index, features }, i): WeighedName[] => {
      const mention = analysis.mentions[index]
      if (!mention) return []
      const words = wordsOf(analysis, mention)
      const terms = termsOf(weights.antecedent, features)
      return [
        { words, name: analysis.entities[entity]?.name ?? words, probability: probabilities[i] ?? 0, terms },
      ]
    })
    .toSorted((a, b) => b.probability - a.probability)
}
