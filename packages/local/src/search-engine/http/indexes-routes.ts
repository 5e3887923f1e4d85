import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'
import { existing } from '../tasks/indexes.ts'
import { enqueue } from '../tasks/queue.ts'
import { summary } from '../tasks/task.ts'
import { checkBody, checkField } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { describeFound } from './found.ts'
import { checkIndexUid, invalidIndexUid, isIndexUid } from './index-uid.ts'
import { readParameters } from './parameters.ts'
import type { ParameterSpecs } from './parameters.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'
import { oneIndexStats } from './server-routes.ts'

const LIST: ParameterSpecs = {
  offset: { type: 'integer', code: 'invalid_index_offset' },
  limit: { type: 'integer', code: 'invalid_index_limit' },
}

/** The index that a path names; throws when it is not there or not allowed. */
export function indexOf(request: Request, action: string): SearchIndex {
  const uid = request.parameters['uid'] ?? ''
  request.rights.check(action, uid)
  return existing(request.engine, checkIndexUid(uid))
}

const describe = ({ uid, primaryKey, createdAt, updatedAt }: SearchIndex): JsonObject => ({
  uid,
  createdAt,
  updatedAt,
  primaryKey,
})

function listIndexes({ engine, query, rights }: Request): Response {
  rights.check('indexes.get')
  const { offset = 0, limit = 20 } = readParameters(query, LIST)
  const all = [...engine.indexes.values()]
    .filter(({ uid }) => rights.mayUse(uid))
    .toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
  const from = Number(offset)
  const results = all.slice(from, from + Number(limit)).map(describe)
  return { status: 200, body: { results, offset, limit, total: all.length } }
}

const CREATE: FieldSpecs = {
  uid: { type: 'string', code: 'invalid_index_uid' },
  primaryKey: { type: 'string', code: 'invalid_index_primary_key', nullable: true },
}

/** Refuses an index that a body names and the key may not touch: its message tells less than that for a path. */
function refuseOthers({ rights }: Request, uid: string): void {
  if (!rights.mayUse(uid)) throw new ApiError('invalid_api_key', 'The provided API key is invalid.')
}

async function createIndex(request: Request): Promise<Response> {
  request.rights.check('indexes.create')
  const body = checkBody(jsonBody(request), CREATE)
  const { uid, primaryKey = null } = body
  if (typeof uid !== 'string') throw new ApiError('missing_index_uid', 'Missing field `uid`')
  checkIndexUid(uid, 'invalid_index_uid', 'Invalid value at `.uid`: ')
  refuseOthers(request, uid)
  const key = typeof primaryKey === 'string' ? primaryKey : null
  const task = await enqueue(request.engine, {
    type: 'indexCreation',
    indexUid: uid,
    details: { primaryKey: key },
    work: { kind: 'createIndex', primaryKey: key },
  })
  return { status: 202, body: summary(task) }
}

const UPDATE: FieldSpecs = {
  primaryKey: { type: 'string', code: 'invalid_index_primary_key', nullable: true },
  uid: { type: 'string', code: 'invalid_index_uid', nullable: true },
}

async function updateIndex(request: Request): Promise<Response> {
  const indexUid = request.parameters['uid'] ?? ''
  request.rights.check('indexes.update', indexUid)
  checkIndexUid(indexUid)
  const body = jsonBody(request)
  for (const [name, code] of [
    ['createdAt', 'immutable_index_created_at'],
    ['updatedAt', 'immutable_index_updated_at'],
  ] as const) {
    if (isObject(body) && name in body) {
      throw new ApiError(code, `Immutable field \`${name}\`: expected one of \`primaryKey\`, \`uid\``)
    }
  }
  const { primaryKey, uid } = checkBody(body, UPDATE)
  const key = typeof primaryKey === 'string' ? primaryKey : null
  const newUid = typeof uid === 'string' ? checkIndexUid(uid) : null
  const task = await enqueue(request.engine, {
    type: 'indexUpdate',
    indexUid,
    details: { primaryKey: key, ...(newUid === null ? {} : { oldIndexUid: indexUid, newIndexUid: newUid }) },
    work: { kind: 'updateIndex', primaryKey: key, newUid },
  })
  return { status: 202, body: summary(task) }
}

async function deleteIndex(request: Request): Promise<Response> {
  const indexUid = request.parameters['uid'] ?? ''
  request.rights.check('indexes.delete', indexUid)
  checkIndexUid(indexUid)
  const task = await enqueue(request.engine, {
    type: 'indexDeletion',
    indexUid,
    details: { deletedDocuments: request.engine.indexes.get(indexUid)?.liveCount ?? 0 },
    work: { kind: 'deleteIndex' },
  })
  return { status: 202, body: summary(task) }
}

async function compactIndex(request: Request): Promise<Response> {
  const index = indexOf(request, 'indexes.compact')
  const task = await enqueue(request.engine, {
    type: 'indexCompaction',
    indexUid: index.uid,
    details: { preCompactionSize: null, postCompactionSize: null },
    work: { kind: 'compact' },
  })
  return { status: 202, body: summary(task) }
}

const SWAP: FieldSpecs = {
  indexes: { type: 'array', code: 'invalid_swap_indexes' },
  rename: { type: 'boolean', code: 'invalid_swap_rename' },
}

async function swapIndexes(request: Request): Promise<Response> {
  request.rights.check('indexes.swap')
  const body = jsonBody(request)
  if (!Array.isArray(body)) {
    throw new ApiError(
      'bad_request',
      `Invalid value type: expected an array, but found ${describeFound(body)}`,
    )
  }
  const swaps = body.map((swap, i) => readSwap(swap, i))
  const seen = new Set<string>()
  for (const name of swaps.flatMap(({ indexes }) => indexes)) {
    if (seen.has(name)) {
      throw new ApiError(
        'invalid_swap_duplicate_index_found',
        `Indexes must be declared only once during a swap. \`${name}\` was specified several times.`,
      )
    }
    seen.add(name)
    refuseOthers(request, name)
  }
  const details = { swaps: swaps.map(({ indexes, rename }) => ({ indexes: [...indexes], rename })) }
  const task = await enqueue(request.engine, {
    type: 'indexSwap',
    indexUid: null,
    details,
    work: { kind: 'swap', swaps },
  })
  return { status: 202, body: summary(task) }
}

function readSwap(swap: Json, i: number): { indexes: [string, string]; rename: boolean } {
  const { indexes, rename } = checkBody(swap, SWAP, `[${i}]`)
  if (!Array.isArray(indexes))
    throw new ApiError('missing_swap_indexes', `Missing field \`indexes\` inside \`[${i}]\``)
  const names = indexes.map((name, n) => {
    const path = `[${i}].indexes[${n}]`
    checkField(name, { type: 'string', code: 'invalid_swap_indexes' }, path)
    const text = textOf(name)
    if (!isIndexUid(text))
      throw new ApiError('invalid_swap_indexes', `Invalid value at \`${path}\`: ${invalidIndexUid(text)}`)
    return text
  })
  const [left, right] = names
  if (names.length !== 2 || left === undefined || right === undefined) {
    const list = `[${names.map((name) => JSON.stringify(name)).join(', ')}]`
    throw new ApiError(
      'invalid_swap_indexes',
      `Two indexes must be given for each swap. The list \`${list}\` contains ${names.length} indexes.`,
    )
  }
  return { indexes: [left, right], rename: rename === true }
}

/** Routes about indexes. */
export const indexRoutes: readonly Route[] = [
  ['GET', '/indexes', listIndexes],
  ['POST', '/indexes', createIndex],
  ['GET', '/indexes/:uid', (request) => ({ status: 200, body: describe(indexOf(request, 'indexes.get')) })],
  ['PATCH', '/indexes/:uid', updateIndex],
  ['DELETE', '/indexes/:uid', deleteIndex],
  ['GET', '/indexes/:uid/stats', (request) => oneIndexStats(indexOf(request, 'stats.get'), request)],
  ['POST', '/indexes/:uid/compact', compactIndex],
  ['POST', '/swap-indexes', swapIndexes],
]
