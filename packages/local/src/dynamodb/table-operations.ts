import { randomUUID } from 'node:crypto'

import { tableArn } from './arns.ts'
import type { Catalogue } from './catalogue.ts'
import { inUse } from './errors.ts'
import { indexesOf } from './item-writer.ts'
import { expiryPrefix, indexPrefix, itemsPrefix } from './keys.ts'
import type { CreateTableRequest } from './requests.ts'
import { nextNumber } from './sequence.ts'
import { checkStreamSpecification, endStream, startStream } from './stream-lifecycle.ts'
import type { RecordContext } from './stream-records.ts'
import type { IndexDescription, Json, Table, TableDescription } from './types.ts'
import { checkRequest } from './validation.ts'
import type { Stage, WriteQueue } from './write-queue.ts'

/** CreateTable, DeleteTable, DescribeTable and ListTables. A table is there, or gone, when the answer comes. */
export function createTableOperations(queue: WriteQueue, catalogue: Catalogue, context: () => RecordContext) {
  function create(stage: Stage, request: CreateTableRequest, body: Json): Table {
    const { region, now } = context()
    const specification = checkStreamSpecification(body['StreamSpecification'])
    if (catalogue.hasTable(request.TableName)) throw inUse(`Table already exists: ${request.TableName}`)
    const table: Table = {
      number: nextNumber(stage),
      description: describe(request, region, now),
      indexNumbers: {},
      tags: tagsOf(body['Tags']),
    }
    for (const index of indexesOf(table)) table.indexNumbers[index.IndexName] = nextNumber(stage)
    if (specification?.StreamViewType)
      startStream(stage, catalogue, table, specification.StreamViewType, { region, now })
    catalogue.saveTable(stage, table)
    return table
  }

  return {
    CreateTable: async (body: Json): Promise<string> => {
      const request = checkRequest('CreateTable', body)
      const { description } = await queue.run((stage) => create(stage, request, body))
      return JSON.stringify({ TableDescription: description })
    },

    DeleteTable: async (body: Json): Promise<string> => {
      const { TableName } = checkRequest('DeleteTable', body)
      const { description } = await queue.run((stage) => {
        const table = catalogue.table(TableName, true)
        endStream(stage, catalogue, table)
        catalogue.removeTable(stage, table)
        const indexes = indexesOf(table).map((index) => indexPrefix(table, index.IndexName))
        catalogue.drop(stage, [itemsPrefix(table), expiryPrefix(table), ...indexes])
        return table
      })
      await catalogue.purge()
      return JSON.stringify({ TableDescription: { ...description, TableStatus: 'DELETING' } })
    },

    DescribeTable: async (body: Json): Promise<string> => {
      const { TableName } = checkRequest('DescribeTable', body)
      return JSON.stringify({ Table: catalogue.table(TableName, true).description })
    },

    ListTables: async (body: Json): Promise<string> => {
      const request = checkRequest('ListTables', body)
      const names = catalogue.tables().map((table) => table.description.TableName)
      const after = names.filter((name) => name > (request.ExclusiveStartTableName ?? ''))
      const TableNames = after.slice(0, request.Limit ?? 100)
      const more = after.length > TableNames.length
      return JSON.stringify({ TableNames, ...(more ? { LastEvaluatedTableName: TableNames.at(-1) } : {}) })
    },
  }
}

function describe(request: CreateTableRequest, region: string, now: number): TableDescription {
  const { BillingMode, ProvisionedThroughput, LocalSecondaryIndexes, GlobalSecondaryIndexes, ...rest } =
    request
  const arn = tableArn(region, request.TableName)
  const onDemand = BillingMode === 'PAY_PER_REQUEST'
  return {
    ...rest,
    TableArn: arn,
    TableId: randomUUID(),
    TableStatus: 'ACTIVE',
    CreationDateTime: now / 1000,
    ItemCount: 0,
    TableSizeBytes: 0,
    DeletionProtectionEnabled: false,
    ProvisionedThroughput: throughput(ProvisionedThroughput),
    ...(onDemand ? onDemandSummary(now) : {}),
    ...(LocalSecondaryIndexes
      ? { LocalSecondaryIndexes: LocalSecondaryIndexes.map((index) => describeIndex(index, arn)) }
      : {}),
    ...(GlobalSecondaryIndexes
      ? { GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => describeGlobalIndex(index, arn)) }
      : {}),
  }
}

/** What DescribeTable says of a table that is paid by request. */
export function onDemandSummary(now: number) {
  return {
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST', LastUpdateToPayPerRequestDateTime: now / 1000 },
    TableThroughputModeSummary: { TableThroughputMode: 'PAY_PER_REQUEST' },
  }
}

/** Capacity as DescribeTable says it; zero for a table that is paid by request. */
export function throughput(requested: Json | undefined): Json {
  return { ReadCapacityUnits: 0, WriteCapacityUnits: 0, ...requested, NumberOfDecreasesToday: 0 }
}

/** A global index as DescribeTable says it. */
export function describeGlobalIndex(index: IndexDescription, arn: string): IndexDescription {
  return {
    ...describeIndex(index, arn),
    IndexStatus: 'ACTIVE',
    ProvisionedThroughput: throughput(index.ProvisionedThroughput),
  }
}

function describeIndex(index: IndexDescription, arn: string): IndexDescription {
  return { ...index, IndexArn: `${arn}/index/${index.IndexName}`, IndexSizeBytes: 0, ItemCount: 0 }
}

function tagsOf(value: unknown): { [key: string]: string } {
  if (!Array.isArray(value)) return {}
  return Object.fromEntries(value.map(({ Key, Value }: { Key: string; Value: string }) => [Key, Value]))
}
