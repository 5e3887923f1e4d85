import type { QuoteContext } from './quote-context.ts'
import { sortOfBare } from './word-sorts.ts'

const persons = /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|we|my|our|me|us|you|your)(?=[^\p{L}]|$)/iu
const verbal =
  /(?:^|\s)(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not|n['’]t|\p{L}+n['’]t|\p{L}+['’](?:s|re|ll|ve|m))(?=\s|[.,!?]|$)/iu
const edges = /^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu

/** What the marked words themselves tell: persons, verbs, stops, and the sort of the first one. */
export function describeWords(inside: string, context: QuoteContext, length: string): string[] {
  const { wordCount, before, ending } = context
  const size = wordCount <= 5 ? 'short' : 'long'
  const first = sortOfBare(/\S+/.exec(inside)?.[0].replaceAll(edges, '') ?? '')
  const features = [`begins with ${first} ${size}`]
  if (persons.test(inside)) features.push('speaks of itself', `speaks of itself ${length}`)
  if (verbal.test(inside)) features.push('has a verb', `has a verb ${length}`)
  if (wordCount <= 5) features.push(`begins with ${first} after ${before}`)
  if (wordCount === 1) features.push(`one word ${first} ${ending}`)
  if (wordCount === 1 && inside === inside.toLowerCase()) features.push('one small word')
  if (/[.!?]\s+\S/.test(inside)) features.push('sentences')
  return features
}

/** Several words of which all but the small ones are capitalised, as in a title. */
export function isTitleCase(inside: string): boolean {
  const words = inside.split(/\s+/, 14)
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  const small = words.filter((word) => word.length > 3 && !capitals.includes(word))
  return words.length > 1 && capitals.length > 0 && small.length === 0
}
