import { expect, onTestFinished, test } from 'vitest'
import { createIngestionService } from '@verbatim/core/ingestion/ingest-article.ts'
import { openTable } from '../../support/table.ts'

const article = {
  source: 'Harbour Post',
  publishedAt: '2026-03-01T08:00:00Z',
  language: 'en',
  body: { text: 'Bo Lind came with a neighbour. “We lost the key,” she said. It rained.' },
}

test('an ingestion names nobody of whom it is less sure than it is told, and keeps the quote', async () => {
  const table = await openTable()
  onTestFinished(() => table.close())
  const { articles, speakers } = table
  const quoteOf = async (headline: string, leastConfidence?: number) => {
    const ingestion = createIngestionService(articles, speakers, leastConfidence)
    const { article: taken } = await ingestion.ingest({ ...article, headline })
    const content = await articles.load(taken.id)
    return content?.quotes[0]
  }
  const named = await quoteOf('Named', undefined)
  const withheld = await quoteOf('Withheld', 1)
  expect(named?.attribution.speakerId).toEqual(expect.any(String))
  expect(withheld?.text).toBe('We lost the key,')
  expect(withheld?.attribution).toEqual({
    speakerId: null,
    method: 'NONE',
    confidence: named?.attribution.confidence,
    mention: null,
  })
})
