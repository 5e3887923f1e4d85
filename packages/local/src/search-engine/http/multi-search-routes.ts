import { ApiError } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { checkFacetsByIndex } from '../search/facets-by-index.ts'
import { federate } from '../search/federate.ts'
import type { FederatedQuery } from '../search/federate.ts'
import type { Federation } from '../search/federation-fields.ts'
import { readFederation, readWeight, refuseRemote } from '../search/federation-fields.ts'
import { readSearchBody } from '../search/read-request.ts'
import type { SearchRequest } from '../search/request.ts'
import { SEARCH_FIELDS } from '../search/request.ts'
import { runSearch } from '../search/run-search.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { checkIndexUid } from './index-uid.ts'
import { queryMetadata, wantsMetadata } from './query-metadata.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const BODY: FieldSpecs = {
  queries: { type: 'array', code: 'bad_request' },
  federation: { type: 'object', code: 'bad_request', nullable: true },
}

const QUERY: FieldSpecs = {
  indexUid: { type: 'string', code: 'invalid_index_uid' },
  ...SEARCH_FIELDS,
  federationOptions: { type: 'object', code: 'invalid_multi_search_federation_options', nullable: true },
}

/** One query of a request, its types checked, its index not yet looked for. */
interface Query {
  indexUid: string
  wanted: SearchRequest
  given: JsonObject
  position: number
}

function multiSearch(request: Request): Response {
  request.rights.check('search')
  const body = checkBody(jsonBody(request), BODY)
  const { queries } = body
  if (!Array.isArray(queries)) throw new ApiError('bad_request', 'Missing field `queries`')
  const read = queries.map(readQuery)
  const federation = readFederation(body['federation'])
  // Whether the key may search each of the indexes comes before whether they are there.
  for (const { indexUid, position } of read) inQuery(position, () => checkRights(request, indexUid))
  if (federation !== null) return { status: 200, body: federated(request, read, federation) }
  return { status: 200, body: { results: read.map((query) => separate(request, query)) } }
}

function readQuery(query: Json, position: number): Query {
  const path = `.queries[${position}]`
  const given = checkBody(query, QUERY, path)
  const { indexUid, federationOptions, ...rest } = given
  if (typeof indexUid !== 'string')
    throw new ApiError('missing_index_uid', `Missing field \`indexUid\` inside \`${path}\``)
  checkIndexUid(indexUid, 'invalid_index_uid', `Invalid value at \`${path}.indexUid\`: `)
  readWeight(federationOptions, `${path}.federationOptions`)
  return { indexUid, wanted: readSearchBody(rest, path), given, position }
}

function checkRights({ rights }: Request, indexUid: string): void {
  try {
    rights.check('search', indexUid)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new ApiError(error.code, 'The provided API key is invalid.')
  }
}

/** Does a part of the work for one query; its errors say for which. */
function inQuery<T>(position: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new ApiError(error.code, `Inside \`.queries[${position}]\`: ${error.message}`, error.status)
  }
}

function indexFor({ engine }: Request, uid: string, note = ''): SearchIndex {
  const index = engine.indexes.get(uid)
  // Here a missing index is the fault of the body, not of the address.
  if (index === undefined) throw new ApiError('index_not_found', `Index \`${uid}\` not found.${note}`, 400)
  return index
}

function separate(request: Request, { indexUid, wanted, given, position }: Query): JsonObject {
  return inQuery(position, () => {
    if (isObject(given['federationOptions'])) {
      throw new ApiError(
        'invalid_multi_search_federation_options',
        'Using `federationOptions` is not allowed in a non-federated search.\n - Hint: remove `federationOptions` from the query or add `federation` to the request.',
      )
    }
    const index = indexFor(request, indexUid)
    const answer = runSearch(request.engine, index, wanted, request.rights.filterFor(indexUid))
    if (wantsMetadata(request)) answer['metadata'] = queryMetadata(index, wanted.q)
    return { indexUid, ...answer }
  })
}

function federated(request: Request, queries: readonly Query[], federation: Federation): JsonObject {
  const ready = queries.map(({ indexUid, wanted, given, position }): FederatedQuery =>
    inQuery(position, () => {
      refusePagination(given, indexUid)
      refusePersonalization(wanted, position)
      refuseRemote(given['federationOptions'])
      return {
        index: indexFor(request, indexUid),
        request: wanted,
        weight: readWeight(given['federationOptions'], `.queries[${position}].federationOptions`),
        tenantFilter: request.rights.filterFor(indexUid),
        position,
      }
    }),
  )
  checkFacetsByIndex(request.engine, federation, queries)
  const answer = federate(request.engine, ready, federation, inQuery)
  if (wantsMetadata(request)) answer['metadata'] = ready.map(({ index }) => queryMetadata(index, null))
  return answer
}

function refusePagination(given: JsonObject, indexUid: string): void {
  for (const name of ['limit', 'offset', 'page', 'hitsPerPage']) {
    if (given[name] === undefined || given[name] === null) continue
    throw new ApiError(
      'invalid_multi_search_query_pagination',
      `Using pagination options is not allowed in federated queries.\n - Hint: remove \`${name}\` from the query or remove \`federation\` from the request\n - Hint: pass \`federation.limit\` and \`federation.offset\` for pagination in federated search`,
    )
  }
  const { facets } = given
  if (!Array.isArray(facets)) return
  const list = `[${facets.map((facet) => JSON.stringify(facet)).join(', ')}]`
  throw new ApiError(
    'invalid_multi_search_query_facets',
    `Using facet options is not allowed in federated queries.\n - Hint: remove \`facets\` from the query or remove \`federation\` from the request\n - Hint: pass \`federation.facetsByIndex.${indexUid}: ${list}\` for facets in federated search`,
  )
}

function refusePersonalization({ userContext }: SearchRequest, position: number): void {
  if (userContext === null) return
  throw new ApiError(
    'invalid_multi_search_query_personalization',
    `Using \`.personalize\` is not allowed in federated queries.\n - Hint: remove \`personalize\` from query #${position} or remove \`federation\` from the request`,
  )
}

/** Routes that search several indexes at once. */
export const multiSearchRoutes: readonly Route[] = [['POST', '/multi-search', multiSearch]]
