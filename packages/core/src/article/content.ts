import type { Attribution, Correction, Quote, QuoteKind } from '../quote/types.ts'
import type { Article, ArticleBody } from './types.ts'

/** Everything that is stored of one article, read and written as a whole. */
export type ArticleContent = {
  article: Article
  /** A digest of what was sent, to tell an unchanged article without reading its quotes. */
  contentHash: string
  body: ArticleBody
  /** All of them, nested and hidden ones too, by position. */
  quotes: Quote[]
  corrections: Correction[]
}

/** What is said of an article apart from what follows from its quotes. */
export type ArticleFacts = Omit<
  Article,
  'outline' | 'outlineCounts' | 'speakerIds' | 'dismissedIds' | 'version'
>

export const OUTLINE_HEAD = 100
const SPEAKERS_HELD = 1000

/** Puts an article together: corrections override what was extracted, and the outline follows from the quotes. */
export function composeContent(
  facts: ArticleFacts,
  version: number,
  rest: Omit<ArticleContent, 'article'>,
): ArticleContent {
  const quotes = corrected(rest.quotes, rest.corrections)
  const shown = quotes.filter((quote) => !quote.hidden)
  const outline = outlineOf(quotes)
  const counts: Record<QuoteKind, number> = { DIRECT: 0, PARTIAL: 0 }
  for (const { kind } of outline) counts[kind]++
  const speakerIds = new Set(shown.flatMap(({ attribution }) => attribution.speakerId ?? []))
  return {
    ...rest,
    quotes,
    article: {
      ...facts,
      version,
      outline: outline.slice(0, OUTLINE_HEAD),
      outlineCounts: counts,
      speakerIds: [...speakerIds].slice(0, SPEAKERS_HELD),
      dismissedIds: quotes.filter(({ dismissed }) => dismissed).map(({ id }) => id),
    },
  }
}

/** The quotes that `Article.quotes` lists: shown, without a parent, in the order of the text. */
export function outlineOf(quotes: readonly Quote[]): Article['outline'] {
  return quotes
    .filter((quote) => !quote.hidden && quote.parentId === null)
    .map(({ id, kind }) => ({ quoteId: id, kind }))
}

/** Versions grow over deletions too, since they start from the clock: a stale copy can always be told. */
export function nextVersion(previous: number | undefined): number {
  return Math.max((previous ?? 0) + 1, Date.now())
}

function corrected(quotes: readonly Quote[], corrections: readonly Correction[]): Quote[] {
  const byQuote = new Map(corrections.map((correction) => [correction.quoteId, correction]))
  const hidden = new Set<string>()
  // Parents stand before what is nested in them, so one pass hides whole families.
  return quotes.map((quote) => {
    const correction = byQuote.get(quote.id)
    const dismissed = correction?.dismissed ?? false
    const isHidden = dismissed || (quote.parentId !== null && hidden.has(quote.parentId))
    if (isHidden) hidden.add(quote.id)
    return { ...quote, dismissed, hidden: isHidden, attribution: attributionOf(quote, correction) }
  })
}

function attributionOf(quote: Quote, correction: Correction | undefined): Attribution {
  if (correction?.speakerId === undefined) return quote.extracted
  return { speakerId: correction.speakerId, method: 'EDITOR', confidence: 1, mention: null }
}
