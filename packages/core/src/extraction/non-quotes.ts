import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { certain, signOf, signsOfSpeech } from './certain.ts'
import { decisive, labelOf, labels } from './labels.ts'
import { describeCue } from './marked-cue.ts'
import { describeOthers } from './marked-others.ts'
import { describePlace } from './marked-place.ts'
import { describeScope } from './marked-scope.ts'
import { describeTitle } from './marked-title.ts'
import { describeWords, isTitleCase } from './marked-words.ts'
import { insideOf } from './pairing.ts'
import { contextOf } from './quote-context.ts'
import { logistic, readWeights, scoreOf, type Weights } from './ranker.ts'
import { quotationWeights } from './weights/quotation-weights.ts'

/** The weights of every feature of `describeMarks`; a label or a sign decides alone. */
export const speechWeights: Weights = new Map([
  ...readWeights(quotationWeights),
  ...labels.map((label) => [`label ${label}`, decisive] as const),
  ...signsOfSpeech.map((sign) => [`sign ${sign}`, certain] as const),
])

/** How likely it is, 0 to 1, that the marks of run `index` hold speech, not a title, a name or a scare word. */
export function speechProbability(analysis: Analysis, index: number, choice: Choice): number {
  return logistic(scoreOf(speechWeights, describeMarks(analysis, index, choice)))
}

/** What stands in and around a pair of marks, as features for the ranker. */
export function describeMarks(analysis: Analysis, index: number, choice: Choice): string[] {
  const { text, runs, stream } = analysis
  const run = runs[index]
  if (!run) return []
  const label = labelOf(analysis, index)
  if (label !== null) return [`label ${label}`]
  const context = contextOf(analysis, index)
  const token = stream.quoteTokens[index] ?? 0
  const inside = insideOf(text, run)
  const sign = signOf(analysis, choice, context, inside)
  if (sign !== null) return [`sign ${sign}`]
  const length = lengthOf(context.wordCount)
  const features = [
    'bias',
    `own ${choice.own} before ${context.before}`,
    `length ${length}`,
    `length ${length} own ${choice.own}`,
    `length ${length} opening ${context.opening} ending ${context.ending}`,
    ...describeCue(analysis, index, choice, context),
    ...describeScope(analysis, token, context, length),
    ...describePlace(analysis, token, context, length),
    ...describeWords(inside, context, length),
    ...describeOthers(analysis, index, length),
  ]
  if (!run.closed) features.push(`left open ${context.before}`)
  if (isTitleCase(inside)) features.push(...describeTitle(analysis, token, length, choice.own))
  return features
}

/** Words in marks, in steps that matter. */
function lengthOf(words: number): string {
  if (words <= 3) return String(words)
  if (words <= 5) return '5'
  if (words <= 9) return '9'
  return words <= 15 ? '15' : 'long'
}
