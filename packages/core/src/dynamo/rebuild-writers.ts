import type { RebuildWriters } from '../indexing/rebuild-state.ts'
import type { Table } from './client.ts'
import { RebuildWriterEntity } from './entities/rebuild-writer.ts'
import { queryItems } from './sorted-keys.ts'
import { transact } from './transact.ts'
import { randomUUID } from '../node-crypto.ts'

const pk = 'maintenance#rebuild'
const WRITERS = { low: 'writer#', high: 'writer#~' }

/** Those who write the indexes of a rebuild, in DynamoDB beside its progress. */
export function createRebuildWriters(table: Table): RebuildWriters {
  return {
    async enter(until) {
      const writerId = randomUUID()
      const expiresAt = Math.ceil(until / 1000)
      await transact(table, [{ put: RebuildWriterEntity.item({ writerId, until, expiresAt }) }])
      return () => transact(table, [{ remove: { pk, sk: `writer#${writerId}` } }])
    },
    async isWritten() {
      const items = await queryItems(table, { index: 'table', pk }, WRITERS)
      // Those who died in between stay until the table lets them expire.
      return items.some(({ until }) => Number(until) >= Date.now())
    },
  }
}
