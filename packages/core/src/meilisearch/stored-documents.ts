import type { ArticleDocument, QuoteDocument, SpeakerDocument } from '../search/types.ts'
import { wordsIn } from '../word-count.ts'
import { asSeen, type AsSent } from './as-sent.ts'
import { joinedNames } from './joined-name.ts'
import { slicesOf } from './slices.ts'
import { sourceKeyOf } from './source-key.ts'

/** What filters, facets and sorting need and the documents do not say themselves. */
type Derived = { publishedAtMs: number; month: string; year: number; sourceKey: string }

/** A quote as the server keeps it. */
export type StoredQuote = QuoteDocument & Derived & AsSent & { slice: number; subslice: number }
/** An article as the server keeps it. */
export type StoredArticle = ArticleDocument & Derived & AsSent & { wordCount: number }
/** A speaker as the server keeps it. */
export type StoredSpeaker = SpeakerDocument & { joinedNames: string[] }

/** Adds to a quote what the index needs besides. */
export function storedQuote(quote: QuoteDocument): StoredQuote {
  const shown = asSeen(quote, ['text', 'headline', 'source'])
  return { ...shown, ...derived(quote), ...slicesOf(quote.id) }
}

/** Adds to an article what the index needs besides. */
export function storedArticle(article: ArticleDocument): StoredArticle {
  const shown = asSeen(article, ['headline', 'body', 'byline', 'source'])
  return { ...shown, ...derived(article), wordCount: wordsIn(article.body) }
}

/** Adds to a speaker what the index needs besides. */
export function storedSpeaker(speaker: SpeakerDocument): StoredSpeaker {
  return { ...speaker, joinedNames: joinedNames([speaker.name, ...speaker.aliases]) }
}

function derived(document: { publishedAt: string; source: string }): Derived {
  const published = new Date(document.publishedAt)
  return {
    publishedAtMs: published.getTime(),
    month: published.toISOString().slice(0, 7),
    year: published.getUTCFullYear(),
    sourceKey: sourceKeyOf(document.source),
  }
}
