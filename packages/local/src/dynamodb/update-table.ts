import { backfill } from './backfill.ts'
import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { notFound, validationError } from './errors.ts'
import { indexEntry } from './item-writer.ts'
import { indexPrefix } from './keys.ts'
import type { IndexUpdate, UpdateTableRequest } from './requests.ts'
import { nextNumber } from './sequence.ts'
import { checkStreamSpecification, endStream, startStream } from './stream-lifecycle.ts'
import type { RecordContext } from './stream-records.ts'
import { describeGlobalIndex, onDemandSummary, throughput } from './table-operations.ts'
import type { IndexDescription, Json, StreamSpecification, Table, TableDescription } from './types.ts'
import { checkRequest } from './validation.ts'
import type { Stage, WriteQueue } from './write-queue.ts'

/** UpdateTable: capacity, streams on and off, and global indexes, which are filled before the answer comes. */
export function createUpdateTable(
  database: Database,
  queue: WriteQueue,
  catalogue: Catalogue,
  context: () => RecordContext,
): (body: Json) => Promise<string> {
  async function update(stage: Stage, request: UpdateTableRequest, body: Json): Promise<Table> {
    const table = structuredClone(catalogue.table(request.TableName, true))
    updateCapacity(table.description, request, context().now)
    const defined = body['AttributeDefinitions'] as TableDescription['AttributeDefinitions'] | undefined
    if (defined) table.description.AttributeDefinitions = mergeDefinitions(table.description, defined)
    for (const change of request.GlobalSecondaryIndexUpdates ?? []) await updateIndex(stage, table, change)
    const specification = checkStreamSpecification(body['StreamSpecification'])
    if (specification) switchStream(stage, table, specification)
    catalogue.saveTable(stage, table)
    return table
  }

  async function updateIndex(
    stage: Stage,
    table: Table,
    { Create, Update, Delete }: IndexUpdate,
  ): Promise<void> {
    const { description } = table
    const indexes = description.GlobalSecondaryIndexes ?? []
    const name = Create?.IndexName ?? Update?.IndexName ?? Delete?.IndexName ?? ''
    const existing = indexes.find((index) => index.IndexName === name)
    if (Create) {
      if (existing) throw validationError(`Attempting to create an index which already exists: ${name}`)
      const index = describeGlobalIndex(Create, description.TableArn)
      checkDefined(description, index)
      description.GlobalSecondaryIndexes = [...indexes, index]
      table.indexNumbers[name] = nextNumber(stage)
      await backfill(database, stage, table, (item, key) => indexEntry(table, index, item, key))
      return
    }
    if (!existing) throw notFound(`Index: ${name} not found`)
    if (Update) existing.ProvisionedThroughput = throughput(Update.ProvisionedThroughput)
    if (!Delete) return
    catalogue.drop(stage, [indexPrefix(table, name)])
    delete table.indexNumbers[name]
    const left = indexes.filter((index) => index !== existing)
    if (left.length > 0) description.GlobalSecondaryIndexes = left
    else delete description.GlobalSecondaryIndexes
  }

  function switchStream(stage: Stage, table: Table, { StreamViewType }: StreamSpecification): void {
    const isOn = catalogue.streamOf(table) !== undefined
    if (StreamViewType && isOn)
      throw validationError(`Table already has an enabled stream: TableName: ${table.description.TableName}`)
    if (!StreamViewType && !isOn)
      throw validationError(`Table is already without a stream: TableName: ${table.description.TableName}`)
    if (StreamViewType) return startStream(stage, catalogue, table, StreamViewType, context())
    endStream(stage, catalogue, table)
    delete table.description.StreamSpecification
  }

  return async (body) => {
    const request = checkUpdate(body)
    const { description } = await queue.runAlone((stage) => update(stage, request, body))
    await catalogue.purge()
    return JSON.stringify({ TableDescription: description })
  }
}

// dynalite knows no stream and refuses an update of nothing else; and it wants a capacity for every new index.
function checkUpdate(body: Json): UpdateTableRequest {
  const updates = body['GlobalSecondaryIndexUpdates']
  if (updates === undefined && body['BillingMode'] === undefined && body['StreamSpecification'] !== undefined)
    return checkRequest('DescribeTable', body)
  return checkRequest('UpdateTable', Array.isArray(updates) ? withCapacities(body, updates) : body)
}

function withCapacities(body: Json, updates: readonly IndexUpdate[]): Json {
  const filled = updates.map((update) =>
    update.Create
      ? { ...update, Create: { ProvisionedThroughput: leastCapacity, ...update.Create } }
      : update,
  )
  return { ...body, GlobalSecondaryIndexUpdates: filled }
}

const leastCapacity = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 }

function updateCapacity(description: TableDescription, request: UpdateTableRequest, now: number): void {
  if (request.BillingMode === 'PAY_PER_REQUEST') Object.assign(description, onDemandSummary(now))
  if (request.BillingMode === 'PROVISIONED') {
    delete description.BillingModeSummary
    delete description.TableThroughputModeSummary
  }
  if (request.BillingMode || request.ProvisionedThroughput)
    description.ProvisionedThroughput = throughput(request.ProvisionedThroughput)
}

function mergeDefinitions(description: TableDescription, defined: TableDescription['AttributeDefinitions']) {
  const names = new Set(defined.map((definition) => definition.AttributeName))
  return [...description.AttributeDefinitions.filter((each) => !names.has(each.AttributeName)), ...defined]
}

function checkDefined({ AttributeDefinitions }: TableDescription, { KeySchema }: IndexDescription): void {
  const defined = AttributeDefinitions.map((each) => each.AttributeName)
  const keys = KeySchema.map((element) => element.AttributeName)
  if (keys.some((key) => !defined.includes(key)))
    throw validationError(
      'One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. ' +
        `Keys: [${keys.join(', ')}], AttributeDefinitions: [${defined.join(', ')}]`,
    )
}
