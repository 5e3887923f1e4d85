import type { UnansweredWrites } from '../indexing/unanswered-writes.ts'
import type { Table } from './client.ts'
import { UnansweredWriteEntity } from './entities/unanswered-write.ts'
import { MAX_WRITES, transact } from './transact.ts'

// Longer than a request can be on its way that nobody waits for: what is left of it in a closed connection is sent for
// some two minutes, and a proxy holds it for one.
const LIFE_S = 600

/** Unanswered writes in DynamoDB, an item for each document, however often it was sent. */
export function createUnansweredWrites(table: Table): UnansweredWrites {
  return {
    async note(ids) {
      const expiresAt = Math.ceil(Date.now() / 1000) + LIFE_S
      const items = [...new Set(ids)].map((id) => ({ put: UnansweredWriteEntity.item({ id, expiresAt }) }))
      for (let from = 0; from < items.length; from += MAX_WRITES)
        await transact(table, items.slice(from, from + MAX_WRITES))
    },
  }
}
