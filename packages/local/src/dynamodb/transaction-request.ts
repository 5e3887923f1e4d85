import { constraintError, validationError } from './errors.ts'
import { checkDelete, checkPut, checkUpdate } from './item-requests.ts'
import type { ItemWrites, Written } from './item-writes.ts'
import { itemSize } from './item-size.ts'
import { limits } from './limits.ts'
import type { CapacityRequest } from './requests.ts'
import { checkItemSize } from './table-checks.ts'
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
  if (!Array.isArray(items)) throw constraintError('transactItems', items ?? null, 'Member must not be null')
  const rule = 'Member must have length'
  if (items.length === 0) throw constraintError('transactItems', items, `${rule} greater than or equal to 1`)
  if (items.length > limits.transactionItems)
    throw constraintError(
      'transactItems',
      '[...]',
      `${rule} less than or equal to ${limits.transactionItems}`,
    )
  return items
}

/** Checks a TransactWriteItems request. Throws a ValidationException, also when it is larger than 4 MB. */
export function checkTransaction(body: Json): TransactionRequest {
  const parts = checkTransactItems(body).map(checkPart)
  const size = parts.reduce((sum, part) => sum + itemSize(part.key), 0)
  if (size > limits.transactionSize)
    throw validationError(`Transaction payload size cannot exceed 4MB. Payload Size: ${size}`)
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
  throw constraintError('clientRequestToken', token, 'Member must have length between 1 and 36')
}

function checkPart(part: Json): TransactionPart {
  const entries = Object.entries(part ?? {}).filter(([, value]) => value !== undefined && value !== null)
  const [entry] = entries
  if (!entry || entries.length > 1)
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete')
  const [kind, body] = entry as [string, Json]
  if (kind === 'Put') {
    const request = checkPut(body)
    checkItemSize(request.Item)
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
    throw constraintError('conditionCheck.conditionExpression', null, 'Member must not be null')
  const run: TransactionPart['run'] = (writes, stage) =>
    kind === 'Delete' ? writes.delete(stage, request) : writes.check(stage, request)
  return { TableName: request.TableName, key: request.Key, run }
}
