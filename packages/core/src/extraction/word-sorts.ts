import { classesOf, wordClass } from './word-classes.ts'
import { shape, type Token } from './tokens.ts'

const grammar = [
  ['auxiliary', wordClass.auxiliary],
  ['relative', wordClass.relative],
  ['owner', wordClass.possessive],
  ['pronoun', wordClass.pronoun],
  ['determiner', wordClass.determiner],
  ['preposition', wordClass.preposition],
  ['conjunction', wordClass.conjunction],
] as const

/** Endings that tell what a word of no lexicon mostly is, the longest first. */
const endings: readonly (readonly [string, RegExp])[] = [
  ['ing', /ing$/],
  ['ed', /ed$/],
  ['ly', /ly$/],
  ['abstract', /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|hood)s?$/],
  ['adjective', /(?:able|ible|ful|less|ous|ive|ical|ic|al|ish|ary|ant|ent)$/],
  ['s', /[^su]s$/],
]

/** What a word does in a sentence, as far as its class, its ending and its capital tell. */
export function sortOfWord(lower: string, classes: number, capital: boolean): string {
  if (/^\d/.test(lower)) return 'number'
  for (const [name, bit] of grammar) if (classes & bit) return name
  if (capital) return 'Name'
  if (classes & wordClass.finite && classes & wordClass.cueStrength) return 'cue'
  for (const [name, ending] of endings) if (ending.test(lower)) return name
  return lower.includes('-') ? 'joined' : 'plain'
}

/** The sort of a token; a punctuation mark and a quotation stand for themselves. */
export function sortOfToken(token: Token | undefined): string {
  if (!token) return 'none'
  if (token.shape & shape.quote) return 'quote'
  if (token.shape & shape.punctuation) return ',:;.—-–()'.includes(token.lower) ? token.lower : 'mark'
  if (token.shape & shape.possessive) return token.shape & shape.capital ? 'Name’s' : 'noun’s'
  return sortOfWord(token.lower, token.classes, (token.shape & shape.capital) !== 0)
}

/** The sort of a bare word of a text. */
export function sortOfBare(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return sortOfWord(lower, classesOf(lower), word.charAt(0) !== lower.charAt(0))
}
