import { fulfils } from './conditions.ts'
import { conditionFailed, constraintError } from './errors.ts'
import type { ItemWrite, KeyRequest, PutRequest, UpdateRequest } from './requests.ts'
import type { StoredItem } from './stored-item.ts'
import type { Json } from './types.ts'
import { checkItemRequest } from './validation.ts'

/** Checks a PutItem, or the Put of a transaction. */
export function checkPut(body: Json): PutRequest {
  return withOldValue(checkItemRequest('PutItem', body, 'Item'), body)
}

/** Checks an UpdateItem, or the Update of a transaction. */
export function checkUpdate(body: Json): UpdateRequest {
  return withOldValue(checkItemRequest('UpdateItem', body, 'Key'), body)
}

/** Checks a DeleteItem, or the Delete or ConditionCheck of a transaction. */
export function checkDelete(body: Json): KeyRequest {
  return withOldValue(checkItemRequest('DeleteItem', body, 'Key'), body)
}

// dynalite is older than this parameter and drops it.
function withOldValue<Request extends ItemWrite>(request: Request, body: Json): Request {
  const wish = body['ReturnValuesOnConditionCheckFailure']
  if (wish === undefined || wish === 'NONE') return request
  if (wish !== 'ALL_OLD') {
    const constraint = 'Member must satisfy enum value set: [ALL_OLD, NONE]'
    throw constraintError('returnValuesOnConditionCheckFailure', wish, constraint)
  }
  request.ReturnValuesOnConditionCheckFailure = wish
  return request
}

/** Throws ConditionalCheckFailedException, with the item when the request asks for it, unless the condition holds. */
export function checkCondition(request: ItemWrite, before: StoredItem | undefined): void {
  const test = {
    ...(request.condition ? { expression: request.condition } : {}),
    ...(request.Expected === undefined
      ? {}
      : { legacy: request.Expected, legacyOperator: request.ConditionalOperator }),
  }
  if (fulfils(before?.item() ?? {}, test)) return
  throw conditionFailed(
    request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? before?.item() : undefined,
  )
}
