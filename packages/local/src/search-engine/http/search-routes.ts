import { ApiError } from '../errors.ts'
import { checkFacetSearch, searchFacet } from '../facets/facet-search.ts'
import { isObject } from '../json.ts'
import type { Json, JsonObject } from '../json.ts'
import { readSearchBody, readSearchParameters } from '../search/read-request.ts'
import { elapsedMs } from '../search/elapsed.ts'
import { findHits, runSearch } from '../search/run-search.ts'
import { checkBody } from './fields.ts'
import type { FieldSpecs } from './fields.ts'
import { SEARCH_FIELDS } from '../search/request.ts'
import type { SearchRequest } from '../search/request.ts'
import { queryMetadata, wantsMetadata } from './query-metadata.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'
import { checkIndexUid } from './index-uid.ts'
import { existing } from '../tasks/indexes.ts'

function searchByPost(request: Request): Response {
  const uid = request.parameters['uid'] ?? ''
  request.rights.check('search', uid)
  checkIndexUid(uid)
  return searchOne(request, uid, readSearchBody(jsonBody(request)))
}

function searchByGet(request: Request): Response {
  const uid = request.parameters['uid'] ?? ''
  request.rights.check('search', uid)
  checkIndexUid(uid)
  return searchOne(request, uid, readSearchParameters(request.query))
}

function searchOne(request: Request, uid: string, wanted: SearchRequest): Response {
  const index = existing(request.engine, uid)
  const body = runSearch(request.engine, index, wanted, request.rights.filterFor(uid))
  if (wantsMetadata(request)) body['metadata'] = queryMetadata(index, wanted.q)
  return { status: 200, body }
}

const FACET_SEARCH: FieldSpecs = {
  facetQuery: { type: 'string', code: 'invalid_facet_search_query', nullable: true },
  facetName: { type: 'string', code: 'invalid_facet_search_facet_name' },
  q: { type: 'string', code: 'invalid_search_q', nullable: true },
  filter: { type: 'any', code: 'invalid_search_filter', nullable: true },
  matchingStrategy: { type: 'string', code: 'invalid_search_matching_strategy' },
  attributesToSearchOn: { type: 'strings', code: 'invalid_search_attributes_to_search_on', nullable: true },
  rankingScoreThreshold: { type: 'number', code: 'invalid_search_ranking_score_threshold', nullable: true },
  locales: { type: 'strings', code: 'invalid_search_locales', nullable: true },
  exhaustiveFacetCount: {
    type: 'boolean',
    code: 'invalid_facet_search_exhaustive_facet_count',
    nullable: true,
  },
}

// The real server searches for a page of this length first: what its hits shut out by the distinct attribute is
// not counted.
const COUNTED_PAGE = 20

function facetSearch(request: Request): Response {
  const started = performance.now()
  const uid = request.parameters['uid'] ?? ''
  request.rights.check('search', uid)
  checkIndexUid(uid)
  const body = jsonBody(request)
  // Other fields may be sent along: an app can pass on the request that it searched with.
  const given = checkBody(onlyFields(body, { ...FACET_SEARCH, ...SEARCH_FIELDS }), {
    ...FACET_SEARCH,
    ...SEARCH_FIELDS,
  })
  const { facetName, facetQuery = null, exhaustiveFacetCount: _, ...rest } = given
  if (typeof facetName !== 'string') {
    throw new ApiError('missing_facet_search_facet_name', 'Missing field `facetName`')
  }
  const wanted = {
    ...readSearchBody(onlyFields(rest, SEARCH_FIELDS)),
    facets: null,
    sort: null,
    distinct: null,
    page: null,
    hitsPerPage: null,
  }
  const index = existing(request.engine, uid)
  checkFacetSearch(index, facetName)
  const window = {
    tenantFilter: request.rights.filterFor(uid),
    limit: COUNTED_PAGE,
    scored: false,
    named: false,
  }
  const found = findHits(request.engine, index, wanted, window)
  const query = typeof facetQuery === 'string' ? facetQuery : null
  const facetHits = searchFacet(index, facetName, query, found.candidates)
  return {
    status: 200,
    body: { facetHits, facetQuery: query, processingTimeMs: elapsedMs(started) },
  }
}

const onlyFields = <T extends Json>(given: T, specs: FieldSpecs): T | JsonObject =>
  isObject(given) ? Object.fromEntries(Object.entries(given).filter(([name]) => name in specs)) : given

/** Routes that search one index. */
export const searchRoutes: readonly Route[] = [
  ['POST', '/indexes/:uid/search', searchByPost],
  ['GET', '/indexes/:uid/search', searchByGet],
  ['POST', '/indexes/:uid/facet-search', facetSearch],
]
