import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'
import { bucket, contextOf, placeOf, type QuoteContext } from './quote-context.ts'
import { inflect } from './inflection.ts'
import { describingVerbs } from './lexicon/describing-verbs.ts'
import { logistic, readWeights, scoreOf } from './ranker.ts'
import { shape, type Token } from './tokens.ts'
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
  const token = stream.quoteTokens[index] ?? 0
  describeCue(features, analysis, token, choice, context.opening)
  describeUse(features, analysis, token, context, length)
  if (isTitleCase(inside) && words > 1) describeTitle(features, analysis, token, length)
  if (words <= 4 && occurrences(analysis, inside) > 1) features.push('said again in the article')
  describeWordsBefore(features, analysis, token, choice)
  return features
}

/** How the cue of the likeliest speaker stands to the marks. */
function describeCue(
  features: string[],
  analysis: Analysis,
  token: number,
  choice: Choice,
  opening: string,
): void {
  if (!choice.link) return
  const { first, last, kind, strength } = choice.link
  const place = placeOf(analysis, first < token ? last : first, token)
  const where = `${place.zone === 'same' ? 'same' : 'other'}${place.side}${place.quotesBetween > 0 ? '+' : ''}`
  const { tokens } = analysis.stream
  if (where === 'sameL' && describing.has(tokens[first]?.lower ?? ''))
    features.push(tokens[token - 1]?.lower === 'as' ? 'described as' : 'described')
  features.push(`cue ${where} ${bucket(place.words)} ${strength}`, `cue ${where} ${kind} ${opening}`)
}

/** What the marked words are to the sentence: the object of a verb, a name before a noun, a sentence of their own. */
function describeUse(
  features: string[],
  analysis: Analysis,
  token: number,
  context: QuoteContext,
  length: string,
): void {
  const { tokens } = analysis.stream
  const short = context.wordCount <= 4 ? 'short' : 'long'
  features.push(
    `around ${context.before} ${context.after} ${short}`,
    `around ${context.opening} ${context.after} ${context.ending} ${short}`,
  )
  const after = tokens[token + 1]
  const before = tokens[token - 1]
  const plain = after !== undefined && after.sentence === tokens[token]?.sentence && isPlainWord(after)
  const determined = [before, tokens[token - 2]].some(
    (one) => one !== undefined && (one.classes & wordClass.determiner) !== 0,
  )
  if (plain) features.push(`before a noun ${short}`, `before a noun ${context.before} ${length}`)
  if (plain && determined) features.push(`between determiner and noun ${length}`)
  if (before && /-described$|^self-|^so-/.test(before.lower)) features.push('self-described')
}

function isPlainWord(token: Token): boolean {
  if (token.shape & (shape.punctuation | shape.quote | shape.possessive)) return false
  const closed =
    wordClass.preposition |
    wordClass.conjunction |
    wordClass.auxiliary |
    wordClass.relative |
    wordClass.pronoun |
    wordClass.determiner |
    wordClass.adverb
  return (token.classes & closed) === 0 && (token.classes & wordClass.finite) === 0
}

/** Capitalised words are a title where a work, an owner or a place of publication stands before them. */
function describeTitle(features: string[], analysis: Analysis, token: number, length: string): void {
  const { tokens } = analysis.stream
  const sentence = tokens[token]?.sentence
  features.push(`title case ${length}`)
  for (let i = 1; i <= 6; i++) {
    const before = tokens[token - i]
    if (!before || before.sentence !== sentence || before.shape & shape.quote) break
    if (before.classes & (wordClass.work | wordClass.naming))
      features.push(i === 1 ? 'title right after work' : 'title after work')
    if (i === 1 && before.shape & shape.possessive) features.push('title after owner')
    if (i === 1 && before.classes & wordClass.preposition) features.push('title after preposition')
    if (i === 1 && before.classes & wordClass.determiner) features.push('title after determiner')
  }
}

const counts = new WeakMap<Analysis, Map<string, number>>()

/** How many outermost runs hold the same words. */
function occurrences(analysis: Analysis, inside: string): number {
  let known = counts.get(analysis)
  if (!known) {
    known = new Map()
    for (const run of analysis.runs) {
      if (run.end - run.start > 40) continue
      const key = plainWords(analysis.text.slice(run.openEnd, run.closeStart))
      known.set(key, (known.get(key) ?? 0) + 1)
    }
    counts.set(analysis, known)
  }
  return known.get(plainWords(inside)) ?? 0
}

function plainWords(inside: string): string {
  return inside.toLowerCase().replace(/[.,!?]+$/, '')
}

function describeWordsBefore(features: string[], analysis: Analysis, token: number, choice: Choice): void {
  const { tokens } = analysis.stream
  for (let i = 1; i <= 3; i++) {
    const before = tokens[token - i]
    if (!before || before.shape & shape.quote || before.sentence !== tokens[token]?.sentence) break
    // “She called it ‘painful’” is speech, “a dog called ‘Rex’” is not: the first has a subject.
    const isCue = choice.link?.first === token - i && choice.link.kind !== 'participle'
    for (const [name, bit] of introductions)
      if (before.classes & bit) features.push(isCue ? `cue ${name} ${i}` : `${name} ${i}`)
    if (i === 1 && before.shape & shape.possessive) features.push('owner before')
  }
  const after = tokens[token + 1]
  if (after && after.sentence === tokens[token]?.sentence) {
    for (const [name, bit] of introductions) if (after.classes & bit) features.push(`then ${name}`)
    if (!(after.shape & shape.punctuation) && after.classes === 0) features.push('then a plain word')
  }
}

const describing = new Set(
  describingVerbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((base) => {
      const { third, past, gerund } = inflect(base)
      return [base, third, ...past, ...gerund]
    }),
)

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
