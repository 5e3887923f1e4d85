import type { Article } from '../article/types.ts'

/** An article as it comes in; `publishedAt` is ISO 8601 with an offset. */
export type IngestArticleInput = {
  url?: string | null
  headline: string
  byline?: string | null
  source: string
  publishedAt: string
  language: string
  body: { text: string } | { html: string }
}

export type IngestStatus = 'CREATED' | 'UNCHANGED' | 'REVISED'

/** Quotes are counted with nested ones; kept are those whose id was there before. */
export type IngestResult = {
  status: IngestStatus
  article: Article
  quotesAdded: number
  quotesKept: number
  quotesRemoved: number
}

/** Takes articles in. Paths of `InvalidInputError` start below the input: `['body', 'text']`. */
export interface IngestionService {
  ingest(input: IngestArticleInput): Promise<IngestResult>
}
