import { consumedCapacity } from './capacity.ts'
import type { Catalogue } from './catalogue.ts'
import { fulfils } from './conditions.ts'
import type { Database } from './database.ts'
import { checkKeyConditions, checkStartInRange, rangeOf } from './key-conditions.ts'
import { type KeyRange, segmentRange } from './keys.ts'
import { readPage } from './page.ts'
import { projectionOf } from './projection.ts'
import { checkFilter, checkStartKey, keyBelow, type Source, sourceOf } from './query-source.ts'
import type { ReadRequest } from './requests.ts'
import { itemsText, objectText, textOf } from './response.ts'
import type { StoredItem } from './stored-item.ts'
import type { Item, Json } from './types.ts'
import { checkRequest } from './validation.ts'

/** Query and Scan: each takes a request body and answers a response body as text, a page of at most 1 MB. */
export function createQueryOperations(database: Database, catalogue: Catalogue) {
  async function read(
    request: ReadRequest,
    source: Source,
    range: KeyRange,
    reverse: boolean,
  ): Promise<string> {
    const project = projectionOf(source.table, request)
    const { items, more } = await readPage(database, source.table, {
      range,
      reverse,
      limit: request.Limit,
      startAfter: request.ExclusiveStartKey && keyBelow(source, request.ExclusiveStartKey),
      throughIndex: source.index !== undefined,
    })
    const shown = source.project ? items.map(source.project) : items
    const matching = shown.filter((item) => isWanted(request, item))
    return objectText({
      Items: request.Select === 'COUNT' ? undefined : itemsText(project ? matching.map(project) : matching),
      Count: String(matching.length),
      ScannedCount: String(items.length),
      LastEvaluatedKey: more ? textOf(lastKey(source, items)) : undefined,
      ConsumedCapacity: textOf(consumedCapacity(request, request.TableName, () => unitsOf(request, shown))),
    })
  }

  return {
    Query: async (body: Json): Promise<string> => {
      const request = checkRequest('Query', body)
      const source = sourceOf(catalogue.table(request.TableName), request)
      checkKeyConditions(source, request.KeyConditions)
      if (request.ExclusiveStartKey) {
        checkStartKey(source, request.ExclusiveStartKey)
        checkStartInRange(source.schema, request.KeyConditions, request.ExclusiveStartKey)
      }
      checkFilter(source, request.filter, request.QueryFilter, true)
      const range = rangeOf(source.prefix, source.schema, request.KeyConditions)
      return read(request, source, range, request.ScanIndexForward === false)
    },

    Scan: async (body: Json): Promise<string> => {
      const request = checkRequest('Scan', body)
      const source = sourceOf(catalogue.table(request.TableName), request)
      if (request.ExclusiveStartKey) checkStartKey(source, request.ExclusiveStartKey)
      checkFilter(source, request.filter, request.ScanFilter, false)
      const range = segmentRange(source.prefix, request.Segment ?? 0, request.TotalSegments ?? 1)
      return read(request, source, range, false)
    },
  }
}

function isWanted(request: ReadRequest, item: StoredItem): boolean {
  const legacy = request.QueryFilter ?? request.ScanFilter
  if (request.filter) return fulfils(item.item(), { expression: request.filter })
  return legacy === undefined || fulfils(item.item(), { legacy, legacyOperator: request.ConditionalOperator })
}

/** The attributes from which the next page goes on: the keys of the table and of the index. */
function lastKey(source: Source, items: readonly StoredItem[]): Item {
  const item = items.at(-1)?.item() ?? {}
  return Object.fromEntries(
    source.startKeyNames.flatMap((name) => {
      const value = item[name]
      return value ? [[name, value]] : []
    }),
  )
}

/** One unit for each 4 KB of all that was read, rounded once. */
function unitsOf(request: ReadRequest, read: readonly StoredItem[]): number {
  const size = read.reduce((sum, item) => sum + item.size(), 0)
  return Math.ceil(size / 4096) * (request.ConsistentRead ? 1 : 0.5)
}
