import { describe, expect, it } from 'vitest'

import { openDatabase } from '../../../packages/local/src/dynamodb/database.ts'
import { createWriteQueue } from '../../../packages/local/src/dynamodb/write-queue.ts'
import { refusalOf } from './contract-server.ts'

async function makeQueue() {
  const database = await openDatabase()
  return { database, queue: createWriteQueue(database) }
}

describe('the write queue', () => {
  it('lets each request see those before it, and stores what all of them left', async () => {
    const { database, queue } = await makeQueue()
    const append = (letter: string) =>
      queue.run((stage) => stage.put('key', (stage.get('key') ?? '') + letter))
    await Promise.all(['a', 'b', 'c'].map(append))
    expect(await database.get('key')).toBe('abc')
    await append('d')
    expect(await database.get('key')).toBe('abcd')
  })

  it('stores nothing of a request that throws, and everything of its neighbours', async () => {
    const { database, queue } = await makeQueue()
    const good = queue.run((stage) => stage.put('before', '1'))
    const bad = queue.run((stage) => {
      stage.delete('before')
      stage.put('half', '1')
      throw new Error('refused')
    })
    const late = queue.run((stage) => stage.get('before'))
    expect((await refusalOf(bad)).message).toBe('refused')
    await good
    expect(await late).toBe('1')
    expect([await database.get('before'), await database.get('half')]).toEqual(['1', undefined])
  })

  it('lets work that waits be alone: what came before is stored, and what comes after waits', async () => {
    const { database, queue } = await makeQueue()
    const order: string[] = []
    const before = queue.run((stage) => stage.put('key', 'before'))
    const alone = queue.runAlone(async (stage) => {
      order.push(String(await database.get('key')))
      stage.put('key', 'alone')
    })
    const after = queue.run((stage) => order.push(String(stage.get('key'))))
    await Promise.all([before, alone, after])
    expect(order).toEqual(['before', 'alone'])
  })

  it('is idle when everything is stored', async () => {
    const { database, queue } = await makeQueue()
    void queue.run((stage) => stage.put('key', '1'))
    await queue.idle()
    expect(await database.get('key')).toBe('1')
  })
})
