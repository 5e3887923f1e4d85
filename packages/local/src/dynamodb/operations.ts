import { createBatchWrite } from './batch-write.ts'
import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { unknownOperation } from './errors.ts'
import { createGetOperations } from './get-operations.ts'
import type { ItemWriter } from './item-writer.ts'
import { createItemReads } from './item-reads.ts'
import { createItemWrites } from './item-writes.ts'
import { createQueryOperations } from './query-operations.ts'
import { createStreamOperations } from './stream-operations.ts'
import type { Part } from './response.ts'
import type { RecordContext } from './stream-records.ts'
import { createTableOperations } from './table-operations.ts'
import { createTagOperations } from './tag-operations.ts'
import { createTimeToLiveOperations } from './time-to-live.ts'
import { createTransactGet } from './transact-get.ts'
import { createTransactWrite } from './transactions.ts'
import type { Json } from './types.ts'
import { createUpdateTable } from './update-table.ts'
import { createWriteOperations } from './write-operations.ts'
import type { WriteQueue } from './write-queue.ts'

/** Takes a request body and answers a response body as JSON text or its bytes, or throws a DynamoDbError. */
export type Operation = (body: Json) => Promise<Part>

/** What the operations work on. */
export interface Store {
  database: Database
  queue: WriteQueue
  catalogue: Catalogue
  writer: ItemWriter
  context: () => RecordContext
}

/** Finds the operation that the header `x-amz-target` names; throws UnknownOperationException. */
export function createOperations({
  database,
  queue,
  catalogue,
  writer,
  context,
}: Store): (target: string) => Operation {
  const writes = createItemWrites(catalogue, writer)
  const reads = createItemReads(database, catalogue)
  const tables = {
    ...createTableOperations(queue, catalogue, context),
    ...createTagOperations(queue, catalogue),
    ...createTimeToLiveOperations(database, queue, catalogue),
    ...createGetOperations(catalogue, reads),
    ...createQueryOperations(database, catalogue),
    ...createWriteOperations(queue, writes),
    UpdateTable: createUpdateTable(database, queue, catalogue, context),
    BatchWriteItem: createBatchWrite(queue, writes),
    TransactGetItems: createTransactGet(catalogue, reads),
    TransactWriteItems: createTransactWrite(queue, catalogue, writes, () => context().now),
  }
  const targets = new Map<string, Operation>([
    ...withApi('DynamoDB_20120810', tables),
    ...withApi('DynamoDBStreams_20120810', createStreamOperations(database, catalogue)),
  ])
  return (target) => {
    const operation = targets.get(target)
    if (!operation) throw unknownOperation(target)
    return operation
  }
}

function withApi(api: string, operations: { [name: string]: Operation }): [string, Operation][] {
  return Object.entries(operations).map(([name, operation]) => [`${api}.${name}`, operation])
}
