import { countCharacters } from '../characters.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from './context.ts'
import { keptByIndex } from './kept.ts'
import * as limits from './limits.ts'
import { countAdjacent } from './pairs.ts'
import type { ParsedTerm } from './parse.ts'
import type { Phrase, QueryTerm, TypoWords } from './term.ts'
import { tolerantWords } from './tolerant-words.ts'
import type { NearWords } from './typos.ts'
import { nearWords } from './typos.ts'

let lastId = 0

/** Makes the term of a typed word. */
export function wordTerm(context: SearchContext, word: string, isPrefix: boolean): QueryTerm {
  return { ...baseTerm(context, word, isPrefix), maxTypos: allowedTypos(context, word) }
}

/** Makes the term of a quoted phrase. */
export const phraseTerm = (phrase: Phrase): QueryTerm => ({
  ...emptyTerm(phrase.map((word) => word ?? '').join(' ')),
  phrase,
})

/** Makes the term of two or three neighbouring words written as one, or null when it may not be. */
export function joinedTerm(
  context: SearchContext,
  words: readonly string[],
  isPrefix: boolean,
): QueryTerm | null {
  const text = words.join('')
  if (Buffer.byteLength(text) > limits.MAX_WORD_BYTES) return null
  const base = baseTerm(context, text, isPrefix)
  const typos = Math.max(0, allowedTypos(context, text) - (words.length - 1))
  const more = synonymsOf(context, words.join(' '))
  return {
    ...base,
    joined: words,
    maxTypos: typos === 2 ? 2 : typos === 1 ? 1 : 0,
    synonyms: [...base.synonyms, ...more],
  }
}

function emptyTerm(original: string): QueryTerm {
  return {
    id: ++lastId,
    original,
    joined: null,
    phrase: null,
    isPrefix: false,
    maxTypos: 0,
    exact: null,
    prefixOf: [],
    commonPrefix: false,
    synonyms: [],
    typos: null,
  }
}

function baseTerm(context: SearchContext, word: string, isPrefix: boolean): QueryTerm {
  const term = emptyTerm(word)
  if (Buffer.byteLength(word) > limits.MAX_WORD_BYTES)
    return { ...term, typos: { one: [], two: [], split: null } }
  term.exact = context.index.words.has(word) ? word : null
  term.isPrefix = isPrefix
  if (isPrefix) {
    const [from, to] = prefixRange(context.vocabulary, word)
    term.commonPrefix =
      countCharacters(word) <= limits.COMMON_PREFIX_LENGTH && to - from >= limits.COMMON_PREFIX_WORDS
    if (!term.commonPrefix) {
      const words = context.vocabulary.slice(from, Math.min(to, from + limits.MAX_PREFIX_WORDS + 1))
      term.prefixOf = words.filter((found) => found !== word).slice(0, limits.MAX_PREFIX_WORDS)
    }
  }
  term.synonyms = limitSynonyms(synonymsOf(context, word))
  return term
}

function limitSynonyms(synonyms: readonly Phrase[]): Phrase[] {
  let words = 0
  return synonyms.slice(0, limits.MAX_SYNONYMS).filter((phrase) => {
    if (words + phrase.length > limits.MAX_SYNONYM_WORDS) return false
    words += phrase.length
    return true
  })
}

function synonymsOf(context: SearchContext, words: string): readonly Phrase[] {
  return foldedSynonyms(context).get(words) ?? []
}

/** The synonyms of an index by their folded words, each a list of folded words. */
function foldedSynonyms(context: SearchContext): ReadonlyMap<string, readonly Phrase[]> {
  const { index } = context
  const known = byTokenizer.get(index.tokenizer)
  if (known !== undefined) return known
  const cut = (text: string): string[] =>
    index.tokenizer
      .tokenize(text)
      .filter((token) => token.kind === 'word' && token.lemma !== '')
      .map((token) => token.lemma)
  const out = new Map<string, Phrase[]>()
  for (const [word, others] of Object.entries(index.settings.synonyms)) {
    const key = cut(word).join(' ')
    const phrases = others.map(cut).filter((phrase) => phrase.length > 0)
    out.set(key, inOrder([...(out.get(key) ?? []), ...phrases]))
  }
  byTokenizer.set(index.tokenizer, out)
  return out
}

// Each once, word by word in ascending order: where two of them fit a text the first is marked.
const inOrder = (phrases: readonly Phrase[]): Phrase[] =>
  [...new Map(phrases.map((phrase) => [phrase.join('\0'), phrase]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, phrase]) => phrase)

// A tokenizer lives exactly as long as the settings that it was made of.
const byTokenizer = new WeakMap<object, ReadonlyMap<string, readonly Phrase[]>>()

function allowedTypos(context: SearchContext, word: string): 0 | 1 | 2 {
  const { enabled, minWordSizeForTypos, disableOnWords } = context.index.settings.typoTolerance
  const length = countCharacters(word)
  if (!enabled || length < minWordSizeForTypos.oneTypo) return 0
  if (disableOnWords.includes(word)) return 0
  return length < minWordSizeForTypos.twoTypos ? 1 : 2
}

/** A term's words with typos and its split, computed on first use. */
export function typoWords(context: SearchContext, term: QueryTerm): TypoWords {
  term.typos ??= computeTypos(context, term)
  return term.typos
}

// A person types on: most words of a query are those of the query before.
const nearKept = keptByIndex<NearWords>(1000)
const splitKept = keptByIndex<{ split: Phrase | null }>(1000)

function computeTypos(context: SearchContext, term: QueryTerm): TypoWords {
  if (term.phrase !== null) return { one: [], two: [], split: null }
  const { original, maxTypos, isPrefix } = term
  const { one, two } =
    maxTypos === 0
      ? { one: [], two: [] }
      : nearKept(context.index, `${original}\0${maxTypos}${isPrefix ? '*' : ''}`, () =>
          nearWords(tolerantWords(context), original, maxTypos, isPrefix),
        )
  const { split } = splitKept(context.index, original, () => ({ split: bestSplit(context, original) }))
  const isItself =
    split !== null && term.joined?.length === 2 && term.joined.every((word, i) => word === split[i])
  return { one, two, split: isItself && term.maxTypos < 2 ? null : split }
}

/** The two words that a word may be read as: those that most often stand side by side. */
function bestSplit(context: SearchContext, word: string): Phrase | null {
  let best: Phrase | null = null
  let most = 0
  for (let i = 1; i < word.length; i++) {
    const left = word.slice(0, i)
    const right = word.slice(i)
    if (!context.index.words.has(left) || !context.index.words.has(right)) continue
    const count = countAdjacent(context, left, right)
    if (count > most) {
      most = count
      best = [left, right]
    }
  }
  return best
}

/** Makes the terms of a parsed query. */
export function makeTerms(context: SearchContext, parsed: readonly ParsedTerm[]): QueryTerm[] {
  const prefixAllowed = context.index.settings.prefixSearch !== 'disabled'
  return parsed.map((term) =>
    term.kind === 'phrase'
      ? phraseTerm(term.phrase)
      : wordTerm(context, term.word, term.isLast && prefixAllowed),
  )
}
