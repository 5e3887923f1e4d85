import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSearchService } from '@verbatim/core/search/search-service.ts'
import { compareRanks } from '@verbatim/core/search/hit-place.ts'
import type { SearchQuery, SearchService } from '@verbatim/core/search/service.ts'
import type { QuoteDocument, QuoteHit, QuoteSearchFilter, SearchSort } from '@verbatim/core/search/types.ts'
import { openTable } from '../../support/table.ts'
import type { OpenTable } from '../../support/table.ts'
import { changes, quote } from '../meilisearch/builders.ts'
import { openSearchServer } from '../meilisearch/search-server.ts'
import type { SearchServer } from '../meilisearch/search-server.ts'

const SORTS: SearchSort[] = ['RELEVANCE', 'NEWEST', 'OLDEST', 'LONGEST', 'SHORTEST']
const WORDS = ['ferry', 'pier', 'ferries', 'tide', 'the', 'peir', 'harbour', 'Pier']

/** The nth invented quote: some words, one of five days, up to four words long. */
function said(name: string, n: number): QuoteDocument {
  const words = [0, 3, 5, 11].map((step, place) => WORDS[(n * (place + 1) + step) % WORDS.length])
  const wordCount = 1 + (n % 4)
  const publishedAt = `2026-03-0${1 + (n % 5)}T10:00:00.000Z`
  return quote(name, { text: words.slice(0, wordCount).join(' '), wordCount, publishedAt })
}

let table: OpenTable
let server: SearchServer
let service: SearchService
beforeAll(async () => {
  ;[table, server] = await Promise.all([openTable(), openSearchServer()])
  service = createSearchService(server.gateway, table.speakers)
  await server.writer.applySettings()
})
afterAll(async () => void (await Promise.all([table.close(), server.close()])))

const put = (documents: QuoteDocument[]) => server.writer.apply(changes({ quotes: { put: documents } }))
const remove = (ids: string[]) => server.writer.apply(changes({ quotes: { remove: ids } }))

type Walk = Pick<SearchQuery<QuoteSearchFilter>, 'query' | 'sort' | 'matching'> & {
  limit: number
  backward: boolean
}

type Page = { hits: QuoteHit[]; next: string | null }

/** One page of a walk, with the cursor that goes on in its direction; null at the end. */
async function pageOf({ limit, backward, ...search }: Walk, cursor: string | null): Promise<Page> {
  const page = { limit, backward, cursor }
  const found = await service.quotes({ ...search, filter: {}, facets: [], highlights: false, page })
  const last = backward ? found.edges[0] : found.edges.at(-1)
  const more = backward ? found.hasPreviousPage : found.hasNextPage
  return { hits: found.edges.map(({ node }) => node), next: more ? (last?.cursor ?? null) : null }
}

const walks: fc.Arbitrary<Walk> = fc.record({
  query: fc.constantFrom('', 'ferry pier', 'the pier tide', '"the pier"', 'harbour -ferry'),
  sort: fc.constantFrom(...SORTS),
  matching: fc.constantFrom('LAST' as const, 'ALL' as const),
  limit: fc.integer({ min: 3, max: 12 }),
  backward: fc.boolean(),
})
/** What happens beside a page: so many quotes come, and those of some places in the first ones go. */
const writes = fc.record({
  come: fc.oneof(
    { weight: 4, arbitrary: fc.nat(6) },
    { weight: 1, arbitrary: fc.integer({ min: 30, max: 60 }) },
  ),
  go: fc.array(fc.nat(59), { maxLength: 4 }),
  alsoTheCursor: fc.boolean(),
})

describe('a walk through search', () => {
  it('shows once, in order, whatever was there all the time, forwards and backwards', async () => {
    const before = Array.from({ length: 60 }, (_, n) => said(`old ${n}`, n))
    await fc.assert(
      fc.asyncProperty(walks, fc.array(writes, { minLength: 1, maxLength: 4 }), async (walk, steps) => {
        await put(before)
        const added: string[] = []
        const gone = new Set<string>()
        const expected = (await pageOf({ ...walk, limit: 100, backward: false }, null)).hits
        const hits: QuoteHit[] = []
        let cursor: string | null = null
        for (let step = 0; ; step++) {
          const { come, go, alsoTheCursor } = steps[step] ?? { come: 0, go: [], alsoTheCursor: false }
          const coming = Array.from({ length: come }, (_, n) => said(`new ${step} ${n}`, 7 * n + step))
          const going = go.map((place) => before[place]?.id ?? '')
          const last = walk.backward ? hits[0] : hits.at(-1)
          if (alsoTheCursor && last) going.push(last.quoteId)
          for (const id of going) gone.add(id)
          added.push(...coming.map(({ id }) => id))
          // The page is read while the writes of its step are under way.
          const writing = [put(coming), remove(going)]
          const page: Page = await pageOf(walk, cursor)
          await Promise.all(writing)
          if (walk.backward) hits.unshift(...page.hits)
          else hits.push(...page.hits)
          cursor = page.next
          if (cursor === null) break
        }
        await remove(added)
        const seen = hits.map(({ quoteId }) => quoteId)
        expect(new Set(seen).size).toBe(seen.length)
        const stayed = expected.map(({ quoteId }) => quoteId).filter((id) => !gone.has(id))
        expect(seen.filter((id) => stayed.includes(id))).toEqual(stayed)
        const ranks = hits.map(({ rank }) => rank)
        expect(ranks).toEqual(ranks.toSorted(compareRanks))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('refuses a cursor of another query, filter, order, strategy or list, and one that is none', async () => {
    await put(Array.from({ length: 5 }, (_, n) => said(`old ${n}`, n)))
    const terms = { query: 'pier', filter: {}, sort: 'RELEVANCE', matching: 'LAST' } as const
    const search = { ...terms, facets: [], highlights: false } as const
    const page = { limit: 1, backward: false, cursor: null }
    const { edges } = await service.quotes({ ...search, page })
    const cursor = edges[0]?.cursor ?? ''
    const asked = { ...search, page: { ...page, cursor } }
    await expect(service.quotes({ ...asked, facets: ['kinds'] })).resolves.toHaveProperty('edges')
    await expect(service.quotes({ ...asked, highlights: true })).resolves.toHaveProperty('edges')
    for (const other of [
      { query: 'ferry' },
      { filter: { minWords: 1 } },
      { sort: 'NEWEST' },
      { matching: 'ALL' },
    ])
      await expect(service.quotes({ ...asked, ...(other as object) })).rejects.toThrow(
        /belongs to another list/,
      )
    await expect(service.articles({ ...asked, filter: {} })).rejects.toThrow(/belongs to another list/)
    for (const broken of ['', 'x', cursor.slice(0, -4), `${cursor}AA`])
      await expect(service.quotes({ ...asked, page: { ...page, cursor: broken } })).rejects.toThrow(
        /malformed/,
      )
  })

  it('ends with a hint where the index ends, and says before that there is more', async () => {
    const many = Array.from({ length: 1030 }, (_, n) => said(`many ${n}`, n))
    await put(many)
    const walk: Walk = { query: '', sort: 'NEWEST', matching: 'LAST', limit: 100, backward: false }
    let cursor: string | null = null
    for (let n = 0; n < 10; n++) {
      const { hits, next } = await pageOf(walk, cursor)
      expect(hits).toHaveLength(100)
      cursor = next
    }
    expect(cursor).not.toBeNull()
    const hint = /first 1000 hits .* turn the order round/
    await expect(pageOf(walk, cursor)).rejects.toThrow(hint)
    await expect(pageOf({ ...walk, backward: true }, null)).rejects.toThrow(hint)
    const { hits } = await pageOf({ ...walk, backward: true, limit: 3 }, cursor)
    expect(hits).toHaveLength(3)
  })
})
