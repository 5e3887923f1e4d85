import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  CreateTableCommand,
  DeleteTableCommand,
  ListTablesCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams'
import {
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type RunningDynamoDb, startDynamoDb } from '../../../packages/local/src/dynamodb/start-dynamodb.ts'
import { clientsOf, refusalOf, streamedTable } from './contract-server.ts'

const TableName = 'kept'
const hour = 60 * 60 * 1000
let path: string
let now: number
let server: RunningDynamoDb
let clients: ReturnType<typeof clientsOf>

// Time stands still unless a test moves it; housekeeping runs as often as it can.
async function start(): Promise<void> {
  server = await startDynamoDb({ path, port: 0, clock: () => now, expiryInterval: 5, trimInterval: 5 })
  clients = clientsOf(server.endpoint)
}

async function restart(): Promise<void> {
  await server.close()
  await start()
}

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'dynamodb-'))
  now = Date.parse('2026-03-01T12:00:00Z')
  await start()
})

afterEach(async () => {
  await server.close()
  await rm(path, { recursive: true })
})

const put = (sk: string, more: object = {}) =>
  clients.documents.send(new PutCommand({ TableName, Item: { pk: 'p', sk, ...more } }))
const get = async (sk: string) =>
  (await clients.documents.send(new GetCommand({ TableName, Key: { pk: 'p', sk } }))).Item

async function createTable(): Promise<string> {
  const made = await clients.client.send(new CreateTableCommand({ ...streamedTable, TableName }))
  return made.TableDescription?.LatestStreamArn ?? ''
}

async function iteratorOf(StreamArn: string, SequenceNumber?: string) {
  const described = await clients.streams.send(new DescribeStreamCommand({ StreamArn }))
  const ShardId = described.StreamDescription?.Shards?.[0]?.ShardId
  const ShardIteratorType = SequenceNumber === undefined ? 'TRIM_HORIZON' : 'AFTER_SEQUENCE_NUMBER'
  const input = { StreamArn, ShardId, ShardIteratorType, SequenceNumber } as const
  return (await clients.streams.send(new GetShardIteratorCommand(input))).ShardIterator
}

async function records(StreamArn: string, after?: string): Promise<_Record[]> {
  const ShardIterator = await iteratorOf(StreamArn, after)
  return (await clients.streams.send(new GetRecordsCommand({ ShardIterator }))).Records ?? []
}

const sequenceOf = (record: _Record | undefined) => record?.dynamodb?.SequenceNumber ?? ''

describe('a folder', () => {
  it('keeps tables, items, indexes and streams over a restart', async () => {
    const arn = await createTable()
    await put('1', { speaker: 'Olsen', dated: 1 })
    const [first] = await records(arn)
    await restart()
    await put('2', { speaker: 'Olsen', dated: 2 })
    const indexed = await clients.documents.send(
      new QueryCommand({
        TableName,
        IndexName: 'by-speaker',
        KeyConditionExpression: 'speaker = :s',
        ExpressionAttributeValues: { ':s': 'Olsen' },
      }),
    )
    expect(indexed.Items?.map((item) => item['sk'])).toEqual(['1', '2'])
    const later = await records(arn, sequenceOf(first))
    expect(later.map((record) => record.dynamodb?.Keys?.['sk']?.S)).toEqual(['2'])
    expect(sequenceOf(later[0]) > sequenceOf(first)).toBe(true)
  })

  it('keeps tokens, so that a client may ask again after a restart', async () => {
    await createTable()
    const ClientRequestToken = 'asked-before'
    const Update = {
      TableName,
      Key: { pk: 'p', sk: 'counter' },
      UpdateExpression: 'ADD n :one',
      ExpressionAttributeValues: { ':one': 1 },
    }
    const request = new TransactWriteCommand({ ClientRequestToken, TransactItems: [{ Update }] })
    await clients.documents.send(request)
    await restart()
    await clients.documents.send(request)
    expect(await get('counter')).toMatchObject({ n: 1 })
    now += 11 * 60 * 1000
    await clients.documents.send(request)
    expect(await get('counter')).toMatchObject({ n: 2 })
  })

  it('holds nothing of a table that was deleted when one of its name is made again', async () => {
    const before = await createTable()
    await put('old', { speaker: 'Olsen', dated: 1 })
    const last = sequenceOf((await records(before)).at(-1))
    await clients.client.send(new DeleteTableCommand({ TableName }))
    await restart()
    expect((await clients.client.send(new ListTablesCommand({}))).TableNames).toEqual([])
    now += 1000
    const after = await createTable()
    await put('new')
    const scanned = await clients.documents.send(new ScanCommand({ TableName, IndexName: 'by-speaker' }))
    expect([await get('old'), scanned.Count]).toEqual([undefined, 0])
    const [first] = await records(after)
    expect(first?.dynamodb?.Keys?.['sk']?.S).toBe('new')
    expect(sequenceOf(first) > last).toBe(true)
    const listed = await clients.streams.send(new ListStreamsCommand({ TableName }))
    expect(listed.Streams?.map((stream) => stream.StreamArn)).toEqual([after, before])
  })

  it('keeps the stream of a deleted table readable to its end', async () => {
    const arn = await createTable()
    await put('1')
    await clients.client.send(new DeleteTableCommand({ TableName }))
    await restart()
    const page = await clients.streams.send(new GetRecordsCommand({ ShardIterator: await iteratorOf(arn) }))
    expect(page.Records).toHaveLength(1)
    const end = await clients.streams.send(new GetRecordsCommand({ ShardIterator: page.NextShardIterator }))
    expect([end.Records, end.NextShardIterator]).toEqual([[], undefined])
    now += 25 * hour
    const isGone = async () => (await clients.streams.send(new ListStreamsCommand({}))).Streams?.length
    await expect.poll(isGone, { timeout: 15_000 }).toBe(0)
  })

  it('serves one process at a time, and says so', async () => {
    const refusal = await refusalOf(startDynamoDb({ path, port: 0 }))
    expect(refusal.message).toBe(
      `The DynamoDB folder ${path} is in use by another process: stop that one, or choose another folder`,
    )
  })
})

describe('a port that is taken', () => {
  it('is named', async () => {
    const port = Number(new URL(server.endpoint).port)
    const refusal = await refusalOf(startDynamoDb({ port }))
    expect(refusal.message).toBe(
      `Port ${port} of 127.0.0.1 is taken: stop what uses it, or choose another with --port`,
    )
  })
})

describe('time to live', () => {
  it('deletes what has expired, as the service itself, also what was there before it was switched on', async () => {
    const arn = await createTable()
    const seconds = now / 1000
    await put('before', { ends: seconds - 60 })
    await put('never')
    await put('text', { ends: 'tomorrow' })
    await put('long ago', { ends: seconds - 6 * 365 * 86_400 })
    await clients.client.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { AttributeName: 'ends', Enabled: true },
      }),
    )
    await put('later', { ends: seconds + 3600 })
    await put('prolonged', { ends: seconds + 1800 })
    await put('prolonged', { ends: seconds + 7 * 86_400 })
    await expect.poll(() => get('before'), { timeout: 15_000 }).toBeUndefined()
    expect(await get('later')).toBeDefined()
    now += 2 * hour
    await expect.poll(() => get('later'), { timeout: 15_000 }).toBeUndefined()
    for (const sk of ['never', 'text', 'long ago', 'prolonged']) expect(await get(sk)).toBeDefined()
    const removed = (await records(arn)).filter((record) => record.eventName === 'REMOVE')
    expect(removed.map((record) => record.dynamodb?.Keys?.['sk']?.S)).toEqual(['before', 'later'])
    for (const record of removed)
      expect(record.userIdentity).toEqual({ PrincipalId: 'dynamodb.amazonaws.com', Type: 'Service' })
  })
})

describe('trimming', () => {
  it('forgets records after a day, and tells who comes too late', async () => {
    const arn = await createTable()
    await put('1')
    await put('2')
    const [first, second] = await records(arn)
    now += 23 * hour
    await put('3')
    now += 2 * hour
    await expect.poll(async () => (await records(arn)).length, { timeout: 15_000 }).toBe(1)
    expect((await refusalOf(iteratorOf(arn, sequenceOf(first)))).name).toBe('TrimmedDataAccessException')
    expect(
      (await records(arn, sequenceOf(second))).map((record) => record.dynamodb?.Keys?.['sk']?.S),
    ).toEqual(['3'])
  })
})
