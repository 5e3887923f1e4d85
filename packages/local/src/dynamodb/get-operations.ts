import { consumedCapacities, consumedCapacity, readUnits } from './capacity.ts'
import type { Catalogue } from './catalogue.ts'
import { validationError } from './errors.ts'
import { itemKey } from './item-writer.ts'
import type { ItemReads } from './item-reads.ts'
import { limits } from './limits.ts'
import { isPlainItem } from './plain-item.ts'
import { projectionOf } from './projection.ts'
import type { BatchGetRequest, KeysRequest } from './requests.ts'
import { bytesOf, itemsParts, objectText, textOf, type Part } from './response.ts'
import type { StoredItem } from './stored-item.ts'
import { checkKey } from './table-checks.ts'
import type { Item, Json, Table } from './types.ts'
import { checkItemRequest, checkRepeated, checkRequest } from './validation.ts'

/** GetItem and BatchGetItem: each takes a request body and answers a response body as text. */
export function createGetOperations(catalogue: Catalogue, { readAt, readShown }: ItemReads) {
  function answerKeys(request: BatchGetRequest) {
    const responses: [table: string, items: Part[]][] = []
    const unprocessed: { [table: string]: KeysRequest } = {}
    const units = new Map<string, number>()
    const room = createRoom(limits.batchGetSize)
    const taking = (found: readonly Found[]) => splitBy(found, ({ item }) => !item || room.take(item))
    for (const [name, keys] of Object.entries(request.RequestItems)) {
      const table = catalogue.table(name)
      const project = projectionOf(table, keys)
      const found = distinct(table, keys.Keys).map(({ key, storeKey }) => ({ key, item: readAt(storeKey) }))
      const { taken, left } = taking(found)
      const items = taken.flatMap(({ item }) => item ?? [])
      responses.push([name, itemsParts(project ? items.map(project) : items)])
      if (left.length > 0)
        unprocessed[name] = unprocessedKeys(
          keys,
          left.map(({ key }) => key),
        )
      if (request.ReturnConsumedCapacity)
        units.set(
          name,
          taken.reduce((sum, { item }) => sum + readUnits(item?.size() ?? 0, keys.ConsistentRead), 0),
        )
    }
    return { responses, unprocessed, units }
  }

  return {
    GetItem: async (body: Json): Promise<string> => {
      const request = checkItemRequest('GetItem', body, 'Key')
      const { item, shown } = readShown(request)
      const units = () => readUnits(item?.size() ?? 0, request.ConsistentRead)
      return objectText({
        Item: shown?.json,
        ConsumedCapacity: textOf(consumedCapacity(request, request.TableName, units)),
      })
    },

    BatchGetItem: async (body: Json): Promise<Uint8Array> => {
      const request = checkBatch(body)
      const { responses, unprocessed, units } = answerKeys(request)
      const rest = objectText({
        UnprocessedKeys: JSON.stringify(unprocessed),
        ConsumedCapacity: textOf(consumedCapacities(request, () => units)),
      })
      const found = responses.flatMap(([table, items], at) => [
        `${at === 0 ? '' : ','}${JSON.stringify(table)}:`,
        ...items,
      ])
      return bytesOf(['{"Responses":{', ...found, `},${rest.slice(1)}`])
    },
  }
}

/** Counts up to `size` bytes of items. JSON text is longer than the item counts, so few items need to be measured. */
function createRoom(size: number): { take(item: StoredItem): boolean } {
  let used = 0
  return {
    take: (item) => {
      const upper = item.bytes.length
      const counts = used + upper <= size ? upper : item.size()
      if (used + counts > size) return false
      used += counts
      return true
    },
  }
}

type Found = { key: Item; item: StoredItem | undefined }

/** Those that pass, and the rest. */
function splitBy(found: readonly Found[], passes: (one: Found) => boolean) {
  const taken: Found[] = []
  const left: Found[] = []
  for (const one of found) (passes(one) ? taken : left).push(one)
  return { taken, left }
}

function distinct(table: Table, keys: readonly Item[]): { key: Item; storeKey: string }[] {
  for (const key of keys) checkKey(table, key)
  const found = keys.map((key) => ({ key, storeKey: itemKey(table, key) }))
  if (new Set(found.map(({ storeKey }) => storeKey)).size < keys.length)
    throw validationError('Provided list of item keys contains duplicates')
  return found
}

// dynalite's parsed projection must not go back to the client.
function unprocessedKeys(request: KeysRequest, Keys: Item[]): KeysRequest {
  const rest = { ...request, Keys }
  delete rest.projection
  return rest
}

// Well-formed keys are kept from dynalite's checks, which would copy each of them. The rest is nearly always the same.
function checkBatch(body: Json): BatchGetRequest {
  const tables = body['RequestItems']
  if (typeof tables !== 'object' || tables === null) return checkRequest('BatchGetItem', body)
  const lists = Object.entries(tables).map(([name, request]) => ({ name, request, keys: plainKeys(request) }))
  const count = lists.reduce((sum, { keys }) => sum + (keys?.length ?? Infinity), 0)
  if (count > limits.batchGetKeys) return checkRequest('BatchGetItem', body)
  const RequestItems = Object.fromEntries(
    lists.map(({ name, request }) => [name, { ...request, Keys: [{}] }]),
  )
  const checked = checkRepeated('BatchGetItem', { ...body, RequestItems })
  const withKeys = lists.flatMap(({ name, keys }): [string, KeysRequest][] => {
    const request = checked.RequestItems[name]
    return request && keys ? [[name, { ...request, Keys: keys }]] : []
  })
  return { ...checked, RequestItems: Object.fromEntries(withKeys) }
}

function plainKeys(request: unknown): Item[] | undefined {
  const keys = typeof request === 'object' && request !== null && 'Keys' in request ? request.Keys : undefined
  return Array.isArray(keys) && keys.length > 0 && keys.every((key) => isPlainItem(key)) ? keys : undefined
}
