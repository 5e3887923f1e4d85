import type { Catalogue } from './catalogue.ts'
import { type CancellationReason, DynamoDbError, transactionCancelled, validationError } from './errors.ts'
import { itemsPrefix, keyOf } from './keys.ts'
import type { Item, Table } from './types.ts'

/** Throws when two parts of a transaction are about one item, or one is about a table that is not there. */
export function checkDistinct(
  catalogue: Catalogue,
  parts: readonly { TableName: string; key: Item }[],
): void {
  // A part without its whole key is refused later, as a reason of its own.
  const keys = parts.flatMap((part) => fullKey(catalogue.table(part.TableName), part.key))
  if (new Set(keys).size < keys.length)
    throw validationError('Transaction request cannot include multiple operations on one item')
}

function fullKey(table: Table, item: Item): string[] {
  const key = keyOf(table.description.KeySchema, item)
  return key === undefined ? [] : [itemsPrefix(table) + key]
}

/** Does every part, so that the client learns of all that stands in the way; throws when anything does. */
export function tryParts<Part, Result>(parts: readonly Part[], work: (part: Part) => Result): Result[] {
  const results: Result[] = []
  const reasons = parts.map((part): CancellationReason => {
    try {
      results.push(work(part))
      return { Code: 'None' }
    } catch (error) {
      return reasonOf(error)
    }
  })
  if (results.length < parts.length) throw transactionCancelled(reasons)
  return results
}

function reasonOf(error: unknown): CancellationReason {
  if (!(error instanceof DynamoDbError)) throw error
  const Item = error.body['Item']
  const Code = error.code === 'ConditionalCheckFailedException' ? 'ConditionalCheckFailed' : 'ValidationError'
  return { Code, Message: error.message, ...(Item === undefined ? {} : { Item }) }
}
