import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openQueue, type Queue } from '../../../packages/local/src/lambda/queue.ts'
import { openCheckpoints } from '../../../packages/local/src/lambda/stream/checkpoints.ts'
import {
  startMapping,
  type EventSourceMapping,
} from '../../../packages/local/src/lambda/stream/event-source-mapping.ts'
import type { FailureMessage } from '../../../packages/local/src/lambda/stream/failure-message.ts'
import {
  defaultMappingSettings,
  type MappingSettings,
} from '../../../packages/local/src/lambda/stream/settings.ts'
import { connectStreams } from '../../../packages/local/src/lambda/stream/streams-client.ts'
import { openStreamTable, type StreamTable } from './stream-table.ts'

let table: StreamTable
let folder: string
let queue: Queue
let open: EventSourceMapping[]

beforeEach(async () => {
  table = await openStreamTable()
  folder = await mkdtemp(path.join(os.tmpdir(), 'verbatim-mapping-'))
  queue = openQueue(path.join(folder, 'dead'))
  open = []
})
afterEach(async () => {
  await Promise.all(open.map((mapping) => mapping.close()))
  await table.close()
  await rm(folder, { recursive: true })
})

/** Maps the table's stream to a function of item numbers; each start uses the same checkpoints, as after a restart. */
async function map(
  handle: (numbers: number[], event: DynamoDBStreamEvent) => unknown,
  changed: Partial<MappingSettings> = {},
): Promise<EventSourceMapping> {
  const mapping = startMapping({
    client: connectStreams(table.endpoint),
    streamArn: table.streamArn,
    target: {
      name: 'indexer',
      async invoke(event) {
        const streamEvent: DynamoDBStreamEvent = Object(event)
        return handle(numbersIn(streamEvent), streamEvent)
      },
    },
    settings: { ...defaultMappingSettings, retryDelayMs: 1, mostRetryDelayMs: 1, ...changed },
    checkpoints: await openCheckpoints(path.join(folder, 'checkpoints.json')),
    onFailure: queue,
    log: () => undefined,
  })
  open.push(mapping)
  return mapping
}

const numbersIn = ({ Records }: DynamoDBStreamEvent) =>
  Records.map(({ dynamodb }) => Number(dynamodb?.NewImage?.['n']?.N))

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1)

it('delivers what was written before it started and after, in order, in Lambda’s form', async () => {
  const seen: number[] = []
  const events: DynamoDBStreamEvent[] = []
  await table.write(1, 2, 3)
  const mapping = await map((numbers, event) => {
    seen.push(...numbers)
    events.push(event)
  })
  await mapping.idle()
  expect(seen).toEqual([1, 2, 3])
  await table.write(4, 5)
  await mapping.idle()
  expect(seen).toEqual([1, 2, 3, 4, 5])
  expect(events[0]?.Records[0]).toMatchObject({
    eventID: expect.any(String),
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: table.streamArn,
    dynamodb: {
      ApproximateCreationDateTime: expect.any(Number),
      Keys: { pk: { S: 'item-1' } },
      NewImage: { pk: { S: 'item-1' }, n: { N: '1' } },
      SequenceNumber: expect.stringMatching(/^\d+$/),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  })
})

it('keeps to the batch size', async () => {
  const sizes: number[] = []
  await table.write(...upTo(7))
  const mapping = await map((numbers) => sizes.push(numbers.length), { batchSize: 3 })
  await mapping.idle()
  expect(sizes).toEqual([3, 3, 1])
})

it('waits for a full batch when it has a window', async () => {
  const batches: number[][] = []
  await table.write(1)
  await map((numbers) => batches.push(numbers), { batchSize: 3, maximumBatchingWindowSeconds: 3600 })
  await table.write(2)
  await table.write(3)
  await expect.poll(() => batches).toEqual([[1, 2, 3]])
})

it('delivers what its filters let through, and does not look at the rest again', async () => {
  const seen: number[] = []
  const filters = [
    { eventName: ['INSERT'], dynamodb: { NewImage: { n: { N: ['2', '4'] } } } },
    { dynamodb: { Keys: { pk: { S: [{ prefix: 'item-1' }] } } } },
  ]
  await table.write(...upTo(12))
  const before = await map((numbers) => seen.push(...numbers), { filters, batchSize: 2 })
  await before.idle()
  await before.close()
  expect(seen).toEqual([1, 2, 4, 10, 11, 12])
  await table.write(20, 21)
  const checked = await map((numbers) => seen.push(...numbers), { filters: [{ eventName: ['REMOVE'] }] })
  await checked.idle()
  await checked.close()
  const after = await map((numbers) => seen.push(...numbers))
  await after.idle()
  expect(seen).toEqual([1, 2, 4, 10, 11, 12])
})

it('goes on where it stopped', async () => {
  const first: number[] = []
  const second: number[] = []
  await table.write(1, 2)
  const before = await map((numbers) => first.push(...numbers))
  await before.idle()
  await before.close()
  await table.write(3)
  const after = await map((numbers) => second.push(...numbers))
  await after.idle()
  expect([first, second]).toEqual([[1, 2], [3]])
})

it('delivers again what was under way when it stopped', async () => {
  const interrupted = Promise.withResolvers<never>()
  const started = Promise.withResolvers<void>()
  await table.write(1, 2)
  const before = await map(async () => {
    started.resolve()
    return interrupted.promise
  })
  await started.promise
  const closed = before.close()
  interrupted.reject(new Error('killed'))
  await closed
  const seen: number[] = []
  const after = await map((numbers) => seen.push(...numbers))
  await after.idle()
  expect(seen).toEqual([1, 2])
})

it('retries from the reported record on', async () => {
  const seen: number[][] = []
  await table.write(1, 2, 3)
  const mapping = await map((numbers, { Records }) => {
    seen.push(numbers)
    const failed = seen.length === 1 ? [Records[2], Records[1]] : []
    return {
      batchItemFailures: failed.map((record) => ({ itemIdentifier: record?.dynamodb?.SequenceNumber })),
    }
  })
  await mapping.idle()
  expect(seen).toEqual([
    [1, 2, 3],
    [2, 3],
  ])
})

it('parks what always fails where its record can be read again, and delivers the rest', async () => {
  const done: number[] = []
  await table.write(...upTo(6))
  const mapping = await map(
    (numbers) => {
      if (numbers.includes(4)) throw new Error('four')
      done.push(...numbers)
    },
    { maximumRetryAttempts: 1 },
  )
  await mapping.idle()
  expect(done).toEqual([1, 2, 3, 5, 6])
  const messages = await queue.receive()
  expect(messages).toHaveLength(1)
  const message: FailureMessage = JSON.parse(messages[0]?.body ?? '')
  expect(message).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
    responseContext: { functionError: 'Unhandled' },
    DDBStreamBatchInfo: { batchSize: 1, streamArn: table.streamArn },
  })
  expect(await readAgain(message)).toBe(4)
})

async function readAgain({ DDBStreamBatchInfo: at }: FailureMessage): Promise<number> {
  const { ShardIterator } = await table.streams.send(
    new GetShardIteratorCommand({
      StreamArn: at.streamArn,
      ShardId: at.shardId,
      ShardIteratorType: 'AT_SEQUENCE_NUMBER',
      SequenceNumber: at.startSequenceNumber,
    }),
  )
  const { Records } = await table.streams.send(new GetRecordsCommand({ ShardIterator, Limit: 1 }))
  return Number(Records?.[0]?.dynamodb?.NewImage?.['n']?.N)
}
