import type { Catalogue } from './catalogue.ts'
import { expiryKey, indexPrefix, itemsPrefix, keyOf } from './keys.ts'
import { type StoredItem, storedItem } from './stored-item.ts'
import { type RecordContext, stageRecord, type UserIdentity } from './stream-records.ts'
import type { IndexDescription, Item, Table } from './types.ts'
import type { Stage } from './write-queue.ts'

/** Puts and deletes items together with everything that follows from them: index entries, expiry, stream record. */
export interface ItemWriter {
  read(stage: Stage, table: Table, key: Item): StoredItem | undefined
  /** Replaces `before`, which must be what `read` gave, by `after`; undefined deletes. */
  write(stage: Stage, table: Table, change: ItemChange): void
}

/** One item's change; `key` may be the whole item. */
export interface ItemChange {
  key: Item
  before: StoredItem | undefined
  after: StoredItem | undefined
  identity?: UserIdentity
}

// Twelve digits, some 31,000 years: more is a mistake, most likely milliseconds or worse.
const lastSecond = 999_999_999_999

/** Makes the writer; `context` tells region and time for stream records. */
export function createItemWriter(catalogue: Catalogue, context: () => RecordContext): ItemWriter {
  return {
    read: (stage, table, key) => {
      const json = stage.get(itemKey(table, key))
      return json === undefined ? undefined : storedItem(json)
    },
    write: (stage, table, { key, before, after, identity }) => {
      const primaryKey = primaryKeyOf(table, key)
      if (after) stage.put(itemsPrefix(table) + primaryKey, after.json)
      else if (before) stage.delete(itemsPrefix(table) + primaryKey)
      const entriesOf = (item: StoredItem | undefined) =>
        item ? entries(table, item.item(), primaryKey) : []
      moveEntries(stage, entriesOf(before), entriesOf(after), primaryKey)
      const stream = catalogue.streamOf(table)
      if (stream) stageRecord(stage, stream, { before, after, identity }, context())
    },
  }
}

/** The key of an item in the store; `key` may be the whole item, and is valid for the table. */
export function itemKey(table: Table, key: Item): string {
  return itemsPrefix(table) + primaryKeyOf(table, key)
}

/** The item's key below the table's prefix, which is also what index and expiry entries point to. */
export function primaryKeyOf(table: Table, key: Item): string {
  return keyOf(table.description.KeySchema, key) ?? ''
}

/** All secondary indexes of a table. */
export function indexesOf(table: Table): IndexDescription[] {
  const { LocalSecondaryIndexes, GlobalSecondaryIndexes } = table.description
  return [...(LocalSecondaryIndexes ?? []), ...(GlobalSecondaryIndexes ?? [])]
}

/** The item's key in one index, in which it stands only when it has the index's attributes. */
export function indexEntry(table: Table, index: IndexDescription, item: Item, primaryKey: string): string[] {
  const key = keyOf(index.KeySchema, item)
  return key === undefined ? [] : [indexPrefix(table, index.IndexName) + key + primaryKey]
}

/** The item's expiry entry, when it has a number of seconds at which its life ends. */
export function expiryEntry(table: Table, item: Item, primaryKey: string): string[] {
  const seconds = table.expiresBy === undefined ? NaN : Number(item[table.expiresBy]?.N)
  return seconds >= 0 && seconds <= lastSecond ? [expiryKey(table, seconds, primaryKey)] : []
}

function entries(table: Table, item: Item, primaryKey: string): string[] {
  const inIndexes = indexesOf(table).flatMap((index) => indexEntry(table, index, item, primaryKey))
  return [...inIndexes, ...expiryEntry(table, item, primaryKey)]
}

/** Entries hold only the primary key, so one that stays where it is need not be written again. */
function moveEntries(
  stage: Stage,
  before: readonly string[],
  after: readonly string[],
  primaryKey: string,
): void {
  for (const entry of before) if (!after.includes(entry)) stage.delete(entry)
  for (const entry of after) if (!before.includes(entry)) stage.put(entry, primaryKey)
}
