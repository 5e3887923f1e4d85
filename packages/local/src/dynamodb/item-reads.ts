import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { itemKey } from './item-writer.ts'
import { projectionOf } from './projection.ts'
import type { GetRequest } from './requests.ts'
import { storedBytes, type StoredItem } from './stored-item.ts'
import { checkKey } from './table-checks.ts'
import type { Item, Table } from './types.ts'

/** Reads of single items. They are synchronous, so what one request reads was true at one moment. */
export interface ItemReads {
  /** Throws when the key is not the table's. */
  read: (table: Table, key: Item) => StoredItem | undefined
  /** By `itemKey` of a key that has been checked. */
  readAt: (storeKey: string) => StoredItem | undefined
  /** The item, and what of it the request wants to see. */
  readShown: (request: GetRequest) => { item: StoredItem | undefined; shown: StoredItem | undefined }
}

const AS_BYTES = { valueEncoding: 'view' } as const

/** Makes the reads of items in the tables of `catalogue`. */
export function createItemReads(database: Database, catalogue: Catalogue): ItemReads {
  function read(table: Table, key: Item): StoredItem | undefined {
    checkKey(table, key)
    return readAt(itemKey(table, key))
  }

  function readAt(storeKey: string): StoredItem | undefined {
    const bytes = database.getSync<string, Uint8Array>(storeKey, AS_BYTES)
    return bytes === undefined ? undefined : storedBytes(bytes)
  }

  return {
    read,
    readAt,
    readShown: (request) => {
      const table = catalogue.table(request.TableName)
      const project = projectionOf(table, request)
      const item = read(table, request.Key)
      return { item, shown: item && project ? project(item) : item }
    },
  }
}
