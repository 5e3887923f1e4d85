import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { EMPTY_PAGE } from '@verbatim/core/paging.ts'
import type { SearchService } from '@verbatim/core/search/service.ts'
import type { QuoteHit } from '@verbatim/core/search/types.ts'
import { openApi, type OpenApi } from './open-api.ts'

// What the index would answer; the table behind it is real.
const hits: QuoteHit[] = []
const speakerCounts: { value: string; count: number }[] = []
const months = ['2025-12', '2026-02', '2026-03'].map((value, n) => ({ value, count: n + 1 }))
const counted = { totalCount: 7, totalCountIsExact: true, tookMs: 3 }
const index: SearchService = {
  quotes: async () => ({
    edges: hits.map((node) => ({ cursor: `at ${node.quoteId}`, node })),
    hasNextPage: true,
    hasPreviousPage: false,
    ...counted,
    facets: {
      speakerIds: speakerCounts,
      sources: [],
      kinds: [{ value: 'DIRECT', count: 2 }],
      years: [],
      months,
    },
  }),
  articles: async () => ({ ...EMPTY_PAGE, ...counted, facets: { sources: [], years: [], months: [] } }),
  suggest: async () => [
    ...speakerCounts.map(({ value }) => ({ kind: 'SPEAKER' as const, speakerId: value, fragments: [] })),
    ...hits.map(({ quoteId }) => ({ kind: 'QUOTE' as const, quoteId, fragments: [] })),
  ],
}
const GONE = 'quo_0123456789abcdef_0123456789abcdef'
const NOBODY = 'spk_0123456789abcdef'

let api: OpenApi
let said: { id: string; speaker: { id: string; name: string } }[]

beforeAll(async () => {
  api = await openApi(index)
  for (const [name, hour] of [
    ['Ada Moss', '10'],
    ['Ben Hale', '11'],
    ['Cy Dorn', '12'],
  ])
    await api.ingest(`${name} speaks`, `“The gates have to go,” said ${name}.`, `2026-03-01T${hour}:00:00Z`)
  const { data } = await api.ask('{ quotes { nodes { id speaker { id name } } } }')
  const { quotes } = data as { quotes: { nodes: typeof said } }
  said = quotes.nodes.toReversed()
  expect(said.map(({ speaker }) => speaker.name)).toEqual(['Ada Moss', 'Ben Hale', 'Cy Dorn'])
})
afterAll(() => api.close())

beforeEach(() => {
  hits.length = 0
  speakerCounts.length = 0
  const hit = {
    score: 0.5,
    rank: [],
    highlights: [{ field: 'TEXT' as const, fragments: [{ text: 'x', isMatch: true }] }],
  }
  for (const { id, speaker } of said) hits.push({ quoteId: id, speakerId: speaker.id, ...hit })
})

it('reads quotes, articles and speakers of all hits, and the facet’s speakers, at once', async () => {
  for (const { speaker } of said) speakerCounts.push({ value: speaker.id, count: 1 })
  api.calls.length = 0
  const { data, errors } = await api.ask(`{ searchQuotes(query: "gates") {
    totalCount totalCountIsExact tookMs
    edges { cursor score highlights { field fragments { text isMatch } } node { id speaker { name } article { headline } } }
    facets { speakers { speaker { name } count } kinds { value count } }
  } }`)
  expect(errors).toEqual([])
  expect(api.calls).toEqual(['BatchGetItem'])
  expect(data).toMatchObject({
    searchQuotes: {
      ...counted,
      edges: said.map(({ id, speaker: { name } }) => ({
        cursor: `at ${id}`,
        score: 0.5,
        highlights: [{ field: 'TEXT', fragments: [{ text: 'x', isMatch: true }] }],
        node: { id, speaker: { name }, article: { headline: `${name} speaks` } },
      })),
      facets: { kinds: [{ value: 'DIRECT', count: 2 }] },
    },
  })
})

it('reads nothing of what is not selected', async () => {
  api.calls.length = 0
  await api.ask('{ searchQuotes(query: "gates") { totalCount pageInfo { endCursor } } }')
  expect(api.calls).toEqual([])
})

it('leaves out what has left the table, and still goes on behind it', async () => {
  hits.push({ quoteId: GONE, speakerId: NOBODY, score: 0.1, rank: [], highlights: [] })
  const { data, errors } = await api.ask(`{
    searchQuotes(query: "gates") { edges { node { id } } nodes { id } pageInfo { hasNextPage endCursor } }
    suggest(prefix: "ga") { __typename }
  }`)
  const nodes = said.map(({ id }) => ({ id }))
  expect(errors).toEqual([])
  expect(data).toEqual({
    searchQuotes: {
      edges: nodes.map((node) => ({ node })),
      nodes,
      pageInfo: { hasNextPage: true, endCursor: `at ${GONE}` },
    },
    suggest: nodes.map(() => ({ __typename: 'QuoteSuggestion' })),
  })
})

it.each([
  [
    'YEAR',
    [
      ['2025-01-01', '2026-01-01', 1],
      ['2026-01-01', '2027-01-01', 5],
    ],
  ],
  [
    'MONTH',
    [
      ['2025-12-01', '2026-01-01', 1],
      ['2026-02-01', '2026-03-01', 2],
      ['2026-03-01', '2026-04-01', 3],
    ],
  ],
])('shows when the hits were published, a bar for each %s', async (by, bars) => {
  const { data } = await api.ask(`{ searchQuotes(query: "") { histogram(by: ${by}) { start end count } } }`)
  const at = (day: unknown) => `${String(day)}T00:00:00.000Z`
  expect(data).toEqual({
    searchQuotes: {
      histogram: bars.map(([start, end, count]) => ({ start: at(start), end: at(end), count })),
    },
  })
})

it('adds up the facet rows of speakers who are one since, the largest first, then by name', async () => {
  const [ada, ben, cy] = said.map(({ speaker }) => speaker.id)
  const merge = `mutation { mergeSpeakers(input: { from: "${ben}", into: "${ada}" }) { __typename } }`
  expect(await api.ask(merge)).toMatchObject({
    data: { mergeSpeakers: { __typename: 'MergeSpeakersSuccess' } },
  })
  const rows = [
    [cy, 4],
    [ben, 3],
    [ada, 1],
    [NOBODY, 1],
  ] as const
  for (const [value = '', count] of rows) speakerCounts.push({ value, count })
  const { data } = await api.ask(
    '{ searchQuotes(query: "") { facets { speakers { speaker { name } count } } } }',
  )
  const row = (name: string) => ({ speaker: { name }, count: 4 })
  expect(data).toEqual({ searchQuotes: { facets: { speakers: [row('Ada Moss'), row('Cy Dorn')] } } })
})
