import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openCheckpoints } from '../../../packages/local/src/lambda/stream/checkpoints.ts'
import { startMapping } from '../../../packages/local/src/lambda/stream/event-source-mapping.ts'
import { defaultMappingSettings } from '../../../packages/local/src/lambda/stream/settings.ts'
import { connectStreams } from '../../../packages/local/src/lambda/stream/streams-client.ts'
import { openQueue } from '../../../packages/local/src/lambda/queue.ts'
import { startDynamoDb, type RunningDynamoDb } from '../../../packages/local/src/dynamodb/start-dynamodb.ts'
import { clientsOf, streamedTable } from './contract-server.ts'

const TableName = 'split'
const keys = Array.from({ length: 12 }, (_, key) => `key-${key}`)
const numbers = Array.from({ length: 20 }, (_, round) => round)
let path: string
let server: RunningDynamoDb
let clients: ReturnType<typeof clientsOf>
let StreamArn: string

const shardsNow = async (): Promise<Shard[]> =>
  (await clients.streams.send(new DescribeStreamCommand({ StreamArn }))).StreamDescription?.Shards ?? []

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'shards-'))
  server = await startDynamoDb({ path, port: 0, shardRecords: 30 })
  clients = clientsOf(server.endpoint)
  const created = await clients.client.send(new CreateTableCommand({ ...streamedTable, TableName }))
  StreamArn = created.TableDescription?.LatestStreamArn ?? ''
  for (const round of numbers) {
    for (const pk of keys)
      await clients.documents.send(new PutCommand({ TableName, Item: { pk, sk: 'counter', round } }))
    // Five rounds are twice as many records as fill a shard, which is noticed a moment later.
    const wanted = 1 + Math.floor((round + 1) / 5)
    for (let shards = 0; shards < wanted; await pause(20)) shards = (await shardsNow()).length
  }
})
afterAll(async () => {
  clients.client.destroy()
  clients.streams.destroy()
  await server.close()
  await rm(path, { recursive: true })
})

/** All records of a shard as `key round`, and whether it has ended. */
async function recordsOf(ShardId: string): Promise<{ records: string[]; ended: boolean }> {
  const records: string[] = []
  const start = await clients.streams.send(
    new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  )
  let iterator = start.ShardIterator
  for (;;) {
    const page = await clients.streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: 7 }))
    for (const { dynamodb } of page.Records ?? [])
      records.push(`${dynamodb?.NewImage?.['pk']?.S} ${dynamodb?.NewImage?.['round']?.N}`)
    iterator = page.NextShardIterator
    if (iterator === undefined || page.Records?.length === 0)
      return { records, ended: iterator === undefined }
  }
}

const everything = keys.flatMap((key) => numbers.map((round) => `${key} ${round}`))

describe('shards that split', () => {
  it('hold each record once, those of a key in order from parents to children', async () => {
    const shards = await shardsNow()
    const byKey = new Map<string, number[]>()
    for (const { ShardId = '', SequenceNumberRange } of shards) {
      const { records, ended } = await recordsOf(ShardId)
      // The last writes may fill a shard just now: what had ended has, and what has ended is said to have.
      if (SequenceNumberRange?.EndingSequenceNumber !== undefined) expect(ended).toBe(true)
      const later = (await shardsNow()).find((shard) => shard.ShardId === ShardId)?.SequenceNumberRange
      if (ended) expect(later?.EndingSequenceNumber).toBeDefined()
      for (const record of records) {
        const [key = '', round = ''] = record.split(' ')
        byKey.set(key, [...(byKey.get(key) ?? []), Number(round)])
      }
    }
    expect([...byKey.keys()].toSorted()).toEqual(keys.toSorted())
    for (const seen of byKey.values()) expect(seen).toEqual(numbers)
  })

  it('name their parents, which stand before them and have ended where they begin', async () => {
    const shards = await shardsNow()
    expect(shards.length).toBeGreaterThan(3)
    for (const [place, shard] of shards.entries()) {
      const parent = shards.findIndex(({ ShardId }) => ShardId === shard.ParentShardId)
      if (place === 0) expect(shard.ParentShardId).toBeUndefined()
      else {
        expect(parent).toBeGreaterThanOrEqual(0)
        expect(parent).toBeLessThan(place)
        expect(shards[parent]?.SequenceNumberRange?.EndingSequenceNumber).toBe(
          shard.SequenceNumberRange?.StartingSequenceNumber,
        )
      }
    }
  })

  it('are still there after a restart', async () => {
    const before = await shardsNow()
    await server.close()
    server = await startDynamoDb({ path, port: 0 })
    clients = clientsOf(server.endpoint)
    expect(await shardsNow()).toEqual(before)
  })

  it('are delivered to a function as a whole, each key in order', async () => {
    const seen: string[] = []
    const mapping = startMapping({
      client: connectStreams(server.endpoint),
      streamArn: StreamArn,
      target: {
        name: 'indexer',
        async invoke(event) {
          const {
            Records,
          }: { Records: { dynamodb: { NewImage: Record<string, { S: string; N: string }> } }[] } =
            Object(event)
          for (const { dynamodb } of Records)
            seen.push(`${dynamodb.NewImage['pk']?.S} ${dynamodb.NewImage['round']?.N}`)
          return { batchItemFailures: [] }
        },
      },
      settings: { ...defaultMappingSettings, batchSize: 7 },
      checkpoints: await openCheckpoints(join(path, 'checkpoints.json')),
      onFailure: openQueue(join(path, 'dead')),
      log: () => undefined,
    })
    await mapping.idle()
    await mapping.close()
    expect(seen.toSorted()).toEqual(everything.toSorted())
    for (const key of keys) {
      const rows = seen.filter((row) => row.startsWith(`${key} `))
      expect(rows).toEqual(numbers.map((round) => `${key} ${round}`))
    }
  })
})
