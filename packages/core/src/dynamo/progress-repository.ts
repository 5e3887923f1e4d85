import type { ProgressRepository } from '../indexing/progress.ts'
import type { Table } from './client.ts'
import { MISSING, tokenIs } from './conditions.ts'
import { ProgressEntity } from './entities/progress.ts'
import type { ItemReader } from './item-reader.ts'
import { ConditionFailedError, transact } from './transact.ts'
import { randomUUID } from '../node-crypto.ts'

/** The progress of a long task in DynamoDB, so that a crash of whoever does it loses nothing of it. */
export function createProgressRepository<Progress extends object>(
  table: Table,
  read: ItemReader,
  task: 'rebuild' | 'verify',
): ProgressRepository<Progress> {
  const key = { pk: `maintenance#${task}`, sk: 'state' }
  return {
    async find() {
      const Item = await read(key)
      const data = Item && ProgressEntity.fields(Item)
      return data ? { ...(data.progress as Progress), token: data.token } : null
    },
    async save(progress, before) {
      const token = randomUUID()
      const Item = ProgressEntity.item({ task, progress, token })
      try {
        await transact(table, [{ put: Item, condition: before ? tokenIs(before.token) : MISSING }])
        return { ...progress, token }
      } catch (error) {
        if (error instanceof ConditionFailedError) return null
        throw error
      }
    },
    end: ({ token }) => transact(table, [{ remove: key, condition: tokenIs(token) }]),
  }
}
