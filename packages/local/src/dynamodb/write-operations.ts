import db from 'dynalite/db/index.js'

import { consumedCapacity, writeUnits } from './capacity.ts'
import { checkDelete, checkPut, checkUpdate } from './item-requests.ts'
import type { ItemWrites, Written } from './item-writes.ts'
import type { ItemWrite, UpdateRequest } from './requests.ts'
import { objectText, textOf } from './response.ts'
import type { StoredItem } from './stored-item.ts'
import type { Item, Json } from './types.ts'
import type { WriteQueue } from './write-queue.ts'

/** PutItem, UpdateItem and DeleteItem: each takes a request body and answers a response body as text. */
export function createWriteOperations(queue: WriteQueue, writes: ItemWrites) {
  return {
    PutItem: async (body: Json): Promise<string> => {
      const request = checkPut(body)
      const written = await queue.run((stage) => writes.put(stage, request))
      return answer(request, written, request.ReturnValues === 'ALL_OLD' ? written.before?.json : undefined)
    },
    DeleteItem: async (body: Json): Promise<string> => {
      const request = checkDelete(body)
      const written = await queue.run((stage) => writes.delete(stage, request))
      return answer(request, written, request.ReturnValues === 'ALL_OLD' ? written.before?.json : undefined)
    },
    UpdateItem: async (body: Json): Promise<string> => {
      const request = checkUpdate(body)
      const written = await queue.run((stage) => writes.update(stage, request))
      return answer(request, written, returned(request, written))
    },
  }
}

/** The attributes that ReturnValues of an update names, as text. */
function returned(request: UpdateRequest, { before, after }: Written): string | undefined {
  switch (request.ReturnValues) {
    case 'ALL_OLD':
      return before?.json
    case 'ALL_NEW':
      return after?.json
    case 'UPDATED_OLD':
      return textOf(updatedAttributes(request, before))
    case 'UPDATED_NEW':
      return textOf(updatedAttributes(request, after))
    default:
      return undefined
  }
}

function updatedAttributes(request: UpdateRequest, item: StoredItem | undefined): Item | undefined {
  const paths = request.update?.paths ?? Object.keys(request.AttributeUpdates ?? {})
  const attributes = item && db.mapPaths(paths, item.item())
  return attributes && Object.keys(attributes).length > 0 ? attributes : undefined
}

function answer(request: ItemWrite, written: Written, attributes?: string): string {
  const units = () => writeUnits(written.before?.size() ?? 0, written.after?.size() ?? 0)
  return objectText({
    Attributes: attributes,
    ConsumedCapacity: textOf(consumedCapacity(request, request.TableName, units)),
  })
}
