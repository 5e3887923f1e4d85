import type { Span } from '../extraction/types.ts'
import type { QuoteKind } from '../quote/types.ts'

/** A quote without a parent, as the article's outline lists it. */
export type OutlineEntry = { quoteId: string; kind: QuoteKind }

/** One news text without its body. */
export type Article = {
  id: string
  slug: string
  headline: string
  byline: string | null
  source: string
  /** In normalised form. */
  url: string | null
  /** ISO 8601 in UTC with milliseconds. */
  publishedAt: string
  /** A BCP 47 tag. */
  language: string
  /** 1, then one more for each change of text or metadata. */
  revision: number
  /** Grows with every write to the article or its quotes, edits included, over deletions too. */
  version: number
  /** The first quotes without a parent, at most 100, in the order of the text. */
  outline: OutlineEntry[]
  /** How many quotes have no parent, by kind; dismissed ones are not counted. */
  outlineCounts: Record<QuoteKind, number>
  /** The speakers of its quotes, at most 1,000, in order of appearance; some may have been merged since. */
  speakerIds: string[]
  /** Quotes hidden by an editor. */
  dismissedIds: string[]
}

/** An article's text and where its parts lie; offsets are UTF-16. */
export type ArticleBody = {
  text: string
  paragraphs: Span[]
  captions: (Span & { text: string; credit: string | null })[]
}
