import { characters, countCharacters } from '../characters.ts'
import { fold } from '../tokenizer/fold.ts'
import type { LocatedTerm, Phrase } from '../query/term.ts'
import type { Token } from '../tokenizer/tokenize.ts'

/** What of a query is looked for in texts: words and phrases, each with its place in the query. */
export interface Matcher {
  words: {
    words: ReadonlySet<string>
    list: readonly string[]
    isPrefix: boolean
    length: number
    from: number
    to: number
  }[]
  phrases: { phrase: Phrase; from: number; to: number }[]
}

/** A match in a text: tokens `first`–`last`, words counted from the text's start, in UTF-16 `start`–`end`. */
export interface Match {
  first: number
  last: number
  firstWord: number
  lastWord: number
  /** The part to mark; shorter than the token where only its beginning was typed. */
  start: number
  end: number
  from: number
  to: number
}

const known = new WeakMap<readonly LocatedTerm[], Matcher>()

/** What the terms of a query match, made once for all hits of a search. */
export function matcherOf(terms: readonly LocatedTerm[]): Matcher {
  let matcher = known.get(terms)
  if (matcher === undefined) {
    matcher = newMatcher(terms)
    known.set(terms, matcher)
  }
  return matcher
}

/**
 * What the terms of a query match, as far as their readings were computed by the search. A beginning of very many
 * words is none unless it is a word itself.
 */
function newMatcher(terms: readonly LocatedTerm[]): Matcher {
  const out: Matcher = { words: [], phrases: [] }
  for (const { subset, from, to } of terms) {
    const { term } = subset
    const list: string[] = []
    if (term.phrase !== null) out.phrases.push({ phrase: term.phrase, from, to })
    for (const phrase of term.synonyms) out.phrases.push({ phrase, from, to })
    if (term.typos?.split) out.phrases.push({ phrase: term.typos.split, from, to })
    if (term.exact !== null) list.push(term.exact)
    list.push(...term.prefixOf)
    if (term.typos !== null) list.push(...term.typos.one, ...term.typos.two)
    out.words.push({
      words: new Set(list),
      list,
      isPrefix: term.isPrefix,
      length: countCharacters(term.original),
      from,
      to,
    })
  }
  // Whole words before prefixes, and what stands for more words of the query first.
  out.words.sort((a, b) => Number(a.isPrefix) - Number(b.isPrefix) || b.to - b.from - (a.to - a.from))
  return out
}

/** Finds the matches in a tokenized text. */
export function findMatches(matcher: Matcher, text: string, tokens: readonly Token[]): Match[] {
  const out: Match[] = []
  const words = tokens.flatMap((token, at) => (isWord(token) ? [{ token, at }] : []))
  for (let w = 0; w < words.length; w++) {
    const found = matchPhrase(matcher, words, w) ?? matchWord(matcher, text, words, w)
    if (found === null) continue
    out.push(found)
    w = found.lastWord
  }
  return out
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'stop'

interface Word {
  token: Token
  at: number
}

function matchPhrase(matcher: Matcher, words: readonly Word[], w: number): Match | null {
  for (const { phrase, from, to } of matcher.phrases) {
    const fits = phrase.every((wanted, i) => {
      const token = words[w + i]?.token
      return wanted !== null && token?.lemma === wanted
    })
    const first = words[w]
    const last = words[w + phrase.length - 1]
    if (!fits || first === undefined || last === undefined) continue
    return {
      first: first.at,
      last: last.at,
      firstWord: w,
      lastWord: w + phrase.length - 1,
      start: first.token.start,
      end: last.token.end,
      from,
      to,
    }
  }
  return null
}

function matchWord(matcher: Matcher, text: string, words: readonly Word[], w: number): Match | null {
  const word = words[w]
  if (word === undefined || word.token.kind === 'stop') return null
  const { token, at } = word
  for (const { words: set, list, isPrefix, length, from, to } of matcher.words) {
    let end = -1
    if (isPrefix) {
      const prefix = list.find((candidate) => token.lemma.startsWith(candidate))
      if (prefix !== undefined)
        end = prefixEnd(text, token, characters(prefix).slice(0, length).join('').length)
    } else if (set.has(token.lemma)) end = token.end
    if (end >= 0) return { first: at, last: at, firstWord: w, lastWord: w, start: token.start, end, from, to }
  }
  return null
}

// Folding may change lengths, so the end of a folded beginning is found by folding character by character.
function prefixEnd(text: string, token: Token, foldedLength: number): number {
  let folded = 0
  let end = token.start
  for (const char of text.slice(token.start, token.end)) {
    if (folded >= foldedLength) break
    folded += fold(char, token.script).length
    end += char.length
  }
  return end
}
