import type { ExtractionMethod, QuoteKind, Span } from '../extraction/types.ts'

export type { QuoteKind } from '../extraction/types.ts'

/** How a quote came to its speaker; `EDITOR` after a correction. */
export type AttributionMethod = ExtractionMethod | 'EDITOR'

/** The link from a quote to its speaker. `confidence` is 0–1; `mention` the words in the text that name them. */
export type Attribution = {
  speakerId: string | null
  method: AttributionMethod
  confidence: number
  mention: string | null
}

/** One marked run of an article's text, marks included. */
export type Segment = Span & { text: string }

/** One utterance of one speaker, as its article's current revision holds it. */
export type Quote = {
  id: string
  articleId: string
  parentId: string | null
  nestedIds: string[]
  kind: QuoteKind
  text: string
  wordCount: number
  segments: Segment[]
  cue: string | null
  /** Its place among all quotes of the article, nested ones behind their parent, from 0. */
  position: number
  /** ISO 8601 in UTC, the article's. */
  publishedAt: string
  /** What holds now: the editor's word, or else the extractor's. The speaker may have been merged since. */
  attribution: Attribution
  /** What the extractor said, kept for `resetAttribution`. */
  extracted: Attribution
  /** Hidden by an editor as no quote. */
  dismissed: boolean
  /** Dismissed, or nested in one that is: no list, count or search shows it. */
  hidden: boolean
}

/** What an editor said of a quote; outlives revisions of the article in which the quote is missing. */
export type Correction = {
  quoteId: string
  /** Absent: the extractor's attribution stands. Null: nobody knows who said it. */
  speakerId?: string | null
  dismissed: boolean
}
