import { composeContent } from '@verbatim/core/article/content.ts'
import type { ArticleContent } from '@verbatim/core/article/content.ts'
import { articleIdOf, quoteIdOf } from '@verbatim/core/ids.ts'
import type { Correction, Quote } from '@verbatim/core/quote/types.ts'

export type ContentOptions = {
  name?: string
  /** One quote for each, said by the speaker of that id. */
  saidBy?: (string | null)[]
  source?: string
  publishedAt?: string
  version?: number
  revision?: number
  corrections?: Correction[]
  text?: string
  /** A number that goes into each quote's place, as if the text before had grown. */
  shift?: number
}

/** An article's content as ingestion would compose it. */
export function content(options: ContentOptions = {}): ArticleContent {
  const { name = 'one', saidBy = [], publishedAt = '2026-02-10T09:30:00.000Z', shift = 0 } = options
  const id = articleIdOf('test', name)
  const quotes = saidBy.map((speakerId, position): Quote => {
    const attribution = { speakerId, method: 'ADJACENT', confidence: 0.9, mention: 'she' } as const
    const text = `Saying ${position}.`
    return {
      id: quoteIdOf(id, text, 0),
      articleId: id,
      parentId: null,
      nestedIds: [],
      kind: position % 2 === 0 ? 'DIRECT' : 'PARTIAL',
      text,
      wordCount: 2,
      segments: [{ start: position * 20 + shift, end: position * 20 + shift + 12, text: `“${text}”` }],
      cue: 'said',
      position,
      publishedAt,
      attribution,
      extracted: attribution,
      dismissed: false,
      hidden: false,
    }
  })
  return composeContent(
    {
      id,
      slug: `${name}-${id.slice(4)}`,
      headline: `Headline of ${name}`,
      byline: null,
      source: options.source ?? 'The Test',
      url: null,
      publishedAt,
      language: 'en',
      revision: options.revision ?? 1,
    },
    options.version ?? 1,
    {
      contentHash: `${name} ${options.revision ?? 1}`,
      body: { text: options.text ?? name, paragraphs: [], captions: [] },
      quotes,
      corrections: options.corrections ?? [],
    },
  )
}

/** The next version of a content, with what is given changed. */
export function revised(before: ArticleContent, options: ContentOptions): ArticleContent {
  const { version, revision } = before.article
  return content({ version: version + 1, revision: revision + 1, ...options })
}
