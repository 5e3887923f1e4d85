import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slicesOf } from '../../../packages/core/src/meilisearch/slices.ts'
import { changes, quote, quoteId, request } from './builders.ts'
import { searchGatewayContract } from './search-gateway.contract.ts'
import { openSearchServer } from './search-server.ts'
import type { SearchServer } from './search-server.ts'
import { requestsOf } from './requests-of.ts'

searchGatewayContract(openSearchServer)

test('a search is one request, however many of its facets are filtered', async () => {
  const server = await openSearchServer()
  await server.writer.applySettings()
  await server.writer.apply(changes({ quotes: { put: [quote('one', { text: 'tides turn' })] } }))
  const asked = await requestsOf(server, (gateway) =>
    gateway.searchQuotes(
      request('tides', {
        sources: ['Fjord Courier'],
        kinds: ['DIRECT'],
        years: [2026],
        speakerIds: ['spk_1'],
      }),
    ),
  )
  expect(asked).toEqual(['POST /multi-search'])
  await server.close()
})

describe('randomQuote where one slice holds more than an offset reaches', () => {
  const names = Array.from({ length: 140_000 }, (_, n) => `n${n}`).filter(
    (name) => slicesOf(quoteId(name)).slice === 0,
  )
  const put = names.map((name) => quote(name))
  let server: SearchServer
  beforeAll(async () => {
    server = await openSearchServer()
    await server.writer.applySettings()
    await server.writer.apply(changes({ quotes: { put } }))
  })
  afterAll(async () => await server.close())

  test('cuts it again, and reaches what lies behind the first thousand', async () => {
    expect(put.length).toBeGreaterThan(1300)
    const behind = new Set(
      put
        .map(({ id }) => id)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .slice(1000),
    )
    const drawn: (string | null)[] = []
    for (let n = 0; n < 80; n++) drawn.push(await server.gateway.randomQuote({}))
    expect(drawn).not.toContain(null)
    // Eighty fair draws miss the last quarter once in 10^10 runs.
    expect(drawn.some((id) => id !== null && behind.has(id))).toBe(true)
  })
})
