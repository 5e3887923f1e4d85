import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { itemKey } from './item-writer.ts'
import { projectionOf } from './projection.ts'
import type { GetRequest } from './requests.ts'
import { type StoredItem, storedItem } from './stored-item.ts'
import { checkKey } from './table-checks.ts'
import type { Item, Table } from './types.ts'

/** Reads of single items. They are synchronous, so what one request reads was true at one moment. */
export interface ItemReads {
  /** Throws when the key is not the table's. */
  read: (table: Table, key: Item) => StoredItem | undefined
  /** The item, and what of it the request wants to see. */
  readShown: (request: GetRequest) => { item: StoredItem | undefined; shown: StoredItem | undefined }
}

/** Makes the reads of items in the tables of `catalogue`. */
export function createItemReads(database: Database, catalogue: Catalogue): ItemReads {
  function read(table: Table, key: Item): StoredItem | undefined {
    checkKey(table, key)
    const json = database.getSync(itemKey(table, key))
    return json === undefined ? undefined : storedItem(json)
  }

  return {
    read,
    readShown: (request) => {
      const table = catalogue.table(request.TableName)
      const project = projectionOf(table, request)
      const item = read(table, request.Key)
      return { item, shown: item && project ? project(item) : item }
    },
  }
}
