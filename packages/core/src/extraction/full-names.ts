import { seen } from '../seen.ts'
import { capitalisedInside, nameAt } from './names.ts'
import { shape, type Token, tokenize } from './tokens.ts'
import type { Span } from './types.ts'
import { wordClass } from './word-classes.ts'

/** Whole names of persons in captions, headlines and quotations, as written: they explain surnames, and speak nowhere. */
export function fullNames(text: string, spans: readonly Span[]): string[][] {
  const found = new Map<string, string[]>()
  for (const span of spans) {
    const tokens: Token[] = []
    tokenize(text, span.start, span.end, 0, tokens)
    const inside = capitalisedInside(tokens)
    for (let at = 0; at < tokens.length; at++) {
      if (!isGivenName(tokens[at])) continue
      const chunk = nameAt(tokens, at, inside)
      if (!chunk || chunk.last === at || chunk.last - at > 2) continue
      const words = tokens.slice(at, chunk.last + 1).map(({ start, end }) => seen(text.slice(start, end)))
      found.set(words.join(' '), words)
      at = chunk.last
    }
  }
  return [...found.values()]
}

function isGivenName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape & shape.capital) !== 0 &&
    (token.classes & wordClass.firstName) !== 0 &&
    (token.classes & wordClass.title) === 0
  )
}
