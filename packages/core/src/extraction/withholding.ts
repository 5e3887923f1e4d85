import type { ExtractedQuote, Extraction } from './types.ts'

/** Reads what a person set as the least confidence, 0 to 1; `name` says where it was set. Throws for anything else. */
export function readLeastConfidence(words: string, name: string): number {
  const least = words.trim() === '' ? Number.NaN : Number(words)
  if (least >= 0 && least <= 1) return least
  throw new RangeError(
    `${name} is ${JSON.stringify(words)}: it has to be a number from 0, which names the likeliest speaker always, to 1`,
  )
}

/**
 * The same extraction without the speakers of whom it is less sure than `least`: such a quote belongs to nobody, and
 * its `confidence` stays that of the guess. Throws a RangeError when `least` is not between 0 and 1.
 */
export function withholdBelow({ quotes, speakers }: Extraction, least: number): Extraction {
  if (!(least >= 0 && least <= 1))
    throw new RangeError(`The least confidence is ${least}: it has to lie between 0 and 1`)
  const kept = quotes.map((quote) => withhold(quote, least, null))
  // Whoever says nothing any more is no speaker of the article.
  const places = new Map<number, number>()
  const renumber = (quote: ExtractedQuote): void => {
    if (quote.speaker !== null) {
      const place = places.get(quote.speaker) ?? places.size
      places.set(quote.speaker, place)
      quote.speaker = place
    }
    quote.nested.forEach(renumber)
  }
  kept.forEach(renumber)
  return { quotes: kept, speakers: [...places.keys()].flatMap((old) => speakers[old] ?? []) }
}

/** `unknown` is the one who is not sure to have said the words around: the “I” in them is not sure either. */
function withhold(quote: ExtractedQuote, least: number, unknown: number | null): ExtractedQuote {
  const { speaker, confidence } = quote
  const isNarrated = speaker !== null && speaker === unknown && quote.method === 'PRONOUN'
  const withheld = speaker !== null && (confidence < least || isNarrated)
  return {
    ...quote,
    ...(withheld && { speaker: null, method: 'NONE', mention: null, cue: null }),
    nested: quote.nested.map((inner) => withhold(inner, least, withheld ? speaker : null)),
  }
}
