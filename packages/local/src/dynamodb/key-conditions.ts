import db from 'dynalite/db/index.js'

import { validationError } from './errors.ts'
import { type KeyRange, partitionKey, partitionRange } from './keys.ts'
import type { Source } from './query-source.ts'
import type { KeyCondition, KeyConditions } from './requests.ts'
import type { Item, KeySchemaElement, Table } from './types.ts'

const notIndexable = new Set(['NULL', 'NOT_NULL', 'NE', 'CONTAINS', 'NOT_CONTAINS', 'IN'])

/** Throws DynamoDB's refusal unless the conditions name the hash key by `=` and at most the range key besides. */
export function checkKeyConditions({ table, schema, index }: Source, conditions: KeyConditions): void {
  const count = Object.keys(conditions).length
  for (const { AttributeName, KeyType } of schema) {
    const isHash = KeyType === 'HASH'
    if (isHash && schema.length === 1 && count > 1) throw validationError('Query key condition not supported')
    const condition = conditions[AttributeName]
    if (!condition) {
      if (isHash || count > 1)
        throw validationError(`Query condition missed key schema element: ${AttributeName}`)
      continue
    }
    checkOperator(condition.ComparisonOperator, isHash)
    checkTypes(table, AttributeName, condition)
    checkNotEmpty(AttributeName, condition, index?.IndexName)
  }
}

function checkOperator(operator: string, isHash: boolean): void {
  if (notIndexable.has(operator))
    throw validationError('Attempted conditional constraint is not an indexable operation')
  if (isHash && operator !== 'EQ') throw validationError('Query key condition not supported')
}

function checkTypes(table: Table, attribute: string, { AttributeValueList }: KeyCondition): void {
  const type = table.description.AttributeDefinitions.find(
    (each) => each.AttributeName === attribute,
  )?.AttributeType
  if (!type || AttributeValueList.some((value) => value[type] === undefined))
    throw validationError(
      'One or more parameter values were invalid: Condition parameter type does not match schema type',
    )
}

/** No key is empty, so DynamoDB takes a condition with an empty value for a mistake, `begins_with` included. */
function checkNotEmpty(
  attribute: string,
  { AttributeValueList }: KeyCondition,
  index: string | undefined,
): void {
  if (!AttributeValueList.some((value) => value.S === '' || value.B === '')) return
  const type = AttributeValueList[0]?.S === undefined ? 'binary' : 'string'
  const rule = `The AttributeValue for a key attribute cannot contain an empty ${type} value.`
  throw validationError(
    index === undefined
      ? `One or more parameter values are not valid. ${rule} Key: ${attribute}`
      : 'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
          `${rule} IndexName: ${index}, IndexKey: ${attribute}`,
  )
}

/** The stretch of keys below `prefix` that the conditions leave. */
export function rangeOf(
  prefix: string,
  schema: readonly KeySchemaElement[],
  conditions: KeyConditions,
): KeyRange {
  const [hash, range] = schema.map((element) => conditions[element.AttributeName])
  const [value] = hash?.AttributeValueList ?? []
  return partitionRange(
    prefix + partitionKey(value ?? {}),
    range?.ComparisonOperator,
    range?.AttributeValueList,
  )
}

/** Throws unless `start` could be the last key of a page of this query. */
export function checkStartInRange(
  schema: readonly KeySchemaElement[],
  conditions: KeyConditions,
  start: Item,
): void {
  const [hash, range] = schema.map((element) => ({
    condition: conditions[element.AttributeName],
    value: start[element.AttributeName],
  }))
  const outside = !db.compare('EQ', hash?.value, hash?.condition?.AttributeValueList)
  if (!range?.condition) {
    if (outside)
      throw validationError(
        'The provided starting key is outside query boundaries based on provided conditions',
      )
    return
  }
  if (!db.compare(range.condition.ComparisonOperator, range.value, range.condition.AttributeValueList))
    throw validationError('The provided starting key does not match the range key predicate')
  if (outside) throw validationError('The query can return at most one row and cannot be restarted')
}
