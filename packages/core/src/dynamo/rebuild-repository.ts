import { randomUUID } from 'node:crypto'
import type { Rebuild, RebuildRepository } from '../indexing/rebuild-state.ts'
import type { Table } from './client.ts'
import { MISSING, tokenIs } from './conditions.ts'
import { RebuildEntity } from './entities/rebuild.ts'
import type { ItemReader } from './item-reader.ts'
import { ConditionFailedError, transact } from './transact.ts'

const key = { pk: 'maintenance#rebuild', sk: 'state' }

/** The state of a rebuild in DynamoDB, so that a crash of whoever rebuilds loses nothing of it. */
export function createRebuildRepository(table: Table, read: ItemReader): RebuildRepository {
  return {
    async find() {
      const Item = await read(key)
      const data = Item && RebuildEntity.parse({ Item }).data
      return data ? { ...data.rebuild, token: data.token } : null
    },
    async save(rebuild, before) {
      const token = randomUUID()
      const { Item } = RebuildEntity.put({ rebuild, token }).params({ table: '-' })
      try {
        await transact(table, [{ put: Item, condition: before ? tokenIs(before.token) : MISSING }])
        const saved: Rebuild = { ...rebuild, token }
        return saved
      } catch (error) {
        if (error instanceof ConditionFailedError) return null
        throw error
      }
    },
    end: ({ token }) => transact(table, [{ remove: key, condition: tokenIs(token) }]),
  }
}
