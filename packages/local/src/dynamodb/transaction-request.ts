import { validationError } from './errors.ts'
import { checkDelete, checkPut, checkUpdate } from './item-requests.ts'
import type { ItemWrites, Written } from './item-writes.ts'
import { itemSize } from './item-size.ts'
import { limits } from './limits.ts'
import type { CapacityRequest } from './requests.ts'
import type { Item, Json } from './types.ts'
import type { Stage } from './write-queue.ts'

/** One part of a transaction, checked as far as that needs no table. */
export interface TransactionPart {
  TableName: string
  /** The key, or for a Put the whole item. */
  key: Item
  run(writes: ItemWrites, stage: Stage): Written
}

export interface TransactionRequest extends CapacityRequest {
  parts: TransactionPart[]
  token?: string
}

/** The list `TransactItems`, with DynamoDB's refusal unless it has 1 to 100 members. */
export function checkTransactItems(body: Json): Json[] {
  const items: unknown = body['TransactItems']
  const count = Array.isArray(items) ? items.length : 0
  if (!Array.isArray(items) || count === 0 || count > limits.transactionItems) {
    const rule =
      count === 0 ? 'greater than or equal to 1' : `less than or equal to ${limits.transactionItems}`
    throw validationError(
      `1 validation error detected: Value '[${count} items]' at 'transactItems' failed to satisfy constraint: ` +
        `Member must have length ${rule}`,
    )
  }
  return items
}

/** Checks a TransactWriteItems request. Throws a ValidationException, also when it is larger than 4 MB. */
export function checkTransaction(body: Json): TransactionRequest {
  const parts = checkTransactItems(body).map(checkPart)
  const size = parts.reduce((sum, part) => sum + itemSize(part.key), 0)
  if (size > limits.transactionSize)
    throw validationError(
      `The transaction's items have ${size} bytes together; a transaction may have ${limits.transactionSize} (4 MB)`,
    )
  const token = body['ClientRequestToken']
  const capacity = body['ReturnConsumedCapacity']
  return {
    parts,
    ...(typeof token === 'string' ? { token: checkToken(token) } : {}),
    ...(typeof capacity === 'string' ? { ReturnConsumedCapacity: capacity } : {}),
  }
}

function checkToken(token: string): string {
  if (token.length >= 1 && token.length <= 36) return token
  throw validationError(
    `1 validation error detected: Value '${token}' at 'clientRequestToken' failed to satisfy constraint: ` +
      'Member must have length between 1 and 36',
  )
}

function checkPart(part: Json): TransactionPart {
  const entries = Object.entries(part ?? {}).filter(([, value]) => value !== undefined && value !== null)
  const [entry] = entries
  if (!entry || entries.length > 1)
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete')
  const [kind, body] = entry as [string, Json]
  if (kind === 'Put') {
    const request = checkPut(body)
    return {
      TableName: request.TableName,
      key: request.Item,
      run: (writes, stage) => writes.put(stage, request),
    }
  }
  if (kind === 'Update') {
    const request = checkUpdate(body)
    return {
      TableName: request.TableName,
      key: request.Key,
      run: (writes, stage) => writes.update(stage, request),
    }
  }
  if (kind !== 'Delete' && kind !== 'ConditionCheck')
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete')
  const request = checkDelete(body)
  if (kind === 'ConditionCheck' && !request.condition)
    throw validationError('The expression can not be empty; a ConditionCheck needs a ConditionExpression')
  const run: TransactionPart['run'] = (writes, stage) =>
    kind === 'Delete' ? writes.delete(stage, request) : writes.check(stage, request)
  return { TableName: request.TableName, key: request.Key, run }
}
