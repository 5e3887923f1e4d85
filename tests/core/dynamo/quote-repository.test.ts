import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page, PageRequest } from '@verbatim/core/paging.ts'
import type { Quote } from '@verbatim/core/quote/types.ts'
import { content, revised } from '../../support/content.ts'
import { openTable } from '../../support/table.ts'
import type { OpenTable } from '../../support/table.ts'

let open: OpenTable
beforeAll(async () => void (open = await openTable()))
afterAll(() => open.close())

const [ana, bo] = [`spk_${'a'.repeat(16)}`, `spk_${'b'.repeat(16)}`]
const ids = ({ edges }: Page<Quote>) => edges.map(({ node }) => node.id)
const all = { limit: 100, backward: false, cursor: null }

async function walk(read: (page: PageRequest) => Promise<Page<Quote>>, limit: number, backward: boolean) {
  const pages: string[][] = []
  for (let cursor: string | null = null, more = true; more;) {
    const page = await read({ limit, backward, cursor })
    pages.push(ids(page))
    cursor = (backward ? page.edges[0] : page.edges.at(-1))?.cursor ?? null
    more = backward ? page.hasPreviousPage : page.hasNextPage
  }
  return (backward ? pages.toReversed() : pages).flat()
}

describe('lists of quotes', () => {
  it('are newest first, in the order of the text within an article, both ways', async () => {
    const older = content({ name: 'older', saidBy: [ana, bo, ana], publishedAt: '2025-12-31T10:00:00.000Z' })
    const newer = content({ name: 'newer', saidBy: [bo, ana], publishedAt: '2026-01-01T10:00:00.000Z' })
    for (const one of [older, newer]) await open.articles.save(one, null)
    const everything = [...newer.quotes, ...older.quotes]
    const ofAna = everything.filter(({ attribution }) => attribution.speakerId === ana).map(({ id }) => id)
    for (const limit of [1, 2, 5])
      for (const backward of [false, true]) {
        expect(await walk((page) => open.quotes.list({}, page), limit, backward)).toEqual(
          everything.map(({ id }) => id),
        )
        expect(await walk((page) => open.quotes.saidBy([ana], {}, page), limit, backward)).toEqual(ofAna)
        expect(await walk((page) => open.quotes.saidBy([ana, bo], {}, page), limit, backward)).toEqual(
          everything.map(({ id }) => id),
        )
      }
    const partial = await open.quotes.list(
      { kinds: ['PARTIAL'], publishedFrom: '2026-01-01T10:00:00.000Z' },
      all,
    )
    expect(ids(partial)).toEqual([newer.quotes[1]?.id])
  })

  it('reads on where a filter lets little through', async () => {
    const many = content({
      name: 'sparse',
      saidBy: Array.from({ length: 240 }, () => ana),
      publishedAt: '2020-05-01T10:00:00.000Z',
    })
    await open.articles.save(many, null)
    const time = { publishedFrom: '2020-05-01T00:00:00.000Z', publishedBefore: '2020-06-01T00:00:00.000Z' }
    const page = await open.quotes.list({ kinds: ['PARTIAL'], ...time }, all)
    expect(page.edges).toHaveLength(100)
    expect(page.hasNextPage).toBe(true)
    expect(
      await walk((one) => open.quotes.list({ kinds: ['PARTIAL'], ...time }, one), 50, false),
    ).toHaveLength(120)
  })

  it('know what follows and precedes a page of none', async () => {
    const none = { ...all, limit: 0 }
    expect(await open.quotes.list({}, none)).toEqual({ edges: [], hasNextPage: true, hasPreviousPage: false })
    const backward = { ...none, backward: true }
    expect(await open.quotes.list({}, backward)).toMatchObject({ edges: [], hasPreviousPage: true })
    const never = { publishedBefore: '1900-01-01T00:00:00.000Z' }
    expect(await open.quotes.list(never, none)).toMatchObject({ edges: [], hasNextPage: false })
  })

  it('leave out what is dismissed, until it is restored', async () => {
    const before = content({ name: 'dismissing', saidBy: [ana, bo], publishedAt: '2019-05-01T10:00:00.000Z' })
    await open.articles.save(before, null)
    const [first, second] = before.quotes.map(({ id }) => id)
    const options = { name: 'dismissing', saidBy: [ana, bo], publishedAt: '2019-05-01T10:00:00.000Z' }
    const after = revised(before, { ...options, corrections: [{ quoteId: first ?? '', dismissed: true }] })
    await open.articles.save(after, before)
    const time = { publishedBefore: '2019-06-01T00:00:00.000Z', publishedFrom: '2019-05-01T00:00:00.000Z' }
    expect(ids(await open.quotes.list(time, all))).toEqual([second])
    expect(after.article).toMatchObject({ dismissedIds: [first], speakerIds: [bo] })
    expect((await open.quotes.byIds([first ?? '']))[0]).toMatchObject({ hidden: true, dismissed: true })
    await open.articles.save(revised(after, options), after)
    expect(ids(await open.quotes.list(time, all))).toEqual([first, second])
  })

  it('reads quotes and their article in one call', async () => {
    const saved = content({ name: 'batched', saidBy: [ana, bo, ana] })
    await open.articles.save(saved, null)
    open.calls.length = 0
    await Promise.all([
      open.quotes.byIds(saved.quotes.map(({ id }) => id)),
      open.articles.byIds([saved.article.id]),
      open.speakers.byIds([ana, bo]),
    ])
    if (process.env['DYNAMODB_ENDPOINT'] === undefined) expect(open.calls).toEqual(['BatchGetItem'])
  })
})
