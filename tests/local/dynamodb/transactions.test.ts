import { randomUUID } from 'node:crypto'

import {
  GetCommand,
  PutCommand,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { indexedTable, refusalOf, serverUnderTest } from './contract-server.ts'

const { documents, createTable } = await serverUnderTest()
const TableName = await createTable(indexedTable)
const key = (sk: string) => ({ pk: 'transactions', sk })
const put = (sk: string, more: object = {}) =>
  documents.send(new PutCommand({ TableName, Item: { ...key(sk), ...more } }))
const get = async (sk: string) => (await documents.send(new GetCommand({ TableName, Key: key(sk) }))).Item
const write = (TransactItems: TransactWriteCommandInput['TransactItems'], ClientRequestToken?: string) =>
  documents.send(new TransactWriteCommand({ TransactItems, ClientRequestToken }))
const putPart = (sk: string, more: object = {}) => ({ Put: { TableName, Item: { ...key(sk), ...more } } })
const increment = (sk: string) => ({
  Update: {
    TableName,
    Key: key(sk),
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': 1 },
  },
})

describe('TransactWriteItems', () => {
  it('puts, updates, deletes and checks together', async () => {
    await put('deleted')
    await put('checked')
    await write([
      putPart('made', { n: 1 }),
      increment('counted'),
      { Delete: { TableName, Key: key('deleted') } },
      { ConditionCheck: { TableName, Key: key('checked'), ConditionExpression: 'attribute_exists(pk)' } },
    ])
    expect([await get('made'), await get('counted'), await get('deleted')]).toMatchObject([
      { n: 1 },
      { n: 1 },
      undefined,
    ])
  })

  it('changes nothing when one condition fails, and says for each part in order why', async () => {
    await put('taken', { n: 7 })
    const refusal = await refusalOf(
      write([
        putPart('never'),
        {
          Put: {
            TableName,
            Item: key('taken'),
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
        increment('never counted'),
      ]),
    )
    expect(refusal.name).toBe('TransactionCanceledException')
    expect(refusal.message).toBe(
      'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, None]',
    )
    expect(refusal.CancellationReasons).toMatchObject([
      { Code: 'None' },
      { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed', Item: { n: { N: '7' } } },
      { Code: 'None' },
    ])
    expect([await get('never'), await get('never counted'), await get('taken')]).toMatchObject([
      undefined,
      undefined,
      { n: 7 },
    ])
  })

  it('does nothing the second time a token comes, and refuses it with another request', async () => {
    const token = randomUUID()
    await write([increment('once')], token)
    await write([increment('once')], token)
    expect(await get('once')).toMatchObject({ n: 1 })
    expect((await refusalOf(write([increment('twice')], token))).name).toBe(
      'IdempotentParameterMismatchException',
    )
  })

  it('does not remember a token whose transaction was cancelled', async () => {
    const token = randomUUID()
    const guarded = { Update: { ...increment('later').Update, ConditionExpression: 'attribute_exists(pk)' } }
    expect((await refusalOf(write([guarded], token))).name).toBe('TransactionCanceledException')
    await put('later', { n: 1 })
    await write([guarded], token)
    expect(await get('later')).toMatchObject({ n: 2 })
  })

  it('loses no increment of many at once', async () => {
    const attempts = Array.from({ length: 40 }, () =>
      retryConflicts(() => write([increment('left'), increment('right')])),
    )
    await Promise.all(attempts)
    expect([await get('left'), await get('right')]).toMatchObject([{ n: 40 }, { n: 40 }])
  })

  it('takes 100 parts', async () => {
    await write(Array.from({ length: 100 }, (_, at) => putPart(`hundred ${at}`)))
    expect(await get('hundred 99')).toBeDefined()
  })

  it.each<[string, TransactWriteCommandInput['TransactItems'], RegExp]>([
    ['101 parts', Array.from({ length: 101 }, (_, at) => putPart(`p${at}`)), /less than or equal to 100/],
    ['no part', [], /greater than or equal to 1/],
    [
      'two parts on one item',
      [putPart('same'), increment('same')],
      /^Transaction request cannot include multiple operations on one item$/,
    ],
    [
      'a part of two kinds',
      [{ ...putPart('a'), ...increment('b') }],
      /only contain one of Check, Put, Update or Delete/,
    ],
    [
      'a condition with an error',
      [{ Put: { ...putPart('a').Put, ConditionExpression: 'size(' } }],
      /^Invalid ConditionExpression: /,
    ],
  ])('refuses %s', async (_, parts, message) => {
    const refusal = await refusalOf(write(parts))
    expect(refusal.name).toBe('ValidationException')
    expect(refusal.message).toMatch(message)
  })

  it('refuses more than 4 MB together', async () => {
    const parts = Array.from({ length: 12 }, (_, at) => putPart(`large ${at}`, { text: 'x'.repeat(380_000) }))
    const refusal = await refusalOf(write(parts))
    expect(['ValidationException', 'TransactionCanceledException']).toContain(refusal.name)
    expect(await get('large 0')).toBeUndefined()
  })

  it('names the table that is not there', async () => {
    const refusal = await refusalOf(write([{ Put: { TableName: 'no-such-table', Item: key('x') } }]))
    expect(refusal.name).toBe('ResourceNotFoundException')
  })
})

describe('TransactGetItems', () => {
  it('reads items in order, with a gap where there is none', async () => {
    await put('first', { n: 1 })
    await put('third', { n: 3, more: 'not shown' })
    const answer = await documents.send(
      new TransactGetCommand({
        TransactItems: [
          { Get: { TableName, Key: key('first') } },
          { Get: { TableName, Key: key('second') } },
          { Get: { TableName, Key: key('third'), ProjectionExpression: 'n' } },
        ],
      }),
    )
    expect(answer.Responses).toEqual([{ Item: { ...key('first'), n: 1 } }, {}, { Item: { n: 3 } }])
  })

  it('refuses one item twice, and cancels when a key is not the table’s', async () => {
    const read = (...keys: object[]) =>
      documents.send(
        new TransactGetCommand({
          TransactItems: keys.map((each) => ({ Get: { TableName, Key: { ...each } } })),
        }),
      )
    const twice = await refusalOf(read(key('a'), key('a')))
    expect(twice.message).toBe('Transaction request cannot include multiple operations on one item')
    expect((await refusalOf(read({ pk: 'a' }))).name).toBe('TransactionCanceledException')
  })
})

// Other servers may find transactions on one item in conflict; the embedded one puts them in line.
async function retryConflicts(attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!(error instanceof Error && /Conflict/.test(error.message))) throw error
    }
  }
}
