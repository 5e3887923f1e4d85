import type { Database } from './database.ts'
import { primaryKeyOf } from './item-writer.ts'
import { itemsPrefix, prefixRange } from './keys.ts'
import { storedItem } from './stored-item.ts'
import type { Item, Table } from './types.ts'
import type { Stage } from './write-queue.ts'

/** Stages the entries that a new index, or time to live, needs for the items that are there already. */
export async function backfill(
  database: Database,
  stage: Stage,
  table: Table,
  entriesOf: (item: Item, primaryKey: string) => readonly string[],
): Promise<void> {
  for await (const json of database.values(prefixRange(itemsPrefix(table)))) {
    const item = storedItem(json).item()
    const primaryKey = primaryKeyOf(table, item)
    for (const entry of entriesOf(item, primaryKey)) stage.put(entry, primaryKey)
  }
}
