import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

let api: OpenApi
let id = ''

beforeAll(async () => {
  api = await openApi()
  for (let n = 0; n < 20; n++)
    id = await api.ingest(
      `Notice ${n}`,
      `“The gates have to go,” said Ada Moss.\n\n“We open at ${n},” said Émile Corr.\n\n“No,” said Zoë Abel.`,
      `2026-03-01T08:${String(n).padStart(2, '0')}:00Z`,
    )
}, 60_000)
afterAll(() => api.close())

it('reads a page of 20 articles with quotes and speakers in a handful of calls', async () => {
  api.calls.length = 0
  const { data, errors } = await api.ask(`{ articles(first: 20) { nodes {
    headline quotes(first: 2) { totalCount nodes { text speaker { name } } } speakers { name }
  } } }`)
  expect(errors).toEqual([])
  const { articles } = data as { articles: { nodes: object[] } }
  expect(articles.nodes).toHaveLength(20)
  expect(articles.nodes[0]).toMatchObject({
    headline: 'Notice 19',
    quotes: {
      totalCount: 3,
      nodes: [{ speaker: { name: 'Ada Moss' } }, { speaker: { name: 'Émile Corr' } }],
    },
    // In order of name, accents ignored.
    speakers: [{ name: 'Ada Moss' }, { name: 'Émile Corr' }, { name: 'Zoë Abel' }],
  })
  expect(api.calls.length, api.calls.join(' ')).toBeLessThanOrEqual(6)
  expect(api.calls).not.toContain('Scan')
})

it('reads what is asked for twice once', async () => {
  api.calls.length = 0
  const { data, errors } = await api.ask(
    `query ($id: ID!) { a: article(by: { id: $id }) { text paragraphs { text } captions { text } }
      b: node(id: $id) { id ... on Article { text } } }`,
    { id },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({ a: { paragraphs: [{}, {}, {}], captions: [] }, b: { id } })
  // The article, what says where its text lies, and the text.
  expect(api.calls.length, api.calls.join(' ')).toBeLessThanOrEqual(3)
})

it('walks from an article to its quotes, their speaker and back', async () => {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { article(by: { id: $id }) {
      quotes(first: 1, kinds: []) {
        edges { cursor node {
          kind wordCount segments { start end text } cue parent { id } nested { id }
          context(characters: 5) { before text after }
          article { id }
          speaker { kind aliases quotes(first: 1) { nodes { article { headline } } } }
        } }
        pageInfo { hasNextPage hasPreviousPage }
      } } }`,
    { id },
  )
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    article: {
      quotes: {
        edges: [
          {
            node: {
              kind: 'DIRECT',
              wordCount: 5,
              segments: [{ start: 0, end: 23, text: '“The gates have to go,”' }],
              parent: null,
              nested: [],
              context: { before: '' },
              article: { id },
              speaker: {
                quotes: { nodes: [{ article: { headline: 'Notice 19' } }] },
              },
            },
          },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    },
  })
})
