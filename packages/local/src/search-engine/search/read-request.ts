import { ApiError } from '../errors.ts'
import { checkBody } from '../http/fields.ts'
import { readFilterParameter } from '../http/filter-parameter.ts'
import { readParameters } from '../http/parameters.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'
import { checkLocales } from './locales.ts'
import { checkHybrid, embedderOf, readHybridParameters } from './read-hybrid.ts'
import type { SearchRequest } from './request.ts'
import { PERSONALIZE_FIELDS, SEARCH_FIELDS, SEARCH_PARAMETERS } from './request.ts'

const STRATEGIES = ['last', 'all', 'frequency'] as const

/** Reads a search from a body. `path` is where it lies in the request. */
export function readSearchBody(body: Json, path = ''): SearchRequest {
  const given = checkBody(body, SEARCH_FIELDS, path)
  const { matchingStrategy } = given
  if (matchingStrategy !== undefined && !STRATEGIES.some((one) => one === matchingStrategy)) {
    throw new ApiError(
      'invalid_search_matching_strategy',
      `Unknown value \`${textOf(matchingStrategy)}\` at \`${path}.matchingStrategy\`: expected one of \`last\`, \`all\`, \`frequency\``,
    )
  }
  checkLocales(given['locales'], path)
  checkThreshold(given['rankingScoreThreshold'], `at \`${path}.rankingScoreThreshold\``)
  refuseUnsupported(given, path)
  return toRequest(given)
}

/** Reads a search from an address. */
export function readSearchParameters(query: URLSearchParams): SearchRequest {
  const given = readParameters(query, SEARCH_PARAMETERS)
  const { matchingStrategy, rankingScoreThreshold, filter, sort, locales } = given
  if (matchingStrategy !== undefined && !STRATEGIES.some((one) => one === matchingStrategy)) {
    throw new ApiError(
      'invalid_search_matching_strategy',
      `Unknown value \`${textOf(matchingStrategy)}\` for parameter \`matchingStrategy\`: expected one of \`last\`, \`all\`, \`frequency\``,
    )
  }
  if (typeof rankingScoreThreshold === 'string') {
    const number = Number(rankingScoreThreshold)
    const value = rankingScoreThreshold.trim() === '' || Number.isNaN(number) ? -1 : number
    checkThreshold(value, 'in parameter `rankingScoreThreshold`')
    given['rankingScoreThreshold'] = value
  }
  readHybridParameters(given)
  if (Array.isArray(locales)) checkLocales(locales, null)
  if (typeof filter === 'string') given['filter'] = readFilterParameter(filter)
  // A comma inside `_geoPoint(1, 2)` parts nothing.
  if (typeof sort === 'string') given['sort'] = sort.split(/,(?![^(]*\))/).map((text) => text.trim())
  for (const name of [
    'attributesToRetrieve',
    'attributesToCrop',
    'attributesToHighlight',
    'facets',
    'attributesToSearchOn',
  ]) {
    const list = given[name]
    if (Array.isArray(list)) given[name] = list.filter((item) => item !== '')
  }
  return toRequest(given)
}

function checkThreshold(value: Json | undefined, place: string): void {
  if (typeof value === 'number' && (value < 0 || value > 1)) {
    throw new ApiError(
      'invalid_search_ranking_score_threshold',
      `Invalid value ${place}: the value of \`rankingScoreThreshold\` is invalid, expected a float between \`0.0\` and \`1.0\`.`,
    )
  }
}

function refuseUnsupported(given: JsonObject, path: string): void {
  if (given['useNetwork'] === true) {
    throw new ApiError(
      'feature_not_enabled',
      'passing `useNetwork` in a search query requires enabling the `network` experimental feature. See https://github.com/orgs/meilisearch/discussions/805',
    )
  }
  const { personalize } = given
  if (isObject(personalize)) {
    const { userContext } = checkBody(personalize, PERSONALIZE_FIELDS, `${path}.personalize`)
    if (userContext === undefined) {
      throw new ApiError(
        'invalid_search_personalize',
        `Missing field \`userContext\` inside \`${path}.personalize\``,
      )
    }
  }
  checkHybrid(given, path)
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null)
const texts = (value: Json | undefined): string[] | null => (Array.isArray(value) ? value.map(String) : null)

function toRequest(given: JsonObject): SearchRequest {
  const strategy = STRATEGIES.find((one) => one === given['matchingStrategy']) ?? 'last'
  return {
    q: text(given['q']),
    offset: number(given['offset']) ?? 0,
    limit: number(given['limit']) ?? 20,
    page: number(given['page']),
    hitsPerPage: number(given['hitsPerPage']),
    attributesToRetrieve: texts(given['attributesToRetrieve']),
    attributesToCrop: texts(given['attributesToCrop']),
    cropLength: number(given['cropLength']) ?? 10,
    cropMarker: text(given['cropMarker']) ?? '…',
    attributesToHighlight: texts(given['attributesToHighlight']),
    highlightPreTag: text(given['highlightPreTag']) ?? '<em>',
    highlightPostTag: text(given['highlightPostTag']) ?? '</em>',
    showMatchesPosition: given['showMatchesPosition'] === true,
    filter: given['filter'] ?? null,
    sort: texts(given['sort']),
    distinct: text(given['distinct']),
    facets: texts(given['facets']),
    matchingStrategy: strategy,
    attributesToSearchOn: texts(given['attributesToSearchOn']),
    rankingScoreThreshold: number(given['rankingScoreThreshold']),
    locales: texts(given['locales']),
    showRankingScore: given['showRankingScore'] === true,
    showRankingScoreDetails: given['showRankingScoreDetails'] === true,
    showPerformanceDetails: given['showPerformanceDetails'] === true,
    retrieveVectors: given['retrieveVectors'] === true,
    embedder: embedderOf(given),
    vector: Array.isArray(given['vector']) ? given['vector'].map(Number) : null,
    userContext: userContextOf(given),
  }
}

function userContextOf({ personalize, personalizeUserContext }: JsonObject): string | null {
  return isObject(personalize) ? text(personalize['userContext']) : text(personalizeUserContext)
}
