import {
  CreateTableCommand,
  ListTagsOfResourceCommand,
  PutItemCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-dynamodb'
import { BatchGetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, describe, expect, it } from 'vitest'

import { startDynamoDb } from '../../../packages/local/src/dynamodb/start-dynamodb.ts'
import { clientsOf, plainTable, refusalOf } from './contract-server.ts'

// What the embedded server does beyond the contract that it shares with others.
const requests: string[] = []
const server = await startDynamoDb({
  port: 0,
  onRequest: (operation, tableName) => requests.push(`${operation} ${tableName ?? '-'}`),
})
const { endpoint } = server
const { client, documents } = clientsOf(endpoint)
afterAll(() => server.close())

const createTable = (TableName: string) => client.send(new CreateTableCommand({ ...plainTable, TableName }))

describe('the protocol', () => {
  const post = async (target: string, body: string, headers: Record<string, string> = {}) => {
    const authorization =
      'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0'
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-date': '20260101T000000Z',
        authorization,
        'x-amz-target': target,
        ...headers,
      },
      body,
    })
    const text = await response.text()
    return { status: response.status, text }
  }

  it.each([
    ['an operation that is not there', 'DynamoDB_20120810.Nothing', '{}', 'UnknownOperationException'],
    ['a body that is no JSON', 'DynamoDB_20120810.GetItem', '{', 'SerializationException'],
  ])('refuses %s', async (_, target, body, type) => {
    const { status, text } = await post(target, body)
    expect(status).toBe(400)
    expect(text).toContain(type)
  })

  it('refuses a body of more than 16 MB, and says so', async () => {
    const { status, text } = await post('DynamoDB_20120810.GetItem', 'x'.repeat(16 * 1024 * 1024 + 1))
    expect([status, text]).toEqual([400, expect.stringContaining('larger than 16777216 bytes (16 MB)')])
  })

  it('gives nothing to a page in a browser, which cannot send this type of content', async () => {
    const { status } = await post('DynamoDB_20120810.ListTables', '{}', { 'content-type': 'text/plain' })
    expect(status).toBe(404)
  })
})

describe('tables', () => {
  it('carry tags', async () => {
    const ResourceArn = (await createTable('tagged')).TableDescription?.TableArn
    const tags = [
      { Key: 'stage', Value: 'laptop' },
      { Key: 'owner', Value: 'desk' },
    ]
    await client.send(new TagResourceCommand({ ResourceArn, Tags: tags }))
    await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['owner'] }))
    const answer = await client.send(new ListTagsOfResourceCommand({ ResourceArn }))
    expect(answer.Tags).toEqual([{ Key: 'stage', Value: 'laptop' }])
  })
})

describe('onRequest', () => {
  it('hears of every request and of its table, when it is one', async () => {
    await createTable('heard')
    await createTable('other')
    requests.length = 0
    const Item = { pk: 'a', sk: 'b' }
    const put = (TableName: string) => ({ Put: { TableName, Item } })
    const keys = { Keys: [Item] }
    await documents.send(
      new QueryCommand({
        TableName: 'heard',
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': 'a' },
      }),
    )
    await documents.send(new TransactWriteCommand({ TransactItems: [put('heard')] }))
    await documents.send(new TransactWriteCommand({ TransactItems: [put('heard'), put('other')] }))
    await documents.send(new BatchGetCommand({ RequestItems: { heard: keys, other: keys } }))
    await refusalOf(client.send(new PutItemCommand({ TableName: 'heard', Item: {} })))
    expect(requests).toEqual([
      'Query heard',
      'TransactWriteItems heard',
      'TransactWriteItems -',
      'BatchGetItem -',
      'PutItem heard',
    ])
  })
})
