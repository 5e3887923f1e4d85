import type { Analysis } from './analysis.ts'
import { shape, type Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

const joining = new Set(['and', 'or', 'but', 'not', 'nor', 'also', 'then', 'even', ','])
const farthest = 4
const noNouns =
  wordClass.finite |
  wordClass.preposition |
  wordClass.naming |
  wordClass.work |
  wordClass.term |
  wordClass.pronoun

/**
 * True when nothing but “and”, “but not” or a comma stands between run `index` and the one after it in its sentence, or
 * what the second is about: the pier “ugly” and the quay “too high”.
 */
export function isJoinedToNext({ stream }: Analysis, index: number): boolean {
  const from = stream.quoteTokens[index]
  const to = stream.quoteTokens[index + 1]
  if (from === undefined || to === undefined || to - from > farthest) return false
  const between = stream.tokens.slice(from + 1, to)
  if ([...between, stream.tokens[to]].some((token) => startsAnew(token))) return false
  const joins = endsInNoun(between) ? between.slice(0, -2) : between
  return joins.every(({ lower }) => joining.has(lower))
}

function startsAnew(token: Token | undefined): boolean {
  return token === undefined || (token.shape & (shape.sentenceStart | shape.paragraphStart)) !== 0
}

/** An article and its noun. */
function endsInNoun(words: readonly Token[]): boolean {
  const [article, noun] = words.slice(-2)
  if (!article || !noun || !(article.classes & wordClass.determiner)) return false
  return (noun.shape & shape.capital) === 0 && (noun.classes & noNouns) === 0
}
