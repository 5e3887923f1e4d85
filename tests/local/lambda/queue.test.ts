import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openQueue } from '../../../packages/local/src/lambda/queue.ts'
import { openCheckpoints } from '../../../packages/local/src/lambda/stream/checkpoints.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-queue-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('keeps messages until they are deleted, over a restart too', async () => {
  const queue = openQueue(path.join(folder, 'dead'))
  expect(await queue.list()).toEqual([])
  await queue.send('one')
  await queue.send('two')
  const again = openQueue(path.join(folder, 'dead'))
  const received = await again.receive()
  expect(received.map(({ body }) => body).toSorted()).toEqual(['one', 'two'])
  await Promise.all(received.map(({ messageId }) => again.delete(messageId)))
  expect(await again.list()).toEqual([])
})

it('hides what was received, and shows it again when its time is over', async () => {
  const queue = openQueue(folder)
  await queue.send('one')
  expect(await queue.receive(10, 3600)).toHaveLength(1)
  expect(await queue.receive()).toEqual([])
  expect(await queue.list()).toHaveLength(1)
  const other = openQueue(folder)
  expect(await other.receive(1, 0)).toEqual(await other.receive(1, 0))
})

it('takes a bounded number, oldest first', async () => {
  const queue = openQueue(folder)
  const sent = []
  for (const body of ['a', 'b', 'c']) sent.push(await queue.send(body))
  const oldestFirst = (await queue.list()).map(({ sentAt }) => sentAt)
  expect(oldestFirst).toEqual(sent.map(({ sentAt }) => sentAt))
  expect(await queue.receive(2)).toHaveLength(2)
})

it('remembers how far each shard came', async () => {
  const file = path.join(folder, 'new', 'checkpoints.json')
  const checkpoints = await openCheckpoints(file)
  expect(checkpoints.get('a')).toBeUndefined()
  await Promise.all([checkpoints.set('a', '1'), checkpoints.set('b', '7'), checkpoints.set('a', '2')])
  const again = await openCheckpoints(file)
  expect([again.get('a'), again.get('b')]).toEqual(['2', '7'])
})

it('says how to go on when the checkpoints are damaged', async () => {
  const file = path.join(folder, 'checkpoints.json')
  await writeFile(file, '{"a":')
  await expect(openCheckpoints(file)).rejects.toThrow(/checkpoints\.json is damaged; delete it/)
})
