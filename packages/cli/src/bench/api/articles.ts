import type { IngestArticleInput } from '@verbatim/core/ingestion/service.ts'
import { makeQuote, makeVocabulary } from '../search/documents.ts'

/** Quotations in each made-up article, and so quotes on the page that is measured. */
export const QUOTES_OF_AN_ARTICLE = 20

const vocabulary = makeVocabulary()

/** A made-up article by its number, all of it quotations; the same number always gives the same one. */
export function makeArticle(number: number): IngestArticleInput {
  const first = number * QUOTES_OF_AN_ARTICLE
  const quotes = Array.from({ length: QUOTES_OF_AN_ARTICLE }, (_, at) => makeQuote(vocabulary, first + at))
  const [lead] = quotes
  return {
    headline: `${lead?.headline ?? ''} ${number}`,
    source: lead?.source ?? '',
    publishedAt: new Date(lead?.publishedAtMs ?? 0).toISOString(),
    language: 'en',
    body: { text: quotes.map(({ text, speakerName }) => `“${text}” said ${speakerName}.`).join('\n\n') },
  }
}
