import { afterEach, beforeEach, expect, test } from 'vitest'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createProgressRepository } from '@verbatim/core/dynamo/progress-repository.ts'
import { createTableWalk } from '@verbatim/core/dynamo/table-walk.ts'
import type { Drift } from '@verbatim/core/indexing/drift.ts'
import { verifyNightly } from '@verbatim/core/indexing/nightly-verify.ts'
import type { Nightly, VerifyingNightly } from '@verbatim/core/indexing/nightly-verify.ts'
import { content } from '../../support/content.ts'
import { openIndexing } from './open-indexing.ts'

let indexing: Awaited<ReturnType<typeof openIndexing>>
let verifying: VerifyingNightly
let found: Drift[]
beforeEach(async () => {
  indexing = await openIndexing()
  const { table, following } = indexing
  const nights = createProgressRepository<Nightly>(table, createItemReader(table), 'verify')
  verifying = { ...following, walk: createTableWalk(table), nights, graceMs: 0 }
  found = []
  // Nothing has indexed it: the article and its two quotes are missing.
  await indexing.articles.save(content({ name: 'one', saidBy: [null, null] }), null)
})
afterEach(() => indexing.close())

const order = () => ({
  until: Date.now() + 60_000,
  onFound: (some: readonly Drift[]) => void found.push(...some),
})

/** Makes what is stored look like that of an earlier time. */
async function earlier(changes: Partial<Nightly>): Promise<void> {
  const left = await verifying.nights.find()
  if (!left) throw new Error('No verification has begun')
  const { day, state } = left
  await verifying.nights.save({ day, state, until: 0, ...changes }, left)
}

test('mends what has drifted, once a day', async () => {
  expect(await verifyNightly(verifying, order())).toMatchObject({
    state: { part: 'done', missing: 3, repaired: 3 },
  })
  expect(found.map(({ kind, noun }) => `${kind} ${noun}`).toSorted()).toEqual([
    'missing Article',
    'missing Quote',
    'missing Quote',
  ])
  expect((await indexing.held('quotes')).size).toBe(2)
  expect(await verifyNightly(verifying, order())).toBeNull()
  await earlier({ day: '2026-01-01' })
  expect(await verifyNightly(verifying, order())).toMatchObject({ state: { part: 'done', missing: 0 } })
})

test('goes on where one crashed, though a day has passed, and not before its lease is over', async () => {
  const { nights, walk } = verifying
  const crashing: VerifyingNightly = {
    ...verifying,
    nights: {
      ...nights,
      save: (next, before) =>
        next.state.part === 'quotes' ? Promise.reject(new Error('killed')) : nights.save(next, before),
    },
  }
  await expect(verifyNightly(crashing, { ...order(), stretchMs: 1 })).rejects.toThrow('killed')
  expect(await verifyNightly(verifying, order())).toBeNull()
  await earlier({ day: '2026-01-01' })
  const page = () => Promise.reject(new Error('The table was walked before'))
  const rest = await verifyNightly({ ...verifying, walk: { ...walk, page } }, order())
  expect(rest).toMatchObject({ state: { part: 'done', missing: 3 } })
})

test('ends in time, and the next one counts on', async () => {
  expect(await verifyNightly(verifying, { ...order(), until: Date.now() })).toMatchObject({
    state: { part: 'table', compared: 0 },
  })
  expect(await verifyNightly(verifying, order())).toMatchObject({ state: { part: 'done', missing: 3 } })
})
