import { consumedCapacities } from './capacity.ts'
import { DynamoDbError, validationError } from './errors.ts'
import { type ItemWrites, unitsOf, type Written } from './item-writes.ts'
import { primaryKeyOf } from './item-writer.ts'
import { limits } from './limits.ts'
import { isPlainItem } from './plain-item.ts'
import type { BatchPart, BatchWriteRequest } from './requests.ts'
import { objectText, textOf } from './response.ts'
import type { Json } from './types.ts'
import { checkRequest } from './validation.ts'
import type { Stage, WriteQueue } from './write-queue.ts'

/** BatchWriteItem: at most 25 puts and deletes, which here are stored together and always in full. */
export function createBatchWrite(queue: WriteQueue, writes: ItemWrites): (body: Json) => Promise<string> {
  return async (body) => {
    const request = checkBatch(body)
    const written = await queue.run((stage) => writeAll(stage, writes, request))
    return objectText({
      UnprocessedItems: '{}',
      ConsumedCapacity: textOf(consumedCapacities(request, () => unitsOf(written))),
    })
  }
}

function checkBatch(body: Json): BatchWriteRequest {
  const items = body['RequestItems']
  const plain = typeof items === 'object' && items !== null && Object.values(items).every(isPlainList)
  const request = plain
    ? { ...checkRequest('BatchWriteItem', withoutItems(body, items)), RequestItems: { ...items } }
    : checkRequest('BatchWriteItem', body)
  const count = Object.values(request.RequestItems).reduce((sum, requests) => sum + requests.length, 0)
  if (count > limits.batchWriteItems)
    throw validationError('Too many items requested for the BatchWriteItem call')
  return request
}

// The well-formed items are kept from dynalite's checks, which would go through and copy each of them.
function withoutItems(body: Json, items: object): Json {
  const empty = Object.keys(items).map((table) => [table, [{ DeleteRequest: { Key: {} } }]])
  return { ...body, RequestItems: Object.fromEntries(empty) }
}

function isPlainList(requests: unknown): boolean {
  return (
    Array.isArray(requests) &&
    requests.length > 0 &&
    requests.length <= limits.batchWriteItems &&
    requests.every(isPlain)
  )
}

function isPlain(request: unknown): boolean {
  if (typeof request !== 'object' || request === null || Object.keys(request).length !== 1) return false
  const { PutRequest, DeleteRequest } = request as {
    PutRequest?: { Item?: unknown }
    DeleteRequest?: { Key?: unknown }
  }
  return isPlainItem(PutRequest?.Item ?? DeleteRequest?.Key)
}

function writeAll(stage: Stage, writes: ItemWrites, request: BatchWriteRequest): Written[] {
  const all: Written[] = []
  for (const [TableName, requests] of Object.entries(request.RequestItems)) {
    const seen = new Set<string>()
    for (const each of requests) {
      const written = writeOne(stage, writes, TableName, each)
      const key = primaryKeyOf(written.table, each.PutRequest?.Item ?? each.DeleteRequest?.Key ?? {})
      if (seen.has(key)) throw validationError('Provided list of item keys contains duplicates')
      seen.add(key)
      all.push(written)
    }
  }
  return all
}

function writeOne(stage: Stage, writes: ItemWrites, TableName: string, request: BatchPart): Written {
  if (!request.PutRequest) return writes.delete(stage, { TableName, Key: request.DeleteRequest?.Key ?? {} })
  try {
    return writes.put(stage, { TableName, Item: request.PutRequest.Item })
  } catch (error) {
    // In a batch, DynamoDB words a missing or mistyped key as it does for deletes.
    const keyless =
      error instanceof DynamoDbError && /Missing the key|Type mismatch for key/.test(error.message)
    throw keyless
      ? validationError('The provided key element does not match the schema', { cause: error })
      : error
  }
}
