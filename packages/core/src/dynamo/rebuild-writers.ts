import { randomUUID } from 'node:crypto'
import type { RebuildWriters } from '../indexing/rebuild-state.ts'
import type { Table } from './client.ts'
import { RebuildWriterEntity } from './entities/rebuild-writer.ts'
import { queryItems } from './sorted-keys.ts'
import { transact } from './transact.ts'

const pk = 'maintenance#rebuild'
const WRITERS = { low: 'writer#', high: 'writer#~' }

/** Those who write the indexes of a rebuild, in DynamoDB beside its progress. */
export function createRebuildWriters(table: Table): RebuildWriters {
  return {
    async enter(until) {
      const writerId = randomUUID()
      await transact(table, [{ put: RebuildWriterEntity.item({ writerId, until }) }])
      return () => transact(table, [{ remove: { pk, sk: `writer#${writerId}` } }])
    },
    async isWritten() {
      const items = await queryItems(table, { index: 'table', pk }, WRITERS)
      const died = items.filter(({ until }) => Number(until) < Date.now())
      for (const { sk } of died) await transact(table, [{ remove: { pk, sk: String(sk) } }])
      return died.length < items.length
    },
  }
}
