import db from 'dynalite/db/index.js'

import type { Condition } from './conditions.ts'
import { validationError } from './errors.ts'
import { indexesOf, primaryKeyOf } from './item-writer.ts'
import { indexPrefix, itemsPrefix, keyOf } from './keys.ts'
import { indexProjection, type Project } from './projection.ts'
import type { IndexDescription, Item, KeySchemaElement, Table } from './types.ts'
import { refuse } from './validation.ts'

/** What a Query or Scan reads: a table, or one of its indexes. */
export interface Source {
  table: Table
  index: IndexDescription | undefined
  schema: readonly KeySchemaElement[]
  /** What all its keys start with. */
  prefix: string
  /** The attributes of its LastEvaluatedKey. */
  startKeyNames: readonly string[]
  project: Project | undefined
}

interface SourceRequest {
  IndexName?: string
  ConsistentRead?: boolean
  Select?: string
}

/** Finds what the request names. Throws when there is no such index, or it cannot be read in the wanted way. */
export function sourceOf(table: Table, request: SourceRequest): Source {
  const { KeySchema, LocalSecondaryIndexes } = table.description
  const tableKeys = KeySchema.map((element) => element.AttributeName)
  if (request.IndexName === undefined)
    return {
      table,
      index: undefined,
      schema: KeySchema,
      prefix: itemsPrefix(table),
      startKeyNames: tableKeys,
      project: undefined,
    }
  const index = indexesOf(table).find((each) => each.IndexName === request.IndexName)
  if (!index) throw validationError(`The table does not have the specified index: ${request.IndexName}`)
  const isLocal = LocalSecondaryIndexes?.includes(index) ?? false
  const project = indexProjection(table, index)
  if (!isLocal && request.ConsistentRead)
    throw validationError('Consistent reads are not supported on global secondary indexes')
  if (!isLocal && project && request.Select === 'ALL_ATTRIBUTES')
    throw validationError(
      'One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary ' +
        `index ${index.IndexName} because its projection type is not ALL`,
    )
  return {
    table,
    index,
    schema: index.KeySchema,
    prefix: indexPrefix(table, index.IndexName),
    startKeyNames: [...new Set([...tableKeys, ...index.KeySchema.map((element) => element.AttributeName)])],
    // A local index fetches from the table what it does not hold itself.
    project: request.Select === 'ALL_ATTRIBUTES' ? undefined : project,
  }
}

const badStart = 'The provided starting key is invalid'

/** Throws unless `start` has exactly the attributes of a LastEvaluatedKey, of the right types. */
export function checkStartKey(source: Source, start: Item): void {
  const { table, schema, startKeyNames } = source
  const names = Object.keys(start)
  if (names.length !== startKeyNames.length || names.some((name) => !startKeyNames.includes(name)))
    throw validationError(
      source.index ? badStart : `${badStart}: The provided key element does not match the schema`,
    )
  const tableKey = Object.fromEntries(
    table.description.KeySchema.map(({ AttributeName }) => [AttributeName, start[AttributeName] ?? {}]),
  )
  const refusal = db.validateKey(tableKey, table.description)
  if (refusal) throw validationError(`${badStart}: ${refusal.message}`)
  for (const { AttributeName, KeyType } of schema) {
    const type = table.description.AttributeDefinitions.find((each) => each.AttributeName === AttributeName)
    refuse(db.validateKeyPiece(start, AttributeName, type?.AttributeType ?? 'S', KeyType === 'HASH'))
  }
}

/** The store's key of an item or LastEvaluatedKey in the source. */
export function keyBelow(source: Source, item: Item): string {
  const primaryKey = primaryKeyOf(source.table, item)
  if (!source.index) return source.prefix + primaryKey
  return `${source.prefix}${keyOf(source.schema, item) ?? ''}${primaryKey}`
}

/** Throws when a filter reaches into a key, or for a Query names the key that its key condition is for. */
export function checkFilter(
  source: Source,
  filter: Condition | undefined,
  legacy: object | undefined,
  isQuery: boolean,
): void {
  refuse(db.validateKeyPaths(filter?.nestedPaths, source.table.description))
  const named = legacy ?? filter?.pathHeads
  if (!isQuery || !named) return
  const key = source.schema.find((element) => Object.hasOwn(named, element.AttributeName))
  if (key)
    throw validationError(
      `${legacy ? 'QueryFilter' : 'Filter Expression'} can only contain non-primary key attributes: ` +
        `Primary key attribute: ${key.AttributeName}`,
    )
}
