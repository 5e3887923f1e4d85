import db from 'dynalite/db/index.js'

import { validationError } from './errors.ts'
import { indexesOf } from './item-writer.ts'
import { itemSize } from './item-size.ts'
import { limits } from './limits.ts'
import type { Item, Table } from './types.ts'
import { refuse } from './validation.ts'

/** Throws unless `key` is exactly the table's primary key, of the right types and sizes. */
export function checkKey(table: Table, key: Item): void {
  refuse(db.validateKey(key, table.description))
}

/** Throws unless the item has the table's key, index keys of the right types, and at most 400 KB. */
export function checkItem(table: Table, item: Item): void {
  checkItemSize(item)
  refuse(db.validateItem(item, table.description))
  const empty = emptyIndexKey(table, item)
  if (empty)
    throw validationError(
      'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
        `The AttributeValue for a key attribute cannot contain an empty string value. ${empty}`,
    )
}

/** Throws when an item has more than 400 KB. */
export function checkItemSize(item: Item): void {
  if (itemSize(item) > limits.itemSize)
    throw validationError('Item size has exceeded the maximum allowed size')
}

/** Throws when an updated item has grown past 400 KB or has an index key that no index can hold. */
export function checkUpdatedItem(table: Table, item: Item): void {
  if (itemSize(item) > limits.itemSize)
    throw validationError('Item size to update has exceeded the maximum allowed size')
  if (emptyIndexKey(table, item))
    throw validationError(
      'One or more parameter values are not valid. The update expression attempted to update a secondary index key ' +
        'to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty string value.',
    )
  const types = new Map(
    table.description.AttributeDefinitions.map((each) => [each.AttributeName, each.AttributeType]),
  )
  for (const { AttributeName } of indexesOf(table).flatMap((index) => index.KeySchema)) {
    const value = item[AttributeName]
    if (value && value[types.get(AttributeName) ?? 'S'] === undefined)
      throw validationError(
        'The update expression attempted to update the secondary index key to unsupported type',
      )
  }
}

/** Names the first index key that is an empty text or binary, which DynamoDB refuses and dynalite stores. */
function emptyIndexKey(table: Table, item: Item): string | undefined {
  for (const { IndexName, KeySchema } of indexesOf(table)) {
    for (const { AttributeName } of KeySchema) {
      const value = item[AttributeName]
      if (value?.S === '' || value?.B === '') return `IndexName: ${IndexName}, IndexKey: ${AttributeName}`
    }
  }
  return undefined
}
