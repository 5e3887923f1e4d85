import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ListTablesCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'

import { indexedTable, plainTable, refusalOf, serverUnderTest } from './contract-server.ts'

const { client, documents, createTable } = await serverUnderTest()
const describeTable = async (TableName: string) =>
  (await client.send(new DescribeTableCommand({ TableName }))).Table

describe('tables', () => {
  it('are described as they were made', async () => {
    const TableName = await createTable(indexedTable)
    expect(await describeTable(TableName)).toMatchObject({
      TableName,
      TableStatus: 'ACTIVE',
      KeySchema: indexedTable.KeySchema,
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      GlobalSecondaryIndexes: expect.arrayContaining([
        expect.objectContaining({ IndexName: 'by-speaker', IndexStatus: 'ACTIVE' }),
      ]),
    })
  })

  it('are listed in order, page by page', async () => {
    const made = [await createTable(), await createTable(), await createTable()]
    const names: string[] = []
    let ExclusiveStartTableName: string | undefined
    do {
      const page = await client.send(new ListTablesCommand({ Limit: 2, ExclusiveStartTableName }))
      names.push(...(page.TableNames ?? []))
      ExclusiveStartTableName = page.LastEvaluatedTableName
    } while (ExclusiveStartTableName)
    expect(names).toEqual(expect.arrayContaining(made))
    expect(names).toEqual(names.toSorted())
  })

  it('get an index later, filled with what is there', async () => {
    const TableName = await createTable()
    for (const sk of ['1', '2', '3'])
      await documents.send(
        new PutCommand({ TableName, Item: { pk: 'p', sk, ...(sk === '2' ? {} : { kind: 'k' }) } }),
      )
    await client.send(
      new UpdateTableCommand({
        TableName,
        AttributeDefinitions: [
          ...plainTable.AttributeDefinitions,
          { AttributeName: 'kind', AttributeType: 'S' },
        ],
        GlobalSecondaryIndexUpdates: [
          {
            Create: {
              IndexName: 'by-kind',
              KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }],
              Projection: { ProjectionType: 'ALL' },
            },
          },
        ],
      }),
    )
    await expect.poll(() => indexStatus(TableName), { timeout: 10_000 }).toBe('ACTIVE')
    const answer = await documents.send(
      new QueryCommand({
        TableName,
        IndexName: 'by-kind',
        KeyConditionExpression: 'kind = :k',
        ExpressionAttributeValues: { ':k': 'k' },
      }),
    )
    expect(answer.Items?.map((item) => String(item['sk'])).toSorted()).toEqual(['1', '3'])
    await client.send(
      new UpdateTableCommand({
        TableName,
        GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'by-kind' } }],
      }),
    )
    await expect.poll(() => indexStatus(TableName), { timeout: 10_000 }).toBeUndefined()
  })

  async function indexStatus(TableName: string) {
    return (await describeTable(TableName))?.GlobalSecondaryIndexes?.[0]?.IndexStatus
  }
})

describe('time to live', () => {
  it('is off, can be switched on once, and is described', async () => {
    const TableName = await createTable()
    const state = async () =>
      (await client.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription
    const enable = () =>
      client.send(
        new UpdateTimeToLiveCommand({
          TableName,
          TimeToLiveSpecification: { AttributeName: 'ends', Enabled: true },
        }),
      )
    expect((await state())?.TimeToLiveStatus).toBe('DISABLED')
    await enable()
    expect(await state()).toMatchObject({ TimeToLiveStatus: 'ENABLED', AttributeName: 'ends' })
    expect((await refusalOf(enable())).message).toBe('TimeToLive is already enabled')
  })
})
