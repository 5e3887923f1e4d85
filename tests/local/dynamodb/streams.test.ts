import { UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
  ListStreamsCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams'
import { BatchWriteCommand, DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { plainTable, refusalOf, serverUnderTest, streamedTable } from './contract-server.ts'

const { client, documents, streams, createTable } = await serverUnderTest()

/** A table with a stream, and the ways to write the one and read the other. */
async function streamedTableOf() {
  const TableName = await createTable(streamedTable)
  const listed = await streams.send(new ListStreamsCommand({ TableName }))
  const StreamArn = listed.Streams?.[0]?.StreamArn ?? ''
  const describeIt = async () =>
    (await streams.send(new DescribeStreamCommand({ StreamArn }))).StreamDescription
  const iterator = async (input: Partial<GetShardIteratorCommandInput>) => {
    const ShardId = (await describeIt())?.Shards?.at(-1)?.ShardId
    const ShardIteratorType = input.ShardIteratorType ?? 'TRIM_HORIZON'
    const answer = await streams.send(
      new GetShardIteratorCommand({ ...input, StreamArn, ShardId, ShardIteratorType }),
    )
    return answer.ShardIterator
  }
  return {
    TableName,
    describeIt,
    iterator,
    put: (sk: string, more: object = {}) =>
      documents.send(new PutCommand({ TableName, Item: { pk: 's', sk, ...more } })),
    read: async (input: Partial<GetShardIteratorCommandInput> = {}) => readAll(await iterator(input)),
  }
}

async function readAll(ShardIterator: string | undefined): Promise<_Record[]> {
  const page = await streams.send(new GetRecordsCommand({ ShardIterator }))
  const records = page.Records ?? []
  return records.length === 0 ? [] : [...records, ...(await readAll(page.NextShardIterator))]
}

const keysIn = (records: readonly _Record[]) => records.map((record) => record.dynamodb?.Keys?.['sk']?.S)
const sequenceOf = (record: _Record | undefined) => record?.dynamodb?.SequenceNumber ?? ''

describe('the records of a stream', () => {
  it('tell what was made, changed and deleted, with both images', async () => {
    const { TableName, put, read } = await streamedTableOf()
    await put('1', { n: 1 })
    await put('1', { n: 2 })
    await documents.send(new DeleteCommand({ TableName, Key: { pk: 's', sk: '1' } }))
    const records = await read()
    const image = (n: string) => ({ pk: { S: 's' }, sk: { S: '1' }, n: { N: n } })
    expect(
      records.map(({ eventName, dynamodb }) => [eventName, dynamodb?.OldImage, dynamodb?.NewImage]),
    ).toEqual([
      ['INSERT', undefined, image('1')],
      ['MODIFY', image('1'), image('2')],
      ['REMOVE', image('2'), undefined],
    ])
    expect(records[0]).toMatchObject({
      eventSource: 'aws:dynamodb',
      dynamodb: { Keys: { pk: { S: 's' }, sk: { S: '1' } }, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    })
    expect(records[0]?.dynamodb?.ApproximateCreationDateTime).toBeInstanceOf(Date)
    expect(new Set(records.map((record) => record.eventID)).size).toBe(3)
    expect(records[0]?.userIdentity).toBeUndefined()
  })

  it('come for every part of batches and transactions, and for nothing that changed nothing', async () => {
    const { TableName, put, read } = await streamedTableOf()
    await put('same', { people: new Set(['a', 'b']) })
    await put('same', { people: new Set(['b', 'a']) })
    await refusalOf(
      documents.send(
        new PutCommand({
          TableName,
          Item: { pk: 's', sk: 'same' },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    )
    await documents.send(new DeleteCommand({ TableName, Key: { pk: 's', sk: 'nothing' } }))
    await documents.send(
      new BatchWriteCommand({
        RequestItems: { [TableName]: [{ PutRequest: { Item: { pk: 's', sk: 'batch' } } }] },
      }),
    )
    await documents.send(
      new TransactWriteCommand({
        TransactItems: ['t1', 't2'].map((sk) => ({ Put: { TableName, Item: { pk: 's', sk } } })),
      }),
    )
    expect(keysIn(await read())).toEqual(['same', 'batch', 't1', 't2'])
  })

  it('have sequence numbers that rise', async () => {
    const { put, read } = await streamedTableOf()
    for (let at = 0; at < 30; at++) await put(String(at))
    const numbers = (await read()).map((record) => BigInt(sequenceOf(record)))
    expect(numbers).toHaveLength(30)
    expect(numbers).toEqual(numbers.toSorted((one, other) => (one < other ? -1 : 1)))
    expect(new Set(numbers).size).toBe(30)
  })
})

describe('shard iterators', () => {
  it('start at the oldest, at the latest, at and after a record', async () => {
    const { put, read, iterator } = await streamedTableOf()
    for (const sk of ['1', '2', '3']) await put(sk)
    const second = sequenceOf((await read())[1])
    expect(keysIn(await read({ ShardIteratorType: 'AT_SEQUENCE_NUMBER', SequenceNumber: second }))).toEqual([
      '2',
      '3',
    ])
    expect(
      keysIn(await read({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: second })),
    ).toEqual(['3'])
    const latest = await iterator({ ShardIteratorType: 'LATEST' })
    expect(await readAll(latest)).toEqual([])
    await put('4')
    expect(keysIn(await readAll(latest))).toEqual(['4'])
  })

  it('go on page by page, also past an empty page', async () => {
    const { put, iterator } = await streamedTableOf()
    for (const sk of ['1', '2', '3']) await put(sk)
    const first = await streams.send(new GetRecordsCommand({ ShardIterator: await iterator({}), Limit: 2 }))
    expect(keysIn(first.Records ?? [])).toEqual(['1', '2'])
    const rest = await streams.send(new GetRecordsCommand({ ShardIterator: first.NextShardIterator }))
    const empty = await streams.send(new GetRecordsCommand({ ShardIterator: rest.NextShardIterator }))
    await put('4')
    const late = await streams.send(new GetRecordsCommand({ ShardIterator: empty.NextShardIterator }))
    expect([rest, empty, late].map((page) => keysIn(page.Records ?? []))).toEqual([['3'], [], ['4']])
  })

  it('are refused when they are no iterators, or ask too much', async () => {
    const { iterator } = await streamedTableOf()
    const nonsense = await refusalOf(streams.send(new GetRecordsCommand({ ShardIterator: 'nonsense' })))
    expect(nonsense.name).toBe('ValidationException')
    const tooMany = new GetRecordsCommand({ ShardIterator: await iterator({}), Limit: 1001 })
    expect((await refusalOf(streams.send(tooMany))).name).toBe('ValidationException')
  })
})

describe('a stream', () => {
  it('is described with its keys and its shard', async () => {
    const { TableName, describeIt } = await streamedTableOf()
    const description = await describeIt()
    expect(description).toMatchObject({
      TableName,
      StreamStatus: 'ENABLED',
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      KeySchema: plainTable.KeySchema,
    })
    expect(description?.Shards?.[0]?.ShardId).toMatch(/^shardId-\d{20}-[0-9a-f]{8}$/)
  })

  it('can be switched on and off while the table lives', async () => {
    const TableName = await createTable()
    const change = (StreamSpecification: { StreamEnabled: boolean; StreamViewType?: 'NEW_IMAGE' }) =>
      client.send(new UpdateTableCommand({ TableName, StreamSpecification }))
    const on = await change({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' })
    const StreamArn = on.TableDescription?.LatestStreamArn
    await change({ StreamEnabled: false })
    const off = await streams.send(new DescribeStreamCommand({ StreamArn }))
    expect(off.StreamDescription?.StreamStatus).toMatch(/^DISABL/)
  })
})
