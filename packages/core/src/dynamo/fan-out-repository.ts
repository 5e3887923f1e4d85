import type { FanOut, FanOutRepository } from '../indexing/fan-outs.ts'
import type { Table } from './client.ts'
import { tokenIs } from './conditions.ts'
import { FanOutEntity } from './entities/fan-out.ts'
import type { ItemReader } from './item-reader.ts'
import { ConditionFailedError, transact } from './transact.ts'
import { randomUUID } from '../node-crypto.ts'

/** Fan-outs in DynamoDB, each beside its speaker. */
export function createFanOutRepository(table: Table, read: ItemReader): FanOutRepository {
  const keyOf = (speakerId: string) => ({ pk: `speaker#${speakerId}`, sk: 'fanout' })
  const itemOf = (fanOut: Omit<FanOut, 'token'>) => FanOutEntity.item({ ...fanOut, token: randomUUID() })
  return {
    async find(speakerId) {
      const Item = await read(keyOf(speakerId))
      return Item && FanOutEntity.fields(Item)
    },
    start: (speakerId, ids, cursor) =>
      transact(table, [{ put: itemOf({ speakerId, ids: [...ids], cursor }) }]),
    async advance({ speakerId, ids, token }, cursor) {
      const condition = tokenIs(token)
      try {
        await transact(table, [
          cursor === null
            ? { remove: keyOf(speakerId), condition }
            : { put: itemOf({ speakerId, ids, cursor }), condition },
        ])
      } catch (error) {
        // It began again: what it has to do now stands in the newer item, whose record is still to come.
        if (!(error instanceof ConditionFailedError)) throw error
      }
    },
  }
}
