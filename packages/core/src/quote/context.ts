import type { QuoteContext } from './service.ts'
import type { Quote } from './types.ts'

/** What stands before, in and after a quote; from its first mark to its last, cue included. */
export function contextOf(text: string, quote: Quote, characters: number): QuoteContext {
  const start = quote.segments[0]?.start ?? 0
  const end = quote.segments.at(-1)?.end ?? start
  return {
    before: text.slice(wholeCharacter(text, Math.max(0, start - characters), 1), start),
    text: text.slice(start, end),
    after: text.slice(end, wholeCharacter(text, Math.min(text.length, end + characters), -1)),
  }
}

/** Steps off the middle of a surrogate pair, towards the quote. */
function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  const before = text.charCodeAt(at - 1)
  const behind = text.charCodeAt(at)
  const splits = before >= 0xd8_00 && before <= 0xdb_ff && behind >= 0xdc_00 && behind <= 0xdf_ff
  return splits ? at + step : at
}
