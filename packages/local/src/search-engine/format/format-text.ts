import type { Tokenizer } from '../tokenizer/tokenize.ts'
import { cropBounds } from './crop.ts'
import type { Match, Matcher } from './matches.ts'
import { findMatches } from './matches.ts'

/** How the formatted fields of a hit are to look. */
export interface Marks {
  before: string
  after: string
  crop: string
}

/** What is to be done with one field. */
export interface FieldFormat {
  highlight: boolean
  /** Words to keep; 0 keeps all, null does not crop. */
  crop: number | null
}

/** A text with its matches marked and cropped around the best of them. */
export function formatText(
  text: string,
  format: FieldFormat,
  tools: { tokenizer: Tokenizer; matcher: Matcher; marks: Marks; locales: readonly string[] | undefined },
): string {
  if (!format.highlight && format.crop === null) return text
  const { marks } = tools
  const tokens = tools.tokenizer.tokenize(text, tools.locales)
  const matches = findMatches(tools.matcher, text, tokens)
  const [start, end] =
    format.crop === null || format.crop === 0
      ? [0, text.length]
      : cropBounds(text, tokens, matches, format.crop)
  let out = start > 0 ? marks.crop : ''
  let at = start
  for (const match of format.highlight ? matches : []) {
    const tokenEnd = tokens[match.last]?.end ?? match.end
    if (tokenEnd < start || match.start > end) continue
    const from = Math.max(match.start, start)
    const to = Math.min(match.end, end, Math.max(from, match.end))
    out += text.slice(at, from) + marks.before + text.slice(from, to) + marks.after
    const rest = Math.min(tokenEnd, end)
    out += text.slice(to, rest)
    at = Math.max(rest, at)
  }
  out += text.slice(at, end)
  return end < text.length ? out + marks.crop : out
}

/** Where a text matches, in bytes of UTF-8. */
export function matchPositions(
  text: string,
  tools: { tokenizer: Tokenizer; matcher: Matcher; locales: readonly string[] | undefined },
): { start: number; length: number }[] {
  const tokens = tools.tokenizer.tokenize(text, tools.locales)
  return findMatches(tools.matcher, text, tokens).map(({ start, end }: Match) => ({
    start: Buffer.byteLength(text.slice(0, start)),
    length: Buffer.byteLength(text.slice(start, end)),
  }))
}
