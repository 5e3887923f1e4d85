import type { Token } from '../tokenizer/tokenize.ts'
import { MAX_TOKENS, MAX_WORDS } from './limits.ts'
import type { Phrase } from './term.ts'

/** A word or a phrase of a query with its positions; hard separators leave a gap of seven. */
export type ParsedTerm =
  | { kind: 'word'; word: string; from: number; to: number; isLast: boolean }
  | { kind: 'phrase'; phrase: Phrase; from: number; to: number }

/** What a query asks for, and what it forbids. */
export interface ParsedQuery {
  terms: ParsedTerm[]
  negativeWords: string[]
  negativePhrases: Phrase[]
}

interface OpenPhrase {
  words: (string | null)[]
  from: number
  to: number
}

const GAP = 7

/** Reads a tokenized query: quotes make phrases, a minus before a word or a phrase forbids it. */
export function parseQuery(tokens: readonly Token[]): ParsedQuery {
  const out: ParsedQuery = { terms: [], negativeWords: [], negativePhrases: [] }
  let phrase: OpenPhrase | null = null
  let negativePhrase = false
  let negativeNext = false
  let afterBlank = true
  let position = -1
  const close = (open: OpenPhrase): void => {
    if (open.words.every((word) => word === null)) return
    if (negativePhrase) out.negativePhrases.push(open.words)
    else out.terms.push({ kind: 'phrase', phrase: open.words, from: open.from, to: open.to })
  }
  const kept = tokens.slice(0, MAX_TOKENS)
  for (const [i, token] of kept.entries()) {
    if (token.lemma === '') continue
    if (out.terms.length >= MAX_WORDS) return out
    if (token.kind === 'word' || token.kind === 'stop') {
      position++
      const isLast = i === kept.length - 1
      if (phrase !== null) pushWord(phrase, token, position)
      else if (negativeNext) {
        out.negativeWords.push(token.lemma)
        negativeNext = false
      } else if (isLast || token.kind === 'word') {
        out.terms.push({ kind: 'word', word: token.lemma, from: position, to: position, isLast })
      }
    } else {
      if (token.kind === 'hard') {
        position += GAP
        if (phrase !== null) {
          close(phrase)
          phrase = newPhrase()
        }
      }
      let quotes = token.lemma.split('"').length - 1
      if (quotes > 0) {
        if (phrase !== null) {
          quotes--
          close(phrase)
          negativePhrase = false
          phrase = null
        }
        if (quotes % 2 === 1) {
          negativePhrase = negativeNext
          phrase = newPhrase()
        }
      }
      negativeNext = phrase === null && token.lemma === '-' && afterBlank
    }
    afterBlank = /\s$/.test(token.lemma)
  }
  if (phrase !== null) close(phrase)
  return out
}

const newPhrase = (): OpenPhrase => ({ words: [], from: -1, to: -1 })

function pushWord(phrase: OpenPhrase, token: Token, position: number): void {
  if (phrase.words.every((word) => word === null)) phrase.from = position
  phrase.to = position
  phrase.words.push(token.kind === 'stop' ? null : token.lemma)
}
