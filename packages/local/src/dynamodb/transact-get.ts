import { consumedCapacities, readUnits } from './capacity.ts'
import type { Catalogue } from './catalogue.ts'
import { constraintError } from './errors.ts'
import type { ItemReads } from './item-reads.ts'
import type { GetRequest } from './requests.ts'
import { objectText, textOf } from './response.ts'
import type { StoredItem } from './stored-item.ts'
import { checkDistinct, tryParts } from './transaction-parts.ts'
import { checkTransactItems } from './transaction-request.ts'
import type { Json } from './types.ts'
import { checkItemRequest } from './validation.ts'

/** TransactGetItems: up to 100 items as they were at one moment. */
export function createTransactGet(
  catalogue: Catalogue,
  { readShown }: ItemReads,
): (body: Json) => Promise<string> {
  return async (body) => {
    const requests = checkTransactItems(body).map(checkGet)
    checkDistinct(
      catalogue,
      requests.map(({ TableName, Key }) => ({ TableName, key: Key })),
    )
    const items = tryParts(requests, readShown)
    return objectText({
      Responses: `[${items.map(({ shown }) => objectText({ Item: shown?.json })).join(',')}]`,
      ConsumedCapacity: textOf(consumedCapacities(body, () => unitsOf(requests, items))),
    })
  }
}

/** A transactional read costs twice, and is always consistent. */
function unitsOf(requests: readonly GetRequest[], items: readonly { item: StoredItem | undefined }[]) {
  const units = new Map<string, number>()
  for (const [at, { TableName }] of requests.entries())
    units.set(TableName, (units.get(TableName) ?? 0) + 2 * readUnits(items[at]?.item?.size() ?? 0, true))
  return units
}

function checkGet(part: Json): GetRequest {
  const { Get } = part
  if (typeof Get !== 'object' || Get === null)
    throw constraintError('transactItems.get', null, 'Member must not be null')
  return checkItemRequest('GetItem', { ...Get }, 'Key')
}
