import { createHash } from 'node:crypto'

import type { Catalogue } from './catalogue.ts'
import { consumedCapacities } from './capacity.ts'
import { idempotencyMismatch } from './errors.ts'
import { type ItemWrites, unitsOf, type Written } from './item-writes.ts'
import { tokenKey } from './keys.ts'
import { limits } from './limits.ts'
import { objectText, textOf } from './response.ts'
import { checkDistinct, tryParts } from './transaction-parts.ts'
import { checkTransaction, type TransactionPart } from './transaction-request.ts'
import type { Json } from './types.ts'
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

function writeParts(stage: Stage, writes: ItemWrites, parts: readonly TransactionPart[]): Written[] {
  return tryParts(parts, (part) => part.run(writes, stage))
}
