import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { makeQuote, makeVocabulary } from '../../../packages/cli/src/bench/search/documents.ts'
import { measureMiniSearch } from '../../../packages/cli/src/bench/search/measure-minisearch.ts'
import { measureServer } from '../../../packages/cli/src/bench/search/measure-server.ts'
import { makeSearches } from '../../../packages/cli/src/bench/search/queries.ts'
import { startEmbedded } from '../../../packages/cli/src/bench/search/server.ts'

const folder = await mkdtemp(join(tmpdir(), 'bench-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const vocabulary = makeVocabulary()
const quotes = Array.from({ length: 120 }, (_, i) => makeQuote(vocabulary, i))
const kinds = makeSearches(quotes, 2)

describe('the measure of the search engine', () => {
  it('asks every kind of search, and again after a kill', async () => {
    const server = await startEmbedded(folder)
    const figures = await measureServer(server, quotes, kinds)
    expect(figures.kinds.map((kind) => kind?.name)).toEqual(kinds.map(({ name }) => name))
    expect(figures.all.p95).toBeGreaterThanOrEqual(figures.all.p50)
    expect(figures.restart).toBeGreaterThan(0)
    const { body } = await server.send('POST', '/indexes/bench/search', '{"q":"","hitsPerPage":1}')
    expect(body['totalHits']).toBe(quotes.length)
    await server.stop()
  })

  it('asks MiniSearch what it can answer', () => {
    const { kinds: asked } = measureMiniSearch(quotes, kinds)
    expect(asked.filter((kind) => kind !== null).length).toBeGreaterThan(5)
    expect(asked).toContain(null)
  })
})

describe('the documents of the measure', () => {
  it('are the same in every run', () => {
    expect(makeQuote(makeVocabulary(), 17)).toEqual(quotes[17])
  })
})
