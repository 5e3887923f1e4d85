import type { ArticleContent } from '../article/content.ts'
import type { Article } from '../article/types.ts'
import type { Quote } from '../quote/types.ts'
import type { ArticleDocument, QuoteDocument, SpeakerDocument } from '../search/types.ts'
import type { StoredSpeaker } from '../speaker/repository.ts'
import type { Speaker } from '../speaker/types.ts'

/** The speakers that attributions lead to, by the id that stands in the attribution. */
export type SpeakersById = ReadonlyMap<string, Pick<StoredSpeaker, 'id' | 'name'>>

export function quoteDocument(quote: Quote, article: Article, speakers: SpeakersById): QuoteDocument {
  const { speakerId } = quote.attribution
  const speaker = speakerId === null ? undefined : speakers.get(speakerId)
  return {
    id: quote.id,
    version: article.version,
    text: quote.text,
    speakerId: speaker?.id ?? null,
    speakerName: speaker?.name ?? null,
    articleId: article.id,
    headline: article.headline,
    source: article.source,
    kind: quote.kind,
    publishedAt: article.publishedAt,
    wordCount: quote.wordCount,
  }
}

export function articleDocument({ article, body }: ArticleContent, speakers: SpeakersById): ArticleDocument {
  const quoted = new Map(
    article.speakerIds.flatMap((id) => {
      const speaker = speakers.get(id)
      return speaker ? [[speaker.id, speaker.name] as const] : []
    }),
  )
  return {
    id: article.id,
    version: article.version,
    headline: article.headline,
    body: body.paragraphs.map(({ start, end }) => body.text.slice(start, end)).join('\n'),
    byline: article.byline,
    source: article.source,
    publishedAt: article.publishedAt,
    speakerIds: [...quoted.keys()],
    speakerNames: [...quoted.values()],
  }
}

export function speakerDocument(speaker: Speaker, version: number): SpeakerDocument {
  const { id, name, aliases, description, quoteCount } = speaker
  return { id, version, name, aliases, description, quoteCount }
}
