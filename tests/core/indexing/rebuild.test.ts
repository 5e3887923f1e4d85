import { afterEach, beforeEach, expect, test } from 'vitest'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createProgressRepository } from '@verbatim/core/dynamo/progress-repository.ts'
import { createRebuildWriters } from '@verbatim/core/dynamo/rebuild-writers.ts'
import { queryItems } from '@verbatim/core/dynamo/sorted-keys.ts'
import definition from '../../../packages/core/src/dynamo/table.json' with { type: 'json' }
import { createTableWalk } from '@verbatim/core/dynamo/table-walk.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import { createFollowingWriter } from '@verbatim/core/indexing/following-writer.ts'
import { rebuild } from '@verbatim/core/indexing/rebuild.ts'
import type { Rebuilding } from '@verbatim/core/indexing/rebuild.ts'
import type { Rebuild } from '@verbatim/core/indexing/rebuild-state.ts'
import { createIndexRebuilding } from '@verbatim/core/meilisearch/rebuilding.ts'
import { content } from '../../support/content.ts'
import { openIndexing } from './open-indexing.ts'

let indexing: Awaited<ReturnType<typeof openIndexing>>
let rebuilding: Rebuilding
beforeEach(async () => {
  indexing = await openIndexing()
  const { table, search, following } = indexing
  rebuilding = {
    ...following,
    walk: createTableWalk(table),
    rebuilds: {
      ...createProgressRepository(table, createItemReader(table), 'rebuild'),
      ...createRebuildWriters(table),
    },
    rebuilding: createIndexRebuilding({ url: search.url, key: search.key, prefix: search.prefix }),
    graceMs: 0,
  }
  for (const name of ['one', 'two', 'three'])
    await indexing.articles.save(content({ name, saidBy: [null, null] }), null)
})
afterEach(() => indexing.close())

const order = (owner: string | null, until = Date.now() + 60_000) => ({ owner, rate: 1e6, until })

/** Takes a rebuild's steps up to a phase and leaves it there, as a crash would, a lease later. */
async function crashedIn(phase: Rebuild['phase'], meanwhile?: () => Promise<void>): Promise<void> {
  const { rebuilds } = rebuilding
  let owner: string | null = null
  for (let known = await rebuilds.find(); known?.phase !== phase; known = await rebuilds.find()) {
    const stopping: Rebuilding = {
      ...rebuilding,
      rebuilds: {
        ...rebuilds,
        async save(next, before) {
          const saved = await rebuilds.save(next, before)
          if (saved?.phase === phase) throw new Error('killed')
          return saved
        },
      },
    }
    await rebuild(stopping, order(owner)).catch(() => undefined)
    owner = (await rebuilds.find())?.owner ?? null
  }
  await meanwhile?.()
  const left = await rebuilds.find()
  if (!left) throw new Error('There is no rebuild to crash')
  expect(await rebuild(rebuilding, order(null))).toMatchObject({ refused: true })
  const { token: _, ...state } = left
  await rebuilds.save({ ...state, until: 0 }, left)
}

test.each(['preparing', 'filling', 'comparing', 'swapping', 'dropping'] as const)(
  'a rebuild that crashed while %s is carried on by the next one',
  async (phase) => {
    await crashedIn(phase)
    expect(await rebuild(rebuilding, order(null))).toMatchObject({ done: true })
    expect([(await indexing.held('articles')).size, (await indexing.held('quotes')).size]).toEqual([3, 6])
    expect(await rebuilding.rebuilds.find()).toBeNull()
    const { results } = await indexing.search.client.getRawIndexes()
    expect(results.filter(({ uid }) => uid.startsWith(indexing.search.prefix))).toHaveLength(3)
  },
)

test('one that crashed when the indexes had changed places does not change them back', async () => {
  await crashedIn('swapping', () => rebuilding.rebuilding.swap())
  expect(await rebuild(rebuilding, order(null))).toMatchObject({ done: true })
  expect((await indexing.held('quotes')).size).toBe(6)
})

test('the end waits for a batch that may still write into the new indexes, and for none that died', async () => {
  await crashedIn('swapping')
  const { rebuilds, rebuilding: indexes } = rebuilding
  await rebuilds.enter(Date.now() - 1)
  const leave = await rebuilds.enter(Date.now() + 60_000)
  const waiting = await rebuild(rebuilding, order(null, Date.now() + 500))
  expect(waiting).toMatchObject({ done: false, rebuild: { phase: 'dropping' } })
  await indexes.next.apply({
    articles: { put: [], remove: ['art_0000000000000000'] },
    quotes: { put: [], remove: [] },
    speakers: { put: [], remove: [] },
  })
  await leave()
  if (waiting.refused) throw new Error('It was not refused')
  expect(await rebuild(rebuilding, order(waiting.owner))).toMatchObject({ done: true })
  expect(await rebuilds.isWritten()).toBe(false)
})

test('one that died says when the table may forget it, and not before it could still write', async () => {
  const until = Date.now() + 60_500
  await rebuilding.rebuilds.enter(until)
  const range = { low: 'writer#', high: 'writer#~' }
  const writers = { index: 'table', pk: 'maintenance#rebuild' } as const
  const [writer] = await queryItems(indexing.table, writers, range)
  expect(writer?.[definition.TimeToLiveSpecification.AttributeName]).toBe(Math.ceil(until / 1000))
})

test('a batch writes both sets while a rebuild takes changes, and only the one that is searched at its end', async () => {
  const { search, articles, following } = indexing
  const writer = createFollowingWriter(search.writer, rebuilding.rebuilding.next, rebuilding.rebuilds, 60_000)
  const one = content({ name: 'four', saidBy: [] })
  await articles.save(one, null)
  const follow = () =>
    followChanges({ ...following, index: writer }, [
      { noun: 'Article', articleId: one.article.id, whole: true, leavesRemains: false },
    ])
  const inNext = async () => (await indexing.held('articles', '_next')).has(one.article.id)
  await crashedIn('filling')
  await follow()
  expect(await inNext()).toBe(true)
  await crashedIn('dropping')
  await follow()
  expect(await rebuild(rebuilding, order(null))).toMatchObject({ done: true })
  await follow()
  const { results } = await search.client.getRawIndexes()
  expect(results.filter(({ uid }) => uid.startsWith(search.prefix))).toHaveLength(3)
})
