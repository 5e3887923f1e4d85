import db from 'dynalite/db/index.js'

import { writeUnits } from './capacity.ts'
import type { Catalogue } from './catalogue.ts'
import { checkCondition } from './item-requests.ts'
import type { ItemWriter } from './item-writer.ts'
import { applyAttributeUpdates } from './legacy-update.ts'
import type { KeyRequest, PutRequest, UpdateRequest } from './requests.ts'
import { newStoredItem, type StoredItem } from './stored-item.ts'
import { checkItem, checkKey, checkUpdatedItem } from './table-checks.ts'
import type { UserIdentity } from './stream-records.ts'
import type { Item, Table } from './types.ts'
import { applyUpdate } from './update-expression.ts'
import { refuse } from './validation.ts'
import type { Stage } from './write-queue.ts'

/** What a write did. */
export interface Written {
  table: Table
  before: StoredItem | undefined
  after: StoredItem | undefined
}

/** The writes of single items, alone or as parts of a batch or transaction. All throw before they stage anything. */
export interface ItemWrites {
  put(stage: Stage, request: PutRequest): Written
  update(stage: Stage, request: UpdateRequest): Written
  delete(stage: Stage, request: KeyRequest, identity?: UserIdentity): Written
  /** Only checks the condition. */
  check(stage: Stage, request: KeyRequest): Written
}

/** Makes the writes of items on the tables of `catalogue`. */
export function createItemWrites(catalogue: Catalogue, writer: ItemWriter): ItemWrites {
  function readKey(stage: Stage, request: KeyRequest) {
    const table = catalogue.table(request.TableName)
    checkKey(table, request.Key)
    return { table, before: writer.read(stage, table, request.Key) }
  }

  return {
    put: (stage, request) => {
      const table = catalogue.table(request.TableName)
      checkItem(table, request.Item)
      const before = writer.read(stage, table, request.Item)
      checkCondition(request, before)
      const after = newStoredItem(request.Item)
      writer.write(stage, table, { key: request.Item, before, after })
      return { table, before, after }
    },
    update: (stage, request) => {
      const { table, before } = readKey(stage, request)
      refuse(db.validateUpdates(request.AttributeUpdates, request.update, table.description))
      checkCondition(request, before)
      const item = updated(request, before?.item() ?? { ...request.Key })
      checkUpdatedItem(table, item)
      const after = newStoredItem(item)
      writer.write(stage, table, { key: request.Key, before, after })
      return { table, before, after }
    },
    delete: (stage, request, identity) => {
      const { table, before } = readKey(stage, request)
      checkCondition(request, before)
      writer.write(stage, table, {
        key: request.Key,
        before,
        after: undefined,
        ...(identity ? { identity } : {}),
      })
      return { table, before, after: undefined }
    },
    check: (stage, request) => {
      const { table, before } = readKey(stage, request)
      checkCondition(request, before)
      return { table, before, after: before }
    },
  }
}

function updated(request: UpdateRequest, item: Item): Item {
  if (request.update) return applyUpdate(item, request.update)
  return request.AttributeUpdates ? applyAttributeUpdates(item, request.AttributeUpdates) : item
}

/** Write units for each table; a transactional write costs twice, for it is prepared and then done. */
export function unitsOf(written: readonly Written[], factor = 1): Map<string, number> {
  const units = new Map<string, number>()
  for (const { table, before, after } of written) {
    const name = table.description.TableName
    const cost = factor * writeUnits(before?.size() ?? 0, after?.size() ?? 0)
    units.set(name, (units.get(name) ?? 0) + cost)
  }
  return units
}
