import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** Who speaks in a few words: he, Anna Voss, the old captain. */
const longestName = 3
const before = /^[,?!….–—―]$/
const after = /^[,.:–—―]$/

/** The clause of a cue that begins at token `at`, “said Anna Voss” or “he said”; `end` is the token after it. */
export function clauseAt(tokens: readonly Token[], at: number): { end: number } | null {
  if (!before.test(tokens[at - 1]?.lower ?? '')) return null
  const verb = tokens[at]
  if (verb && isCue(verb, 2) && !(verb.shape & shape.capital)) {
    const end = speakerEnd(tokens, at + 1)
    return end > at + 1 ? { end } : null
  }
  const end = speakerEnd(tokens, at)
  const cue = end > at ? tokens[end] : undefined
  if (!cue || !isCue(cue, 3)) return null
  // “When I came, Anna told me so” goes on, and is said itself.
  const next = tokens[end + 1]
  return !next || after.test(next.lower) || next.classes & wordClass.adverb ? { end: end + 1 } : null
}

function isCue(token: Token, least: number): boolean {
  return (token.classes & wordClass.cueStrength) >= least && (token.classes & wordClass.finite) !== 0
}

/** The token after the pronoun, the name or the noun with its article that begins at `at`; `at` where none does. */
function speakerEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first) return at
  if (/^(?:he|she|they)$/.test(first.lower)) return at + 1
  const determined = (first.classes & (wordClass.determiner | wordClass.possessive)) !== 0
  if (!determined && !(first.shape & shape.capital)) return at
  let end = at + 1
  while (end < at + longestName && isPart(tokens[end], determined)) end++
  return determined && end === at + 1 ? at : end
}

function isPart(token: Token | undefined, determined: boolean): boolean {
  if (!token || token.shape & (shape.punctuation | shape.quote)) return false
  if (token.shape & shape.capital) return true
  const small = wordClass.preposition | wordClass.conjunction | wordClass.adverb | wordClass.auxiliary
  return determined && (token.classes & (small | wordClass.cueStrength)) === 0
}
