import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { contextOf } from './quote-context.ts'
import { logistic, readWeights, scoreOf } from './ranker.ts'
import { shape } from './tokens.ts'
import { relationOf } from './turns.ts'
import { wordClass } from './word-classes.ts'
import { quotationWeights } from './weights/quotation-weights.ts'

const weights = readWeights(quotationWeights)
const firstPerson = /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|we|my|our|me|us|you|your)(?=[^\p{L}]|$)/iu
const verbal =
  /(?:^|\s)(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not|n['’]t|\p{L}+n['’]t|\p{L}+['’](?:s|re|ll|ve|m))(?=\s|[.,!?]|$)/iu

/** How likely it is, 0 to 1, that the marks of run `index` hold speech, not a title, a name or a scare word. */
export function speechProbability(analysis: Analysis, index: number, choice: Choice): number {
  return logistic(scoreOf(weights, describeMarks(analysis, index, choice)))
}

/** What stands in and around a pair of marks, as features for the ranker. */
export function describeMarks(analysis: Analysis, index: number, choice: Choice): string[] {
  const { text, runs, stream } = analysis
  const run = runs[index]
  if (!run) return []
  const context = contextOf(analysis, index)
  const inside = text.slice(run.openEnd, run.closeStart)
  const words = Math.min(context.wordCount, 40)
  const length =
    words <= 3 ? String(words) : words <= 5 ? '5' : words <= 9 ? '9' : words <= 15 ? '15' : 'long'
  const relation = relationOf(analysis, index)
  const confident =
    choice.mention === null
      ? 'none'
      : choice.probability > 0.9
        ? 'high'
        : choice.probability > 0.6
          ? 'middle'
          : 'low'
  const link = choice.link?.kind ?? 'none'
  const features = [
    'bias',
    `length ${length}`,
    `length ${length} own ${choice.own}`,
    `length ${length} opening ${context.opening} ending ${context.ending}`,
    `before ${context.before} opening ${context.opening}`,
    `before ${context.before} own ${choice.own}`,
    `after ${context.after} ending ${context.ending}`,
    `link ${link} strength ${choice.link?.strength ?? 0}`,
    `speaker ${confident} own ${choice.own}`,
    `relation ${relation} own ${choice.own}`,
  ]
  if (!run.closed) features.push(`left open ${context.before}`)
  if (context.whole)
    features.push(`whole paragraph own ${choice.own} ${relation.startsWith('next') ? 'next' : 'far'}`)
  if (firstPerson.test(inside)) features.push('speaks of itself', `speaks of itself ${length}`)
  if (verbal.test(inside)) features.push('has a verb', `has a verb ${length}`)
  if (isTitleCase(inside) && words > 1) features.push('title case', `title case own ${choice.own}`)
  if (/^[@#=\d]/.test(inside) && words === 1) features.push('token')
  if (text.charAt(run.start - 1) === '=' || text.charAt(run.closeStart - 1) === '=')
    features.push('attribute')
  if (words === 1 && inside === inside.toLowerCase()) features.push('one small word')
  describeWordsBefore(features, analysis, stream.quoteTokens[index] ?? 0)
  return features
}

function describeWordsBefore(features: string[], analysis: Analysis, token: number): void {
  const { tokens } = analysis.stream
  for (let i = 1; i <= 3; i++) {
    const before = tokens[token - i]
    if (!before || before.shape & shape.quote || before.sentence !== tokens[token]?.sentence) break
    for (const [name, bit] of introductions) if (before.classes & bit) features.push(`${name} ${i}`)
    if (i === 1 && before.shape & shape.possessive) features.push('owner before')
  }
  const after = tokens[token + 1]
  if (after && after.sentence === tokens[token]?.sentence) {
    for (const [name, bit] of introductions) if (after.classes & bit) features.push(`then ${name}`)
    if (!(after.shape & shape.punctuation) && after.classes === 0) features.push('then a plain word')
  }
}

const introductions = [
  ['naming', wordClass.naming],
  ['work', wordClass.work],
  ['term', wordClass.term],
  ['speech noun', wordClass.speech],
  ['document', wordClass.document],
  ['people', wordClass.role | wordClass.group],
  ['cue', wordClass.finite],
] as const

/** Most of its words are capitalised, as in a title. */
function isTitleCase(inside: string): boolean {
  let capital = 0
  let small = 0
  for (const word of inside.split(/\s+/, 14)) {
    if (/^[^\p{L}]*\p{Lu}/u.test(word)) capital++
    else if (word.length > 3) small++
  }
  return capital > 0 && small === 0
}
