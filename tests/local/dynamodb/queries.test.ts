import {
  BatchWriteCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'

import { indexedTable, refusalOf, serverUnderTest } from './contract-server.ts'

const { documents, createTable } = await serverUnderTest()
const TableName = await createTable(indexedTable)

// In the order of their UTF-8 bytes, which is not that of JavaScript: 𝒳 is two surrogates, and comes last.
const sortKeys = ['', '1', '10', '2', 'Q#001', 'Q#002', 'Q\u0000', 'z', 'é', '水', '\uFFFD', '𝒳'].filter(
  Boolean,
)
const byBytes = sortKeys.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))

async function writeAll(items: readonly Record<string, unknown>[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const RequestItems = { [TableName]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })) }
    await documents.send(new BatchWriteCommand({ RequestItems }))
  }
}

function query(input: Partial<QueryCommandInput>) {
  return documents.send(new QueryCommand({ TableName, ...input }))
}

async function keysWhere(
  condition: string,
  values: Record<string, unknown> = {},
  more: Partial<QueryCommandInput> = {},
) {
  const answer = await query({
    KeyConditionExpression: `pk = :p${condition}`,
    ExpressionAttributeValues: { ':p': 'order', ...values },
    ...more,
  })
  return answer.Items?.map((item) => String(item['sk']))
}

beforeAll(async () => {
  await writeAll(sortKeys.map((sk) => ({ pk: 'order', sk })))
  await writeAll(['orde', 'order\u0000', 'orders'].map((pk) => ({ pk, sk: 'neighbour' })))
})

describe('a Query by the range key', () => {
  const between = (low: string, high: string) =>
    byBytes.filter((key) => !before(key, low) && !before(high, key))
  const before = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0

  it('gives the whole partition in the order of bytes, both ways, and nobody else’s items', async () => {
    expect(await keysWhere('')).toEqual(byBytes)
    expect(await keysWhere('', {}, { ScanIndexForward: false })).toEqual(byBytes.toReversed())
  })

  it.each(sortKeys)('compares with %j', async (value) => {
    const values = { ':v': value }
    expect(await keysWhere(' AND sk = :v', values)).toEqual([value])
    expect(await keysWhere(' AND sk < :v', values)).toEqual(byBytes.filter((key) => before(key, value)))
    expect(await keysWhere(' AND sk <= :v', values)).toEqual(byBytes.filter((key) => !before(value, key)))
    expect(await keysWhere(' AND sk > :v', values)).toEqual(byBytes.filter((key) => before(value, key)))
    expect(await keysWhere(' AND sk >= :v', values)).toEqual(byBytes.filter((key) => !before(key, value)))
    expect(await keysWhere(' AND begins_with(sk, :v)', values)).toEqual(
      byBytes.filter((key) => key.startsWith(value)),
    )
    const [low, high] = before(value, 'é') ? [value, 'é'] : ['é', value]
    expect(await keysWhere(' AND sk BETWEEN :v AND :w', { ':v': low, ':w': high })).toEqual(
      between(low, high),
    )
  })
})

describe('pages', () => {
  const count = 23
  beforeAll(() =>
    writeAll(
      Array.from({ length: count }, (_, at) => ({
        pk: 'pages',
        sk: String(at).padStart(3, '0'),
        speaker: 'Ines',
        dated: 7,
      })),
    ),
  )

  it.each<[string, Partial<QueryCommandInput>]>([
    ['of a table', { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'pages' } }],
    [
      'backwards',
      {
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': 'pages' },
        ScanIndexForward: false,
      },
    ],
    [
      'of an index whose keys are all equal',
      {
        IndexName: 'by-speaker',
        KeyConditionExpression: 'speaker = :p AND #d = :d',
        ExpressionAttributeNames: { '#d': 'dated' },
        ExpressionAttributeValues: { ':p': 'Ines', ':d': 7 },
      },
    ],
  ])('%s go through every item once', async (_, input) => {
    const seen: string[] = []
    let ExclusiveStartKey: Record<string, unknown> | undefined
    do {
      const page = await query({ ...input, Limit: 5, ExclusiveStartKey })
      seen.push(...(page.Items ?? []).map((item) => String(item['sk'])))
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
    expect(new Set(seen).size).toBe(count)
    expect(seen).toHaveLength(count)
  })

  it('end at 1 MB and go on behind it', async () => {
    for (const sk of ['1', '2', '3', '4', '5'])
      await documents.send(
        new PutCommand({ TableName, Item: { pk: 'large', sk, text: 'ü'.repeat(150_000) } }),
      )
    const large = { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 'large' } }
    const first = await query(large)
    expect(first.LastEvaluatedKey).toEqual({ pk: 'large', sk: '4' })
    const second = await query({ ...large, ExclusiveStartKey: first.LastEvaluatedKey })
    expect([first.Count, second.Count, second.LastEvaluatedKey]).toEqual([4, 1, undefined])
  })
})

describe('filters, projections and counts', () => {
  it('filter what was read and count both', async () => {
    const answer = await query({
      KeyConditionExpression: 'pk = :p',
      FilterExpression: 'begins_with(speaker, :s)',
      ExpressionAttributeValues: { ':p': 'pages', ':s': 'In' },
      Limit: 4,
      ProjectionExpression: 'sk',
    })
    expect(answer).toMatchObject({
      Count: 4,
      ScannedCount: 4,
      Items: [{ sk: '000' }, { sk: '001' }, { sk: '002' }, { sk: '003' }],
    })
  })

  it('count without items', async () => {
    const answer = await query({
      KeyConditionExpression: 'pk = :p',
      ExpressionAttributeValues: { ':p': 'pages' },
      Select: 'COUNT',
    })
    expect([answer.Count, answer.Items]).toEqual([23, undefined])
  })
})

describe('global indexes', () => {
  const byDay = async () => {
    const answer = await query({
      IndexName: 'by-speaker',
      KeyConditionExpression: 'speaker = :s',
      ExpressionAttributeValues: { ':s': 'Olsen' },
    })
    return answer.Items?.map((item) => item['dated'])
  }

  it('sort numbers as numbers, and follow every change of their items', async () => {
    const days = [1e15, -3, 0, 10, 2.5, -1e-5, 9]
    await writeAll(days.map((day, at) => ({ pk: 'index', sk: String(at), speaker: 'Olsen', dated: day })))
    expect(await byDay()).toEqual(days.toSorted((one, other) => one - other))
    const change = (sk: string, UpdateExpression: string, values?: Record<string, unknown>) =>
      documents.send(
        new UpdateCommand({
          TableName,
          Key: { pk: 'index', sk },
          UpdateExpression,
          ExpressionAttributeValues: values,
        }),
      )
    await change('0', 'SET another = :d', { ':d': 1 })
    await change('1', 'REMOVE speaker')
    await change('2', 'SET speaker = :s', { ':s': 'Berg' })
    expect(await byDay()).toEqual([-1e-5, 2.5, 9, 10, 1e15])
  })

  it('show the keys alone where they project no more', async () => {
    await documents.send(
      new PutCommand({ TableName, Item: { pk: 'keys', sk: '1', dated: 99, text: 'hidden' } }),
    )
    const answer = await query({
      IndexName: 'keys-by-date',
      KeyConditionExpression: '#d = :d',
      ExpressionAttributeNames: { '#d': 'dated' },
      ExpressionAttributeValues: { ':d': 99 },
    })
    expect(answer.Items).toEqual([{ pk: 'keys', sk: '1', dated: 99 }])
  })
})

describe('Scan', () => {
  it('sees every item once, whole or in segments', async () => {
    const scan = async (segment: { Segment?: number; TotalSegments?: number }) => {
      const keys: string[] = []
      let ExclusiveStartKey: Record<string, unknown> | undefined
      do {
        const page = await documents.send(
          new ScanCommand({ TableName, Limit: 7, ExclusiveStartKey, ...segment }),
        )
        keys.push(...(page.Items ?? []).map((item) => `${item['pk']}|${item['sk']}`))
        ExclusiveStartKey = page.LastEvaluatedKey
      } while (ExclusiveStartKey)
      return keys
    }
    const all = await scan({})
    const segments = [0, 1, 2].map((Segment) => scan({ Segment, TotalSegments: 3 }))
    const inSegments = (await Promise.all(segments)).flat()
    expect(new Set(all).size).toBe(all.length)
    expect(inSegments.toSorted()).toEqual(all.toSorted())
  })
})

describe('refusals', () => {
  it.each<[Partial<QueryCommandInput>, string]>([
    [
      { IndexName: 'nowhere', KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': '1' } },
      'The table does not have the specified index: nowhere',
    ],
    [
      {
        IndexName: 'by-speaker',
        ConsistentRead: true,
        KeyConditionExpression: 'speaker = :p',
        ExpressionAttributeValues: { ':p': '1' },
      },
      'Consistent reads are not supported on global secondary indexes',
    ],
    [
      { KeyConditionExpression: 'pk > :p', ExpressionAttributeValues: { ':p': '1' } },
      'Query key condition not supported',
    ],
    [
      { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': 1 } },
      'One or more parameter values were invalid: Condition parameter type does not match schema type',
    ],
    [
      {
        KeyConditionExpression: 'pk = :p',
        FilterExpression: 'sk = :p',
        ExpressionAttributeValues: { ':p': '1' },
      },
      'Filter Expression can only contain non-primary key attributes: Primary key attribute: sk',
    ],
    [
      {
        KeyConditionExpression: 'pk = :p AND begins_with(sk, :s)',
        ExpressionAttributeValues: { ':p': '1', ':s': '' },
      },
      'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: sk',
    ],
    [
      {
        IndexName: 'by-speaker',
        KeyConditionExpression: 'speaker = :p',
        ExpressionAttributeValues: { ':p': '' },
      },
      'One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: by-speaker, IndexKey: speaker',
    ],
  ])('%j', async (input, message) => {
    const refusal = await refusalOf(query(input))
    expect([refusal.name, refusal.message]).toEqual(['ValidationException', message])
  })
})
