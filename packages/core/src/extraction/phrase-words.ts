import { irregularVerbs } from './lexicon/irregular-verbs.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** Nouns for people, groups and papers: those that can speak. */
export const personal = wordClass.role | wordClass.group | wordClass.document

/** Words that end a noun phrase. */
export const closed =
  wordClass.preposition | wordClass.conjunction | wordClass.auxiliary | wordClass.relative | wordClass.pronoun
/** Quantities that stand for people by themselves. */
const quantities = new Set(
  'one some many most several few two three four five both another others all each none half dozens hundreds thousands'.split(
    ' ',
  ),
)

/** “one of them”, “many said”: a quantity that stands for people. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !quantities.has(token.lower)) return false
  const next = tokens[at + 1]
  if (!next) return false
  if (next.lower === 'of') return true
  return (next.classes & wordClass.cueStrength) >= 2 && (next.classes & wordClass.finite) !== 0
}

/** “his” or “that” alone, not before a noun. */
export function isLonePronoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    !next ||
    (next.shape & (shape.punctuation | shape.quote)) !== 0 ||
    ((next.classes & closed) !== 0 && !(next.classes & wordClass.possessive))
  )
}

/** A word that can stand in a noun phrase before or as its head. */
export function isContent(token: Token, afterDeterminer: boolean): boolean {
  if (token.classes & personal && !(token.classes & closed)) return true
  if (token.classes & closed) return token.lower === "one's"
  if (token.classes & wordClass.determiner) return afterDeterminer
  if (afterDeterminer) return true
  const isVerb =
    (token.classes & (wordClass.finite | wordClass.participle | wordClass.gerund)) !== 0 &&
    !(token.classes & wordClass.base)
  if (isVerb) return false
  return (
    !/^(?:ago|too|then|also|not|said|that)$/.test(token.lower) &&
    !(token.classes & wordClass.time && token.shape & shape.capital)
  )
}

/** Past forms that are no adjectives: in “Ann Lee left school” the name has ended. */
const pasts = new Set(
  irregularVerbs
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter(Boolean),
)

const onlyVerbs = new Set(
  'read say tell add argue insist write explain declare announce think believe'.split(' '),
)

/** A verb of speech whose base form is no noun, as “voice” and “report” are: “the note from the mill read …”. */
export function isOnlyVerb({ lower }: Token): boolean {
  return onlyVerbs.has(lower)
}

/** True when one of the next words is a noun for people or papers with nothing but modifiers before it. */
export function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i]
    if (!token || token.shape & (shape.punctuation | shape.quote | shape.capital) || token.classes & closed)
      return false
    if (pasts.has(token.lower)) return false
    if (token.classes & personal) return !isVerbHere(tokens, i)
    if (!isContent(token, false)) return false
  }
  return false
}

/** “Vale reports …”: a word that is noun and verb, right after a name and before no name, is the verb. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !(token.classes & wordClass.finite) || token.classes & (wordClass.role | wordClass.group))
    return false
  return true
}
