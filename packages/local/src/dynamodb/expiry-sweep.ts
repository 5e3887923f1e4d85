import type { Catalogue } from './catalogue.ts'
import type { Database } from './database.ts'
import { expiryEntry, type ItemWriter } from './item-writer.ts'
import { expiryKey, itemsPrefix, type KeyRange } from './keys.ts'
import { limits } from './limits.ts'
import { storedItem } from './stored-item.ts'
import type { Table } from './types.ts'
import type { Stage, WriteQueue } from './write-queue.ts'

/** How AWS signs the REMOVE records of expired items. */
const identity = { PrincipalId: 'dynamodb.amazonaws.com', Type: 'Service' }

// Small enough that requests do not wait for a sweep.
const itemsAtOnce = 100

/** Makes the sweep, which deletes what has expired by `now` (milliseconds since 1970) in all tables. */
export function createExpirySweep(
  database: Database,
  queue: WriteQueue,
  catalogue: Catalogue,
  writer: ItemWriter,
) {
  /** Deletes one item unless it, its table or its expiry has changed since the entry was read. */
  function expire(stage: Stage, table: Table, primaryKey: string, due: KeyRange): number {
    const json = stage.get(itemsPrefix(table) + primaryKey)
    if (json === undefined || !catalogue.tables().includes(table)) return 0
    const before = storedItem(json)
    const [entry] = expiryEntry(table, before.item(), primaryKey)
    if (entry === undefined || entry < due.gte || entry >= due.lt) return 0
    writer.write(stage, table, { key: before.item(), before, after: undefined, identity })
    return 1
  }

  return async (now: number): Promise<void> => {
    for (const table of catalogue.tables().filter((each) => each.expiresBy !== undefined)) {
      const oldest = Math.max(0, (now - limits.oldestExpiry) / 1000)
      const due = { gte: expiryKey(table, oldest, ''), lt: expiryKey(table, now / 1000, '') }
      let expired = itemsAtOnce
      while (expired === itemsAtOnce) {
        const primaryKeys = await database.values({ ...due, limit: itemsAtOnce }).all()
        if (primaryKeys.length === 0) break
        expired = await queue.run((stage) =>
          primaryKeys.reduce((sum, primaryKey) => sum + expire(stage, table, primaryKey, due), 0),
        )
      }
    }
  }
}
