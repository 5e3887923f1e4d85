import batchGetItem from 'dynalite/validations/batchGetItem.js'
import batchWriteItem from 'dynalite/validations/batchWriteItem.js'
import createTable from 'dynalite/validations/createTable.js'
import deleteItem from 'dynalite/validations/deleteItem.js'
import deleteTable from 'dynalite/validations/deleteTable.js'
import describeTable from 'dynalite/validations/describeTable.js'
import describeTimeToLive from 'dynalite/validations/describeTimeToLive.js'
import getItem from 'dynalite/validations/getItem.js'
import validations from 'dynalite/validations/index.js'
import listTables from 'dynalite/validations/listTables.js'
import listTagsOfResource from 'dynalite/validations/listTagsOfResource.js'
import putItem from 'dynalite/validations/putItem.js'
import query from 'dynalite/validations/query.js'
import scan from 'dynalite/validations/scan.js'
import tagResource from 'dynalite/validations/tagResource.js'
import untagResource from 'dynalite/validations/untagResource.js'
import updateItem from 'dynalite/validations/updateItem.js'
import updateTable from 'dynalite/validations/updateTable.js'

import { DynamoDbError } from './errors.ts'
import { isPlainItem } from './plain-item.ts'
import type { Requests } from './requests.ts'
import type { Json } from './types.ts'

const requests: { [Name in keyof Requests]: typeof putItem } = {
  BatchGetItem: batchGetItem,
  BatchWriteItem: batchWriteItem,
  CreateTable: createTable,
  DeleteItem: deleteItem,
  DeleteTable: deleteTable,
  DescribeTable: describeTable,
  DescribeTimeToLive: describeTimeToLive,
  GetItem: getItem,
  ListTables: listTables,
  ListTagsOfResource: listTagsOfResource,
  PutItem: putItem,
  Query: query,
  Scan: scan,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateItem: updateItem,
  UpdateTable: updateTable,
}

// dynalite counts UTF-16 units; item-size.ts counts bytes, later and rightly.
const noSizeLimit = { options: { maxItemSize: Infinity } }

/**
 * Checks a request's types and values, parses its expressions, and gives a copy that holds only known parameters.
 * Throws what DynamoDB answers to a request that cannot be right whatever is in the tables. The checks make sure of the
 * shape in `Requests`, so it is asserted here and nowhere later.
 */
export function checkRequest<Name extends keyof Requests>(operation: Name, body: Json): Requests[Name] {
  const { types, custom } = requests[operation]
  return fromDynalite(() => {
    // checkTypes deletes unknown parameters from what it is given.
    const request = validations.checkTypes({ ...body }, types)
    validations.checkValidations(request, types, custom, noSizeLimit)
    nameExpressions(request)
    return request as unknown as Requests[Name]
  })
}

const expressionNames = {
  _condition: 'condition',
  _filter: 'filter',
  _projection: 'projection',
  _updates: 'update',
}

/** Gives dynalite's parsed expressions plain names, also in the parts of a batch. */
function nameExpressions(request: Json): void {
  for (const [given, name] of Object.entries(expressionNames)) {
    if (request[given] === undefined) continue
    request[name] = request[given]
    delete request[given]
  }
  for (const part of Object.values(request['RequestItems'] ?? {})) nameExpressions(part as Json)
}

/**
 * The same for a request whose parameter `name` is an item or key, which is neither checked twice nor copied. What the
 * request says besides is often the same for many items, a condition above all, and parsing one takes longer than storing
 * an item; so the last such are remembered.
 */
export function checkItemRequest<Name extends keyof Requests>(
  operation: Name,
  body: Json,
  name: 'Item' | 'Key',
): Requests[Name] {
  const item = body[name]
  if (!isPlainItem(item)) return checkRequest(operation, body)
  const rest = { ...body, [name]: {} }
  return { ...checkRepeated(operation, rest), [name]: item }
}

const remembering = { requests: 200, characters: 1000 }
const checked = new Map<string, unknown>()

/** Checks a request that is likely to come again just so; what it gives is shared and must not be changed. */
export function checkRepeated<Name extends keyof Requests>(operation: Name, rest: Json): Requests[Name] {
  const key = operation + JSON.stringify(rest)
  const known = checked.get(key)
  if (known !== undefined) return known as Requests[Name]
  const request = checkRequest(operation, rest)
  if (key.length > remembering.characters) return request
  if (checked.size >= remembering.requests) checked.clear()
  checked.set(key, request)
  return request
}

/** Runs one of dynalite's checks and throws its refusals as DynamoDbError. */
export function fromDynalite<T>(check: () => T): T {
  try {
    return check()
  } catch (error) {
    throw asDynamoDbError(error)
  }
}

/** Throws the refusal that a check of dynalite returned, if it did. */
export function refuse(refusal: Error | undefined | null): void {
  if (refusal) throw asDynamoDbError(refusal)
}

function asDynamoDbError(error: unknown): unknown {
  if (!(error instanceof Error) || !('body' in error)) return error
  const { __type, message, Message } = error.body as { __type: string; message?: string; Message?: string }
  return new DynamoDbError(__type, message ?? Message ?? '', {}, { cause: error })
}
