import { CreateTableCommand, DescribeTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { indexedTable, plainTable, refusalOf, serverUnderTest } from './contract-server.ts'

const { client, documents, createTable } = await serverUnderTest()
const TableName = await createTable(indexedTable)
const key = { pk: 'refusals', sk: '1' }
const put = (item: object) => documents.send(new PutCommand({ TableName, Item: { ...key, ...item } }))
const update = (values: Record<string, unknown>) =>
  documents.send(
    new UpdateCommand({
      TableName,
      Key: key,
      UpdateExpression: 'SET speaker = :v',
      ExpressionAttributeValues: values,
    }),
  )

// The bytes that key and names take of the 400 KB of an item that has one more attribute, `t`.
const overhead = 'pk'.length + key.pk.length + 'sk'.length + key.sk.length + 't'.length

describe('items that DynamoDB refuses', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['an empty key', () => put({ sk: '' }), /cannot contain an empty string value. Key: sk/],
    [
      'an empty key of an index',
      () => put({ speaker: '', dated: 1 }),
      /cannot contain an empty string value/,
    ],
    [
      'an update to an empty key of an index',
      () => update({ ':v': '' }),
      /cannot contain an empty string value/,
    ],
    ['a key of an index of another type', () => put({ dated: 'x' }), /Type mismatch for Index Key/],
    ['a missing key', () => documents.send(new PutCommand({ TableName, Item: { pk: 'x' } })), /key/],
    ['a key too many', () => documents.send(new GetCommand({ TableName, Key: { ...key, x: 1 } })), /key/],
    ['a key of more than 1,024 bytes', () => put({ sk: 'x'.repeat(1025) }), /1024/],
    [
      '409,601 bytes',
      () => put({ t: 'x'.repeat(409_601 - overhead) }),
      /Item size has exceeded the maximum allowed size/,
    ],
    [
      '409,601 bytes in two-byte characters',
      () => put({ t: `${'é'.repeat((409_600 - overhead) / 2)}xx` }),
      /Item size has exceeded/,
    ],
    [
      'a value unused',
      () => update({ ':v': 'x', ':w': 'y' }),
      /^Value provided in ExpressionAttributeValues unused in expressions: keys: \{:w\}$/,
    ],
    [
      'a value undefined',
      () => update({ ':w': 'x' }),
      /An expression attribute value used in expression is not defined; attribute value: :v/,
    ],
    [
      'a number of 39 digits',
      () =>
        client.send(
          new PutItemCommand({
            TableName,
            Item: { pk: { S: 'x' }, sk: { S: 'x' }, n: { N: '1'.repeat(39) } },
          }),
        ),
      /38/,
    ],
    [
      'an empty set',
      () =>
        client.send(
          new PutItemCommand({ TableName, Item: { pk: { S: 'x' }, sk: { S: 'x' }, s: { SS: [] } } }),
        ),
      /may not be empty/,
    ],
    [
      'a set with one member twice',
      () =>
        client.send(
          new PutItemCommand({ TableName, Item: { pk: { S: 'x' }, sk: { S: 'x' }, s: { SS: ['a', 'a'] } } }),
        ),
      /duplicates/,
    ],
  ])('%s', async (_, request, message) => {
    const refusal = await refusalOf(request())
    expect(refusal.name).toBe('ValidationException')
    expect(refusal.message).toMatch(message)
  })

  it('but not one of exactly 409,600 bytes', async () => {
    await put({ t: 'x'.repeat(409_600 - overhead) })
  })
})

describe('tables', () => {
  it('that are not there are not found', async () => {
    const refusal = await refusalOf(documents.send(new GetCommand({ TableName: 'no-such-table', Key: key })))
    expect(refusal.name).toBe('ResourceNotFoundException')
    const describing = await refusalOf(client.send(new DescribeTableCommand({ TableName: 'no-such-table' })))
    expect(describing.name).toBe('ResourceNotFoundException')
  })

  it('that are there cannot be made again', async () => {
    const refusal = await refusalOf(client.send(new CreateTableCommand({ ...plainTable, TableName })))
    expect(refusal.name).toBe('ResourceInUseException')
  })
})
