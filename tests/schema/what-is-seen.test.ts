import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

async function answer(query: string, variables: object): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables)
  expect(errors).toEqual([])
  return Object.values(data ?? {})[0]
}

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  ... on IngestArticleSuccess { status quotesKept article { text headline quotes { nodes { id text speaker { id name } } } } } } }`
type Ingested = {
  article: {
    text: string
    quotes: { nodes: { id: string; text: string; speaker: { id: string; name: string } }[] }
  }
}
const ingest = async (headline: string, body: object) =>
  (await answer(INGEST, {
    input: { headline, source: 'Harbour Post', publishedAt: '2026-03-01T09:00:00Z', body },
  })) as Ingested

it('one who is named with and without soft hyphens is one speaker, from text, from HTML and by an editor', async () => {
  const text = '“The har\u00adbour is closed,” said Ada Mar\u00adgin. “It rained,” said Ada Margin.'
  const plain = await ingest('Closed', { text })
  const [first, second] = plain.article.quotes.nodes
  expect(plain.article.text).toBe(text)
  expect(first?.text).toBe('The har\u00adbour is closed,')
  expect(first?.speaker.name).toBe('Ada Margin')
  expect(second?.speaker).toEqual(first?.speaker)
  const html = await ingest('Open', { html: '<p>“The har&shy;bour is open,” said A&shy;da Mar<wbr>gin.</p>' })
  expect(html.article.text).toBe('“The harbour is open,” said Ada Margin.')
  expect(html.article.quotes.nodes).toMatchObject([{ text: 'The harbour is open,', speaker: first?.speaker }])
  const corrected = await answer(
    'mutation ($input: AttributeQuoteInput!) { attributeQuote(input: $input) { ... on AttributeQuoteSuccess { quote { speaker { id name } } } } }',
    { input: { quoteId: second?.id, speaker: { name: '\u200eAda Mar\u00adgin' } } },
  )
  expect(corrected).toEqual({ quote: { speaker: first?.speaker } })
  const RENAME =
    'mutation ($input: RenameSpeakerInput!) { renameSpeaker(input: $input) { ... on RenameSpeakerSuccess { speaker { name aliases } } } }'
  const renamed = await answer(RENAME, { input: { id: first?.speaker.id, name: 'Ada Mar\u00adgin-Holt' } })
  expect(renamed).toMatchObject({ speaker: { name: 'Ada Margin-Holt' } })
})

it('an article that comes again without its soft hyphens keeps its quotes', async () => {
  const before = await ingest('Bridge re\u00adopens', { text: '“The bri\u00addge holds,” said Bo Lind.' })
  const after = await ingest('Bridge reopens', { text: '“The bridge holds,” said Bo Lind.' })
  expect(after).toMatchObject({
    status: 'REVISED',
    quotesKept: 1,
    article: { headline: 'Bridge reopens', quotes: { nodes: [{ id: before.article.quotes.nodes[0]?.id }] } },
  })
})
