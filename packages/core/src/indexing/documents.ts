import type { ArticleContent } from '../article/content.ts'
import type { Article } from '../article/types.ts'
import type { Quote } from '../quote/types.ts'
import type { ArticleDocument, QuoteDocument, SpeakerDocument } from '../search/types.ts'
import type { WholeSpeaker } from '../speaker/group.ts'

/**
 * The speaker that an attribution leads to, and since when it does, as a version; `mergedNames` are those on the way
 * there, so that a quote is still found by the name that it was given to.
 */
export type ShownSpeaker = { id: string; name: string; mergedNames: string[]; shownSince: number }

/** By the id that stands in the attribution. */
export type SpeakersById = ReadonlyMap<string, ShownSpeaker>

/** Its version grows with the article's, of which each edit of a quote is one, and with its speaker's name. */
export function quoteDocument(quote: Quote, article: Article, speakers: SpeakersById): QuoteDocument {
  const { speakerId } = quote.attribution
  const speaker = speakerId === null ? undefined : speakers.get(speakerId)
  return {
    id: quote.id,
    version: Math.max(article.version, speaker?.shownSince ?? 0),
    text: quote.text,
    speakerId: speaker?.id ?? null,
    speakerName: speaker?.name ?? null,
    speakerAliases: speaker?.mergedNames ?? [],
    articleId: article.id,
    headline: article.headline,
    source: article.source,
    kind: quote.kind,
    publishedAt: article.publishedAt,
    wordCount: quote.wordCount,
  }
}

export function articleDocument({ article, body }: ArticleContent, speakers: SpeakersById): ArticleDocument {
  const shown = article.speakerIds.flatMap((id) => speakers.get(id) ?? [])
  const quoted = new Map(shown.map(({ id, name }) => [id, name]))
  return {
    id: article.id,
    version: Math.max(article.version, ...shown.map(({ shownSince }) => shownSince)),
    headline: article.headline,
    body: body.paragraphs.map(({ start, end }) => body.text.slice(start, end)).join('\n'),
    byline: article.byline,
    source: article.source,
    publishedAt: article.publishedAt,
    speakerIds: [...quoted.keys()],
    speakerNames: [...quoted.values()],
  }
}

export function speakerDocument(speaker: WholeSpeaker): SpeakerDocument {
  const { id, version, name, aliases, description, quoteCount } = speaker
  return { id, version, name, aliases, description, quoteCount }
}
