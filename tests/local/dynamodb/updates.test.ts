import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { refusalOf, serverUnderTest } from './contract-server.ts'

const { client, documents, createTable } = await serverUnderTest()
const TableName = await createTable()
const Key = { pk: 'updates', sk: '1' }

const start = {
  n: 5,
  l: ['a', 'b', 'c'],
  m: { k: 1, deep: { x: 'y' } },
  people: new Set(['p', 'q']),
  numbers: new Set([1, 2]),
}

async function update(UpdateExpression: string, values?: Record<string, unknown>) {
  await documents.send(new PutCommand({ TableName, Item: { ...Key, ...start } }))
  const answer = await documents.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression,
      ExpressionAttributeValues: values,
      ReturnValues: 'ALL_NEW',
    }),
  )
  const { pk, sk, ...attributes } = answer.Attributes ?? {}
  expect({ pk, sk }).toEqual(Key)
  return attributes
}

describe('UpdateItem', () => {
  const cases: [string, Record<string, unknown> | undefined, object][] = [
    ['SET n = n + :v', { ':v': 2 }, { n: 7 }],
    ['SET n = :v - n', { ':v': 2 }, { n: -3 }],
    ['SET c = if_not_exists(c, :v) + :v', { ':v': 1 }, { c: 2 }],
    ['SET n = if_not_exists(n, :v)', { ':v': 1 }, { n: 5 }],
    ['SET l = list_append(l, :v)', { ':v': ['d'] }, { l: ['a', 'b', 'c', 'd'] }],
    ['SET l = list_append(:v, l)', { ':v': ['d'] }, { l: ['d', 'a', 'b', 'c'] }],
    ['SET l[9] = :v', { ':v': 'z' }, { l: ['a', 'b', 'c', 'z'] }],
    ['SET l[1] = :v REMOVE l[0]', { ':v': 'B' }, { l: ['B', 'c'] }],
    ['REMOVE l[0], l[1]', undefined, { l: ['c'] }],
    ['REMOVE l[7]', undefined, {}],
    ['SET m.k = m.k + :v, m.fresh = :v', { ':v': 1 }, { m: { k: 2, fresh: 1, deep: { x: 'y' } } }],
    ['REMOVE m.deep.x', undefined, { m: { k: 1, deep: {} } }],
    ['SET copied = l REMOVE l[0]', undefined, { copied: ['a', 'b', 'c'], l: ['b', 'c'] }],
    ['SET n = m.k, m.k = n', undefined, { n: 1, m: { k: 5, deep: { x: 'y' } } }],
    ['ADD n :v', { ':v': -6 }, { n: -1 }],
    ['ADD fresh :v', { ':v': 3 }, { fresh: 3 }],
    ['ADD people :v', { ':v': new Set(['q', 'r']) }, { people: new Set(['p', 'q', 'r']) }],
    ['ADD numbers :v', { ':v': new Set([2, 3]) }, { numbers: new Set([1, 2, 3]) }],
    ['DELETE people :v', { ':v': new Set(['q', 'z']) }, { people: new Set(['p']) }],
    ['DELETE people :v', { ':v': new Set(['p', 'q']) }, { people: undefined }],
    ['DELETE nothing :v', { ':v': new Set(['p']) }, {}],
  ]

  it.each(cases)('%s with %j', async (expression, values, change) => {
    expect(await update(expression, values)).toEqual({ ...start, ...change })
  })

  it('makes an item that was not there', async () => {
    const fresh = { pk: 'updates', sk: 'fresh' }
    await documents.send(
      new UpdateCommand({
        TableName,
        Key: fresh,
        UpdateExpression: 'SET a = :a',
        ExpressionAttributeValues: { ':a': 1 },
      }),
    )
    const answer = await documents.send(new GetCommand({ TableName, Key: fresh }))
    expect(answer.Item).toEqual({ ...fresh, a: 1 })
  })

  it('tells only the changed attributes when asked', async () => {
    await documents.send(new PutCommand({ TableName, Item: { ...Key, a: 1, b: 2 } }))
    const change = (ReturnValues: 'UPDATED_OLD' | 'UPDATED_NEW') =>
      documents.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET a = a + :one',
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues,
        }),
      )
    expect((await change('UPDATED_OLD')).Attributes).toEqual({ a: 1 })
    expect((await change('UPDATED_NEW')).Attributes).toEqual({ a: 3 })
  })

  it('loses no increment of many at once', async () => {
    const counter = { pk: 'updates', sk: 'counter' }
    const increment = new UpdateCommand({
      TableName,
      Key: counter,
      UpdateExpression: 'ADD n :one',
      ExpressionAttributeValues: { ':one': 1 },
    })
    await Promise.all(Array.from({ length: 100 }, () => documents.send(increment)))
    expect((await documents.send(new GetCommand({ TableName, Key: counter }))).Item?.['n']).toBe(100)
  })

  it.each([
    ['SET a = b + :v', 'The provided expression refers to an attribute that does not exist in the item'],
    ['SET a.b.c = :v', 'The document path provided in the update expression is invalid for update'],
    ['ADD m :v', 'An operand in the update expression has an incorrect data type'],
    ['SET a = l + :v', 'An operand in the update expression has an incorrect data type'],
    [
      'SET sk = :v',
      'One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key',
    ],
  ])('refuses %s', async (expression, message) => {
    const refusal = await refusalOf(update(expression, { ':v': 1 }))
    expect(refusal.name).toBe('ValidationException')
    expect(refusal.message).toBe(message)
  })

  it('refuses a sum of more than 38 digits', async () => {
    const set = (expression: string, value: string) =>
      client.send(
        new UpdateItemCommand({
          TableName,
          Key: { pk: { S: 'updates' }, sk: { S: 'digits' } },
          UpdateExpression: expression,
          ExpressionAttributeValues: { ':v': { N: value } },
        }),
      )
    await set('SET n = :v', '9'.repeat(38))
    expect((await refusalOf(set('SET n = n + :v', '0.5'))).message).toMatch(/38/)
  })
})
