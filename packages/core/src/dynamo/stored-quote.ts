import { articleIdOfQuote } from '../ids.ts'
import type { Span } from '../extraction/types.ts'
import type { Attribution, Quote, Segment } from '../quote/types.ts'

/** Where a segment holds the quote's text as it is, only what stands around it there: its marks, as a rule. */
type StoredSegment = Segment | (Span & { around: [before: string, after: string] })

/**
 * A quote as it is stored, nothing twice: its ids are in its key, its text is not in its segment once more, and what
 * the extractor said stands there only where something else holds now.
 */
export type StoredQuote = Omit<Quote, 'id' | 'articleId' | 'segments' | 'extracted'> & {
  segments: StoredSegment[]
  extracted?: Attribution
}

/** What is stored of a quote beside its key. */
export function storedQuote({
  id: _id,
  articleId: _articleId,
  extracted,
  segments,
  ...quote
}: Quote): StoredQuote {
  // Not imported: readers need it never, and every cold start would load it.
  const { isDeepStrictEqual } = process.getBuiltinModule('node:util')
  return {
    ...quote,
    segments: segments.map((segment) => storedSegment(segment, quote.text)),
    ...(!isDeepStrictEqual(extracted, quote.attribution) && { extracted }),
  }
}

/** The quote with this id; tables that were filled by earlier versions hold ids and texts of segments too. */
export function quoteOf(id: string, { segments, ...stored }: StoredQuote): Quote {
  return {
    ...stored,
    id,
    articleId: articleIdOfQuote(id),
    segments: segments.map((segment) => segmentOf(segment, stored.text)),
    extracted: stored.extracted ?? stored.attribution,
  }
}

function storedSegment({ start, end, text }: Segment, said: string): StoredSegment {
  const at = text.indexOf(said)
  if (at === -1) return { start, end, text }
  return { start, end, around: [text.slice(0, at), text.slice(at + said.length)] }
}

function segmentOf(stored: StoredSegment, said: string): Segment {
  if (!('around' in stored)) return stored
  const [before, after] = stored.around
  return { start: stored.start, end: stored.end, text: before + said + after }
}
