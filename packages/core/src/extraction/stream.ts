import { seen } from '../seen.ts'
import type { Run } from './pairing.ts'
import { shape, type Token, tokenize } from './tokens.ts'
import type { Span } from './types.ts'
import { wordClass } from './word-classes.ts'

/** The reporter's own words in order, with one token for each quotation. `quoteTokens[i]` stands for run i. */
export type Stream = { tokens: Token[]; quoteTokens: number[]; sentenceStarts: number[] }

const closing = /[.!?…]["'”’»›)\]]*$/
const softEnd = /[!?…]["'”’»›)\]]*$/

/** Reads paragraphs, or any spans, into one stream; `runs` are their outermost runs in order. */
export function readStream(text: string, spans: readonly Span[], runs: readonly Run[]): Stream {
  const tokens: Token[] = []
  const quoteTokens: number[] = []
  let next = 0
  spans.forEach((span, paragraph) => {
    const first = tokens.length
    let at = span.start
    for (let run = runs[next]; run && run.start < span.end; run = runs[++next]) {
      tokenize(text, at, run.start, paragraph, tokens)
      quoteTokens.push(tokens.length)
      tokens.push({
        start: run.start,
        end: run.end,
        lower: '',
        classes: 0,
        shape: shape.quote,
        run: next,
        sentence: 0,
        paragraph,
      })
      at = run.end
    }
    tokenize(text, at, span.end, paragraph, tokens)
    const opening = tokens[first]
    if (opening) opening.shape |= shape.paragraphStart | shape.sentenceStart
  })
  return { tokens, quoteTokens, sentenceStarts: markSentences(text, tokens, runs) }
}

function markSentences(text: string, tokens: Token[], runs: readonly Run[]): number[] {
  const starts: number[] = []
  let sentence = -1
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (!before || token.shape & shape.paragraphStart || endsSentence(text, before, token, tokens, i, runs)) {
      token.shape |= shape.sentenceStart
      if (before) before.shape |= shape.sentenceEnd
      sentence++
      starts.push(i)
    }
    token.sentence = sentence
  })
  return starts
}

const openers =
  wordClass.determiner | wordClass.pronoun | wordClass.preposition | wordClass.conjunction | wordClass.opener

function endsSentence(
  text: string,
  before: Token,
  token: Token,
  tokens: readonly Token[],
  at: number,
  runs: readonly Run[],
): boolean {
  const startsLikeOne = (token.shape & (shape.capital | shape.quote | shape.number)) !== 0
  if (before.shape & shape.quote) {
    const run = runs[before.run]
    if (!run || !startsLikeOne) return false
    const inside = seen(text.slice(Math.max(run.openEnd, run.closeStart - 8), run.closeStart))
    if (!closing.test(inside)) return false
    return !softEnd.test(inside) || !hasCueSoon(tokens, at)
  }
  if (before.shape & shape.punctuation) {
    if ('!?…'.includes(before.lower)) return startsLikeOne
    return before.lower === '.' && (startsLikeOne || (token.shape & shape.punctuation) === 0)
  }
  // “… in the U.S. He said”
  return (
    (before.shape & shape.abbreviation) !== 0 &&
    before.lower.includes('.') &&
    (token.shape & shape.capital) !== 0 &&
    (token.classes & openers) !== 0
  )
}

/** “Why?” Vale asked. The question mark ends the quotation, not the sentence. */
function hasCueSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 7; i++) {
    const token = tokens[i]
    if (!token || token.shape & (shape.quote | shape.paragraphStart) || token.lower === '.') return false
    if ((token.classes & wordClass.cueStrength) >= 2 && token.classes & wordClass.finite) return true
  }
  return false
}
