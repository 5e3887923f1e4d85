import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newEngine } from '../../../packages/local/src/search-engine/engine.ts'
import type { Engine } from '../../../packages/local/src/search-engine/engine.ts'
import { listBits } from '../../../packages/local/src/search-engine/index/bits.ts'
import type { JsonObject } from '../../../packages/local/src/search-engine/json.ts'
import { memoryStore } from '../../../packages/local/src/search-engine/store/store.ts'
import { enqueue, settle } from '../../../packages/local/src/search-engine/tasks/queue.ts'
import type { Order } from '../../../packages/local/src/search-engine/tasks/queue.ts'

const add = (
  documents: JsonObject[],
  more: { partial?: boolean; primaryKey?: string; indexUid?: string } = {},
): Order => {
  const { partial = false, primaryKey = null, indexUid = 'cups' } = more
  return {
    type: 'documentAdditionOrUpdate',
    indexUid,
    details: { receivedDocuments: documents.length, indexedDocuments: null },
    work: { kind: 'add', documents, primaryKey, partial, skipCreation: false, mayCreate: true },
  }
}
const remove = (...ids: string[]): Order => ({
  type: 'documentDeletion',
  indexUid: 'cups',
  details: { providedIds: ids.length, deletedDocuments: null, originalFilter: null },
  work: { kind: 'delete', ids },
})
const clear: Order = {
  type: 'documentDeletion',
  indexUid: 'cups',
  details: { deletedDocuments: null },
  work: { kind: 'deleteAll' },
}
const settings: Order = {
  type: 'settingsUpdate',
  indexUid: 'cups',
  details: {},
  work: { kind: 'settings', settings: { stopWords: ['of'] }, isReset: false, mayCreate: true },
}

/** Gives orders to an engine: all before the first is done, or each when the one before is. */
async function give(orders: readonly Order[], how: 'at once' | 'in turn'): Promise<Engine> {
  const engine = newEngine(memoryStore(), null)
  if (how === 'at once') await Promise.all(orders.map((order) => enqueue(engine, order)))
  for (const order of how === 'in turn' ? orders : []) {
    await enqueue(engine, order)
    await settle(engine)
  }
  await settle(engine)
  return engine
}

const batchesOf = (engine: Engine): (number | null)[] =>
  [...engine.tasks.values()].map(({ batchUid }) => batchUid)

/** The documents of the index, and how each task ended. */
function outcome(engine: Engine): unknown {
  const index = engine.indexes.get('cups')
  const docs = index === undefined ? [] : listBits(index.live)
  return {
    documents: docs.map((doc) => index?.documents.get(doc) ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
    words: docs.length > 0 && index?.words.has('cup'),
    fields: index?.fieldCounts,
    tasks: [...engine.tasks.values()].map(({ status, details, error }) => ({ status, details, error })),
  }
}

describe('tasks that wait', () => {
  it('are done as one batch where they add documents to one index or delete some', async () => {
    const engine = await give(
      [
        add([{ id: 1 }]),
        add([{ id: 2 }], { indexUid: 'jugs' }),
        add([{ id: 2 }]),
        remove('1'),
        add([{ id: 3 }], { partial: true }),
      ],
      'at once',
    )
    expect(batchesOf(engine)).toEqual([0, 1, 0, 0, 0])
    expect([...engine.tasks.values()].map(({ details }) => details)).toEqual([
      { receivedDocuments: 1, indexedDocuments: 1 },
      { receivedDocuments: 1, indexedDocuments: 1 },
      { receivedDocuments: 1, indexedDocuments: 1 },
      { providedIds: 1, deletedDocuments: 1, originalFilter: null },
      { receivedDocuments: 1, indexedDocuments: 1 },
    ])
  })

  it.each([
    ['settings', [add([{ id: 1 }]), settings, add([{ id: 2 }])], [0, 1, 2]],
    ['a deletion of all', [add([{ id: 1 }]), clear, add([{ id: 2 }])], [0, 1, 2]],
    ['a primary key given late', [add([{ id: 1 }]), add([{ id: 2, no: 2 }], { primaryKey: 'no' })], [0, 1]],
  ])('stand apart before and after %s', async (_, orders, expected) => {
    expect(batchesOf(await give(orders, 'at once'))).toEqual(expected)
  })

  it('end as they would one by one', async () => {
    const id = fc.integer({ min: 1, max: 5 })
    const document = fc.record(
      { id, name: fc.constantFrom('cup', 'blue cup', 'jug'), size: id },
      { requiredKeys: ['id'] },
    )
    const bad = fc.constant<JsonObject>({ id: 'not valid!' })
    const order = fc.oneof(
      fc
        .tuple(
          fc.array(fc.oneof({ weight: 6, arbitrary: document }, bad), { minLength: 1, maxLength: 4 }),
          fc.boolean(),
        )
        .map(([documents, partial]) => add(documents, { partial })),
      fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => remove(...ids.map(String))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 8 }), async (orders) => {
        // The index is there from the beginning: a deletion from one that is not yet there fails.
        const all = [add([{ id: 1, name: 'cup' }]), ...orders]
        expect(outcome(await give(all, 'at once'))).toEqual(outcome(await give(all, 'in turn')))
      }),
      { numRuns: 150 },
    )
  })
})
