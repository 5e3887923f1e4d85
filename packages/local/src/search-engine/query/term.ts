/** Words that must stand side by side; null stands for a stop word, which may be any. */
export type Phrase = readonly (string | null)[]

/** One word of a query, several joined, or a phrase, with all that may stand for it. */
export interface QueryTerm {
  id: number
  /** The folded text of the word, or of the joined words. */
  original: string
  /** The words that were joined, when it is an n-gram. */
  joined: readonly string[] | null
  phrase: Phrase | null
  isPrefix: boolean
  maxTypos: 0 | 1 | 2
  /** The word itself when some document holds it. */
  exact: string | null
  /** Words that it begins, when they are few enough to be listed. */
  prefixOf: readonly string[]
  /** The prefix is so common that its words are taken as one set. */
  commonPrefix: boolean
  synonyms: readonly Phrase[]
  /** Computed when first asked for: they cost a walk over the vocabulary. */
  typos: TypoWords | null
}

/** Words one and two typos away, and the best way to read the word as two. */
export interface TypoWords {
  one: readonly string[]
  two: readonly string[]
  split: Phrase | null
}

/** Which of a term's readings are still in play; ranking rules narrow it from bucket to bucket. */
export interface TermSubset {
  term: QueryTerm
  zero: 'none' | 'exact' | 'all'
  one: boolean
  two: boolean
  /** It may no longer be left out of the query. */
  mandatory: boolean
}

/** A subset with its place in the query: `from`–`to` count positions, `first`–`last` count terms. */
export interface LocatedTerm {
  subset: TermSubset
  from: number
  to: number
  first: number
  last: number
}

/** All readings of a term. */
export const fullSubset = (term: QueryTerm): TermSubset => ({
  term,
  zero: 'all',
  one: true,
  two: true,
  mandatory: false,
})

/** How many terms of the query a located term stands for. */
export const termCount = (located: LocatedTerm): number => located.last - located.first + 1

/** The term as it was typed, if it is still in play and some document holds it: a word or a phrase. */
export function exactReading({ term, zero }: TermSubset): Phrase | null {
  if (term.joined !== null || zero === 'none') return null
  if (term.phrase !== null) return term.phrase
  return term.exact === null ? null : [term.exact]
}

/** The phrase as it was typed, if the term is one. */
export const typedPhrase = ({ term, zero }: TermSubset): Phrase | null =>
  zero === 'none' ? null : term.phrase

/** The largest number of typos that telling hits apart by typos has to look at. */
export function maxTypoCost({ term, one, two }: TermSubset): number {
  if (term.maxTypos === 0) return term.phrase === null ? 1 : 0
  if (term.maxTypos === 2 && two) return 2
  return one ? 1 : 0
}

/** A text that is the same for equal located terms. */
export const termKey = ({ subset, from, to, first, last }: LocatedTerm): string =>
  `${subset.term.id}:${subset.zero}:${subset.one}:${subset.two}:${subset.mandatory}:${from}:${to}:${first}:${last}`
