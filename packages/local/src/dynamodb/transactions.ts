import { createHash } from 'node:crypto'

import type { Catalogue } from './catalogue.ts'
import { consumedCapacities } from './capacity.ts'
import {
  type CancellationReason,
  DynamoDbError,
  idempotencyMismatch,
  transactionCancelled,
  validationError,
} from './errors.ts'
import { type ItemWrites, unitsOf, type Written } from './item-writes.ts'
import { itemsPrefix, keyOf, tokenKey } from './keys.ts'
import { limits } from './limits.ts'
import { objectText, textOf } from './response.ts'
import { checkTransaction, type TransactionPart } from './transaction-request.ts'
import type { Item, Json, Table } from './types.ts'
import type { Stage, WriteQueue } from './write-queue.ts'

/** A ClientRequestToken that was used: what was asked with it, and when (milliseconds since 1970). */
export interface UsedToken {
  request: string
  at: number
}

/**
 * TransactWriteItems: all parts or none, in one LevelDB batch. A repeated ClientRequestToken does nothing for ten minutes,
 * also after a crash, for the token is stored in that same batch: a client whose answer was lost may ask again.
 */
export function createTransactWrite(
  queue: WriteQueue,
  catalogue: Catalogue,
  writes: ItemWrites,
  now: () => number,
): (body: Json) => Promise<string> {
  return async (body) => {
    const { parts, token, ...request } = checkTransaction(body)
    const written = await queue.run((stage) => {
      if (token !== undefined && isRepeated(stage, token, body, now())) return []
      checkDistinct(catalogue, parts)
      return writeParts(stage, writes, parts)
    })
    return objectText({ ConsumedCapacity: textOf(consumedCapacities(request, () => unitsOf(written, 2))) })
  }
}

/** Stages the token's use; true when it was used before for the same request. Throws when for another. */
function isRepeated(stage: Stage, token: string, body: Json, now: number): boolean {
  const request = createHash('sha256').update(JSON.stringify(body['TransactItems'])).digest('base64')
  const text = stage.get(tokenKey(token))
  const used: UsedToken | undefined = text === undefined ? undefined : JSON.parse(text)
  if (used && now - used.at < limits.idempotencyWindow) {
    if (used.request !== request) throw idempotencyMismatch()
    return true
  }
  const use: UsedToken = { request, at: now }
  stage.put(tokenKey(token), JSON.stringify(use))
  return false
}

function checkDistinct(catalogue: Catalogue, parts: readonly TransactionPart[]): void {
  // A part without its whole key is refused later, as a reason of its own.
  const keys = parts.flatMap((part) => fullKey(catalogue.table(part.TableName), part.key))
  if (new Set(keys).size < keys.length)
    throw validationError('Transaction request cannot include multiple operations on one item')
}

function fullKey(table: Table, item: Item): string[] {
  const key = keyOf(table.description.KeySchema, item)
  return key === undefined ? [] : [itemsPrefix(table) + key]
}

/** Every part is tried, so that the client learns of all that stands in the way. */
function writeParts(stage: Stage, writes: ItemWrites, parts: readonly TransactionPart[]): Written[] {
  const written: Written[] = []
  const reasons = parts.map((part): CancellationReason => {
    try {
      written.push(part.run(writes, stage))
      return { Code: 'None' }
    } catch (error) {
      return reasonOf(error)
    }
  })
  if (written.length < parts.length) throw transactionCancelled(reasons)
  return written
}

function reasonOf(error: unknown): CancellationReason {
  if (!(error instanceof DynamoDbError)) throw error
  const Item = error.body['Item']
  const Code = error.code === 'ConditionalCheckFailedException' ? 'ConditionalCheckFailed' : 'ValidationError'
  return { Code, Message: error.message, ...(Item === undefined ? {} : { Item }) }
}
