import { ApiError } from '../errors.ts'
import type { FieldSpecs } from '../http/fields.ts'
import { checkBody } from '../http/fields.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'

/** How hits of several queries are to be joined into one list. */
export interface Federation {
  offset: number
  limit: number
  page: number | null
  hitsPerPage: number | null
  facetsByIndex: Record<string, string[] | null>
  mergeFacets: { maxValuesPerFacet: number | null } | null
  distinct: string | null
  showPerformanceDetails: boolean
}

const FIELDS: FieldSpecs = {
  limit: { type: 'integer', code: 'invalid_search_limit' },
  offset: { type: 'integer', code: 'invalid_search_offset' },
  page: { type: 'integer', code: 'invalid_search_page', nullable: true },
  hitsPerPage: { type: 'integer', code: 'invalid_search_hits_per_page', nullable: true },
  facetsByIndex: { type: 'object', code: 'invalid_multi_search_facets_by_index', nullable: true },
  mergeFacets: { type: 'object', code: 'invalid_multi_search_merge_facets', nullable: true },
  distinct: { type: 'string', code: 'invalid_search_distinct', nullable: true },
  showPerformanceDetails: { type: 'boolean', code: 'invalid_search_show_performance_details' },
  personalize: { type: 'object', code: 'invalid_search_personalize', nullable: true },
}

const MERGE: FieldSpecs = {
  maxValuesPerFacet: { type: 'integer', code: 'invalid_multi_search_max_values_per_facet', nullable: true },
}

/** Reads the federation of a request; null when there is none. */
export function readFederation(value: Json | undefined): Federation | null {
  if (value === undefined || value === null) return null
  const given = checkBody(value, FIELDS, '.federation')
  const { limit, offset, page, hitsPerPage, facetsByIndex, mergeFacets, distinct } = given
  const merge = isObject(mergeFacets) ? checkBody(mergeFacets, MERGE, '.federation.mergeFacets') : null
  return {
    limit: typeof limit === 'number' ? limit : 20,
    offset: typeof offset === 'number' ? offset : 0,
    page: typeof page === 'number' ? page : null,
    hitsPerPage: typeof hitsPerPage === 'number' ? hitsPerPage : null,
    facetsByIndex: isObject(facetsByIndex) ? readFacets(facetsByIndex) : {},
    mergeFacets: merge === null ? null : { maxValuesPerFacet: numberIn(merge['maxValuesPerFacet']) },
    distinct: typeof distinct === 'string' ? distinct : null,
    showPerformanceDetails: given['showPerformanceDetails'] === true,
  }
}

const numberIn = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null)

function readFacets(given: JsonObject): Record<string, string[] | null> {
  return Object.fromEntries(
    Object.entries(given).map(([uid, names]) => [uid, Array.isArray(names) ? names.map(textOf) : null]),
  )
}

const OPTIONS: FieldSpecs = {
  weight: { type: 'number', code: 'invalid_multi_search_weight' },
  remote: { type: 'string', code: 'invalid_multi_search_remote', nullable: true },
  queryPosition: { type: 'integer', code: 'invalid_multi_search_query_position', nullable: true },
}

const NETWORK =
  'requires enabling the `network` experimental feature. See https://github.com/orgs/meilisearch/discussions/805'

/** The weight of a query in a federation. `path` is where its options lie. */
export function readWeight(options: Json | undefined, path: string): number {
  if (!isObject(options)) return 1
  const { weight = 1 } = checkBody(options, OPTIONS, path)
  if (typeof weight !== 'number' || weight < 0) {
    throw new ApiError(
      'invalid_multi_search_weight',
      `Invalid value at \`${path}.weight\`: the value of \`weight\` is invalid, expected a positive float (>= 0.0).`,
    )
  }
  return weight
}

/** Refuses options that ask for other servers. */
export function refuseRemote(options: Json | undefined): void {
  if (!isObject(options)) return
  if (options['remote'] !== undefined && options['remote'] !== null) {
    throw new ApiError('feature_not_enabled', `Performing a remote federated search ${NETWORK}`)
  }
  if (options['queryPosition'] !== undefined && options['queryPosition'] !== null) {
    throw new ApiError('feature_not_enabled', `Using \`federationOptions.queryPosition\` ${NETWORK}`)
  }
}
