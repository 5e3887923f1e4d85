import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { readSearchBody } from '../search/read-request.ts'
import { SEARCH_FIELDS } from '../search/request.ts'
import { runSearch } from '../search/run-search.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { checkIndexUid } from './index-uid.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const BODY: FieldSpecs = {
  queries: { type: 'array', code: 'bad_request' },
  federation: { type: 'object', code: 'invalid_multi_search_federation', nullable: true },
}

const QUERY: FieldSpecs = {
  indexUid: { type: 'string', code: 'invalid_index_uid' },
  ...SEARCH_FIELDS,
  federationOptions: { type: 'object', code: 'invalid_multi_search_federation_options', nullable: true },
}

function multiSearch(request: Request): Response {
  request.rights.check('search')
  const body = checkBody(jsonBody(request), BODY)
  const { queries } = body
  if (!Array.isArray(queries)) throw new ApiError('bad_request', 'Missing field `queries`')
  const results = queries.map((query, i) => one(request, query, i))
  return { status: 200, body: { results } }
}

function one(request: Request, query: Json, i: number): JsonObject {
  const path = `.queries[${i}]`
  const given = checkBody(query, QUERY, path)
  const { indexUid, federationOptions: _, ...rest } = given
  if (typeof indexUid !== 'string')
    throw new ApiError('missing_index_uid', `Missing field \`indexUid\` inside \`${path}\``)
  checkIndexUid(indexUid, 'invalid_index_uid', `Invalid value at \`${path}.indexUid\`: `)
  const wanted = readSearchBody(rest, path)
  return inside(path, () => {
    request.rights.check('search', indexUid)
    const index = request.engine.indexes.get(indexUid)
    // Here a missing index is the fault of the body, not of the address.
    if (index === undefined)
      throw new ApiError('index_not_found_in_query', `Index \`${indexUid}\` not found.`)
    return { indexUid, ...runSearch(request.engine, index, wanted, request.rights.filterFor(indexUid)) }
  })
}

function inside<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new ApiError(error.code, `Inside \`${path}\`: ${error.message}`)
  }
}

/** Routes that search several indexes at once. */
export const multiSearchRoutes: readonly Route[] = [['POST', '/multi-search', multiSearch]]
