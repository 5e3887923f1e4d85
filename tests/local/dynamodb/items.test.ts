import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { indexedTable, refusalOf, serverUnderTest } from './contract-server.ts'

const { documents, createTable } = await serverUnderTest()
const TableName = await createTable(indexedTable)
const key = (sk: string) => ({ pk: 'items', sk })
const get = async (sk: string) => (await documents.send(new GetCommand({ TableName, Key: key(sk) }))).Item
const put = (sk: string, more: object = {}) =>
  documents.send(new PutCommand({ TableName, Item: { ...key(sk), ...more } }))

describe('PutItem and GetItem', () => {
  it('give back every type of value as it was', async () => {
    const values = {
      text: 'Kraków “says” 𝒳',
      blank: '',
      number: -12.5,
      yes: true,
      nothing: null,
      list: ['a', 1, { deep: [false] }],
      map: { valueOf: 'c' },
      people: new Set(['x', 'y']),
      numbers: new Set([1, 2.5]),
      bytes: new Uint8Array([0, 255, 7]),
    }
    await put('types', values)
    expect(await get('types')).toEqual({ ...key('types'), ...values })
  })

  it('keep items apart whose keys hold control characters, and differ by them alone', async () => {
    const keys = ['a', 'a\u0000', 'a\u0000b', 'a\u0001', 'a\u0001\u0001', 'a\u0000\u0000']
    for (const sk of keys) await put(sk, { is: sk })
    for (const sk of keys) expect((await get(sk))?.['is']).toBe(sk)
  })

  it('find long keys whose characters take several bytes', async () => {
    const keys = Array.from({ length: 40 }, (_, at) => 'x'.repeat(at) + '水'.repeat(30))
    for (const sk of keys) await put(sk, { is: sk })
    for (const sk of keys) expect((await get(sk))?.['is']).toBe(sk)
  })

  it('answer nothing for an item that is not there', async () => {
    expect(await get('nowhere')).toBeUndefined()
  })

  it('show only what a projection people', async () => {
    await put('projected', { a: 1, b: { c: [1, 2, 3], d: 4 }, e: 5 })
    const answer = await documents.send(
      new GetCommand({
        TableName,
        Key: key('projected'),
        ProjectionExpression: 'a, #b.c[1]',
        ExpressionAttributeNames: { '#b': 'b' },
      }),
    )
    expect(answer.Item).toEqual({ a: 1, b: { c: [2] } })
  })

  it('tell the old item when asked', async () => {
    await put('old', { n: 1 })
    const answer = await documents.send(
      new PutCommand({ TableName, Item: { ...key('old'), n: 2 }, ReturnValues: 'ALL_OLD' }),
    )
    expect(answer.Attributes).toEqual({ ...key('old'), n: 1 })
  })

  it('count capacity', async () => {
    await put('counted', { text: 'x'.repeat(5000) })
    const answer = await documents.send(
      new GetCommand({ TableName, Key: key('counted'), ReturnConsumedCapacity: 'TOTAL' }),
    )
    expect(answer.ConsumedCapacity?.CapacityUnits).toBe(1)
  })
})

describe('DeleteItem', () => {
  it('deletes, tells the old item, and does not mind when there is none', async () => {
    await put('gone', { n: 1 })
    const request = new DeleteCommand({ TableName, Key: key('gone'), ReturnValues: 'ALL_OLD' })
    expect((await documents.send(request)).Attributes).toEqual({ ...key('gone'), n: 1 })
    expect(await get('gone')).toBeUndefined()
    expect((await documents.send(request)).Attributes).toBeUndefined()
  })
})

describe('conditions', () => {
  const conditions: [string, boolean, Record<string, unknown>?][] = [
    ['attribute_exists(pk)', true],
    ['attribute_not_exists(nothing)', true],
    ['attribute_type(blank, :t)', true, { ':t': 'S' }],
    ['attribute_type(n, :t)', false, { ':t': 'S' }],
    ['n = :v', true, { ':v': 5 }],
    ['n <> :v', false, { ':v': 5 }],
    ['absent <> :v', true, { ':v': 5 }],
    ['n BETWEEN :a AND :b', true, { ':a': 4.5, ':b': 5 }],
    ['n IN (:a, :b)', true, { ':a': 4, ':b': 5 }],
    ['n > :v', false, { ':v': '4' }],
    ['m = :v', true, { ':v': { a: [1, 2], b: 'x' } }],
    ['m = :v', false, { ':v': { a: [2, 1], b: 'x' } }],
    ['m.a[1] = :v', true, { ':v': 2 }],
    ['people = :v', true, { ':v': new Set(['q', 'p']) }],
    ['people = :v', false, { ':v': new Set(['q']) }],
    ['contains(people, :v)', true, { ':v': 'p' }],
    ['contains(l, :v)', true, { ':v': 'two' }],
    ['contains(t, :v)', true, { ':v': 'ór' }],
    ['begins_with(t, :v)', true, { ':v': 'Gó' }],
    ['size(t) = :v', true, { ':v': 4 }],
    ['size(l) > :v', true, { ':v': 1 }],
    ['size(blank) = :v', true, { ':v': 0 }],
    ['NOT (n < :v) AND attribute_exists(m.b)', true, { ':v': 5 }],
    ['n < :v OR attribute_exists(m.z)', false, { ':v': 5 }],
    ['t < :v', true, { ':v': 'Góry' }],
  ]

  it.each(conditions)('%s holds: %s %j', async (ConditionExpression, holds, values) => {
    const item = {
      ...key('conditions'),
      n: 5,
      t: 'Góra',
      blank: '',
      l: ['one', 'two'],
      people: new Set(['p', 'q']),
      m: { a: [1, 2], b: 'x' },
    }
    await documents.send(new PutCommand({ TableName, Item: item }))
    const request = documents.send(
      new PutCommand({ TableName, Item: item, ConditionExpression, ExpressionAttributeValues: values }),
    )
    if (holds) await request
    else expect((await refusalOf(request)).name).toBe('ConditionalCheckFailedException')
  })

  it('send the item along when ALL_OLD is asked for, and otherwise do not', async () => {
    await put('guarded', { n: 1 })
    const guarded = (wish: 'ALL_OLD' | 'NONE') =>
      refusalOf(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: key('guarded'),
            UpdateExpression: 'SET n = :n',
            ConditionExpression: 'attribute_not_exists(pk)',
            ExpressionAttributeValues: { ':n': 2 },
            ReturnValuesOnConditionCheckFailure: wish,
          }),
        ),
      )
    expect((await guarded('ALL_OLD')).Item).toMatchObject({ n: { N: '1' } })
    const silent = await guarded('NONE')
    expect(silent.Item).toBeUndefined()
    expect(silent.message).toBe('The conditional request failed')
  })
})
