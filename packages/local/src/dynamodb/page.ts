import type { Database } from './database.ts'
import { itemsPrefix, type KeyRange } from './keys.ts'
import { limits } from './limits.ts'
import { type StoredItem, storedItem } from './stored-item.ts'
import type { Table } from './types.ts'

/** Where a page starts and how far it may go. */
export interface PageRequest {
  range: KeyRange
  /** The key of the last item of the page before. */
  startAfter?: string | undefined
  reverse?: boolean
  limit?: number | undefined
  /** Whether the range is one of an index, whose entries only point to the items. */
  throughIndex: boolean
}

/** The items read, before any filter; `more` when the page ended by its limit or by its 1 MB. */
export interface Page {
  items: StoredItem[]
  more: boolean
}

type Snapshot = ReturnType<Database['snapshot']>

// One round trip to LevelDB's thread brings so much at most.
const entriesAtOnce = 1000
const leveldb = { highWaterMarkBytes: 256 * 1024 }

/**
 * Reads a page from one snapshot, so that an index entry and its item always belong together. As on AWS the item that
 * crosses 1 MB is still in the page, and a page as long as its limit says that there is more even when there is not.
 */
export async function readPage(database: Database, table: Table, request: PageRequest): Promise<Page> {
  const snapshot = database.snapshot()
  const values = database.values({
    ...boundsOf(request),
    reverse: request.reverse ?? false,
    limit: request.limit ?? -1,
    ...leveldb,
    snapshot,
  })
  try {
    const items: StoredItem[] = []
    const isFull = createGauge(request.limit)
    for (;;) {
      const texts = await values.nextv(Math.min(entriesAtOnce, request.limit ?? entriesAtOnce))
      if (texts.length === 0) return { items, more: false }
      for (const text of texts) {
        const item = request.throughIndex ? pointedTo(database, table, text, snapshot) : storedItem(text)
        items.push(item)
        if (isFull(item)) return { items, more: true }
      }
    }
  } finally {
    await values.close()
    await snapshot.close()
  }
}

function boundsOf({ range, startAfter, reverse }: PageRequest) {
  if (startAfter === undefined) return range
  return reverse ? { gte: range.gte, lt: startAfter } : { gt: startAfter, lt: range.lt }
}

function pointedTo(database: Database, table: Table, primaryKey: string, snapshot: Snapshot): StoredItem {
  const json = database.getSync(itemsPrefix(table) + primaryKey, { snapshot })
  if (json === undefined)
    throw new Error(`An index of ${table.description.TableName} points to an item that is gone`)
  return storedItem(json)
}

/** Tells after each item whether the page is full. Text is longer than what counts, so small pages are not measured. */
function createGauge(limit = Infinity): (item: StoredItem) => boolean {
  const unmeasured: StoredItem[] = []
  let count = 0
  let size = 0
  let upper = 0
  return (item) => {
    count++
    unmeasured.push(item)
    upper += Buffer.byteLength(item.json)
    if (upper >= limits.pageSize) {
      for (const each of unmeasured.splice(0)) size += each.size()
      upper = size
    }
    return count >= limit || size >= limits.pageSize
  }
}
