import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StaleContentError } from '@verbatim/core/article/repository.ts'
import { stageArticle } from '@verbatim/core/dynamo/article-staging.ts'
import { planArticle } from '@verbatim/core/dynamo/article-plan.ts'
import type { TableClient } from '@verbatim/core/dynamo/table-client.ts'
import { content, revised } from '../../support/content.ts'
import { openTable } from '../../support/table.ts'
import type { OpenTable } from '../../support/table.ts'

let open: OpenTable
beforeAll(async () => void (open = await openTable()))
afterAll(() => open.close())

const all = { limit: 100, backward: false, cursor: null }
const speaker = (digit: string) => `spk_${digit.repeat(16)}`

async function itemsOf(articleId: string): Promise<string[]> {
  const { Items = [] } = await open.table.client.query({
    TableName: open.table.name,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `article#${articleId}` },
  })
  return Items.map(({ sk }) => String(sk))
}

describe('an article', () => {
  it('is loaded as it was saved', async () => {
    const saved = content({ name: 'whole', saidBy: [speaker('a'), null, speaker('b')] })
    await open.articles.save(saved, null)
    expect(await open.articles.load(saved.article.id)).toEqual(saved)
    expect(await open.articles.byIds([saved.article.id, 'art_0000000000000000'])).toEqual([
      saved.article,
      null,
    ])
    expect(await open.articles.body(saved.article.id)).toEqual(saved.body)
  })

  it('is refused when another writer was faster', async () => {
    const first = content({ name: 'contested', saidBy: [speaker('a')] })
    await open.articles.save(first, null)
    await expect(open.articles.save(first, null)).rejects.toThrow(StaleContentError)
    const second = revised(first, { name: 'contested', saidBy: [speaker('a')] })
    await open.articles.save(second, first)
    await expect(open.articles.save(second, first)).rejects.toThrow(StaleContentError)
  })

  it('is written once by a hundred writers at a time', async () => {
    const one = content({ name: 'rush', saidBy: [speaker('a'), speaker('b')] })
    const ends = await Promise.allSettled(Array.from({ length: 100 }, () => open.articles.save(one, null)))
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const end of ends)
      if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(StaleContentError)
  })

  it('keeps a body of a megabyte', async () => {
    const text = Array.from({ length: 250_000 }, () => Math.random().toString(36).slice(2, 6)).join('')
    const large = content({ name: 'large', text })
    await open.articles.save(large, null)
    expect((await open.articles.body(large.article.id))?.text).toBe(text)
    const small = revised(large, { name: 'large', text: 'short' })
    await open.articles.save(small, large)
    expect(await itemsOf(large.article.id)).toHaveLength(2)
  })
})

describe('a revision too large for one transaction', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => speaker(String(index % 7)))

  it('appears whole, and so do the next ones', async () => {
    const first = content({ name: 'many', saidBy: many(250) })
    await open.articles.save(first, null)
    expect((await open.articles.load(first.article.id))?.quotes).toEqual(first.quotes)
    expect(await open.articles.outline(first.article)).toHaveLength(250)
    const second = revised(first, { name: 'many', saidBy: many(230), shift: 3 })
    await open.articles.save(second, first)
    expect(await open.articles.load(first.article.id)).toEqual(second)
    expect(await itemsOf(first.article.id)).toHaveLength(1 + 1 + 1 + 230)
    const third = revised(second, { name: 'many', saidBy: many(3) })
    await open.articles.save(third, second)
    expect(await open.articles.load(first.article.id)).toEqual(third)
    expect(await itemsOf(first.article.id)).toHaveLength(1 + 1 + 3)
  })

  it('shows nothing of itself when its writer dies before the end', async () => {
    const first = content({ name: 'dying', saidBy: many(150) })
    await open.articles.save(first, null)
    const second = revised(first, { name: 'dying', saidBy: many(160), shift: 5 })
    const writes = { left: 2 }
    const dying = dyingAfter(writes)
    await expect(
      stageArticle(
        dying,
        second,
        first,
        await stored(first.article.id),
        planArticle(second, first, await stored(first.article.id)),
      ),
    ).rejects.toThrow('killed')
    expect((await open.articles.load(first.article.id))?.quotes).toEqual(first.quotes)
    const ids = first.quotes.slice(0, 100).map(({ id }) => id)
    expect(await open.quotes.byIds(ids)).toEqual(first.quotes.slice(0, 100))
    // Its lease still stands, so nobody may write; when it has run out, the next writer goes through.
    await expect(open.articles.save(second, first)).rejects.toThrow(StaleContentError)
  })

  /** The table, for a writer that is killed after so many writes. */
  function dyingAfter(writes: { left: number }): OpenTable['table'] {
    const client: TableClient = {
      ...open.table.client,
      transactWrite: async (input) => {
        if (writes.left-- === 0) throw new Error('killed')
        return open.table.client.transactWrite(input)
      },
    }
    return { ...open.table, client }
  }

  async function stored(articleId: string) {
    const { storedArticle } = await import('@verbatim/core/dynamo/stored-article.ts')
    const { Items = [] } = await open.table.client.query({
      TableName: open.table.name,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': `article#${articleId}`, ':sk': 'article' },
    })
    return storedArticle(Items[0] ?? null)
  }
})

describe('the list of articles', () => {
  const times = [
    '2024-12-31T23:59:59.999Z',
    '2025-01-01T00:00:00.000Z',
    '2025-01-15T12:00:00.000Z',
    '2025-03-01T08:00:00.000Z',
  ]

  it('is newest first over months, both ways, by source and time', async () => {
    const saved = times.map((publishedAt, index) =>
      content({ name: `listed ${index}`, publishedAt, source: 'The Lister' }),
    )
    for (const one of saved) await open.articles.save(one, null)
    const newest = saved.map(({ article }) => article.id).toReversed()
    const between = { publishedFrom: '2024-12-01T00:00:00.000Z', publishedBefore: '2025-12-01T00:00:00.000Z' }
    for (const filter of [{ source: 'the  lister' }, between]) {
      const page = await open.articles.list(filter, all)
      expect(page.edges.map(({ node }) => node.id)).toEqual(newest)
      const walked: string[] = []
      for (let cursor: string | null = null, more = true; more;) {
        const step = await open.articles.list(filter, { limit: 1, backward: false, cursor })
        walked.push(...step.edges.map(({ node }) => node.id))
        cursor = step.edges[0]?.cursor ?? null
        more = step.hasNextPage
      }
      expect(walked).toEqual(newest)
      const last = page.edges[2]?.cursor ?? null
      const back = await open.articles.list(filter, { limit: 1, backward: true, cursor: last })
      expect(back.edges.map(({ node }) => node.id)).toEqual([newest[1]])
      expect(back.hasPreviousPage).toBe(true)
    }
    const { edges } = await open.articles.list(
      { publishedFrom: '2025-01-01T00:00:00.000Z', publishedBefore: '2025-01-15T12:00:00.000Z' },
      all,
    )
    expect(edges.map(({ node }) => node.id)).toEqual([newest[2]])
  })

  it('refuses the cursor of another list', async () => {
    const { edges } = await open.articles.list({}, { limit: 1, backward: false, cursor: null })
    const cursor = edges[0]?.cursor ?? ''
    await expect(open.articles.list({ source: 'x' }, { ...all, cursor })).rejects.toThrow('another list')
    await expect(open.articles.list({}, { ...all, cursor: 'nonsense' })).rejects.toThrow('malformed')
  })
})

describe('removal', () => {
  it.each([3, 240])('takes all %i quotes along', async (count) => {
    const saved = content({
      name: `removed ${count}`,
      saidBy: Array.from({ length: count }, () => speaker('c')),
    })
    await open.articles.save(saved, null)
    await open.articles.remove(saved)
    expect(await open.articles.load(saved.article.id)).toBeNull()
    expect(await open.quotes.byIds(saved.quotes.slice(0, 2).map(({ id }) => id))).toEqual([null, null])
    expect(await itemsOf(saved.article.id)).toEqual([])
    await expect(open.articles.remove(saved)).rejects.toThrow(StaleContentError)
  })
})
