import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { facetAnswer, checkFacets } from '../facets/answer.ts'
import { evaluateRequestFilter, parseRequestFilter } from '../filter/request-filter.ts'
import { matcherOf } from '../format/matches.ts'
import type { Presentation } from '../format/present.ts'
import { presentHit } from '../format/present.ts'
import { filterablePatterns, filterableRule, isFilterable, weightsOf } from '../index/attributes.ts'
import { isNothing, listAttributes } from '../index/listed.ts'
import type { Bits } from '../index/bits.ts'
import { and, countBits, removeBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { describeScore, globalScore } from '../ranking/score.ts'
import type { SearchRequest } from './request.ts'
import { newValues } from './new-values.ts'
import { refuseHybrid } from './refuse-hybrid.ts'
import { restrictedFields, search } from './search.ts'
import type { Found } from './search.ts'
import { elapsedMs, performanceSince } from './elapsed.ts'
import { checkSort, parseSort } from './sort-order.ts'

/** The answer to a search. `tenantFilter` is what a tenant token adds. */
export function runSearch(
  engine: Engine,
  index: SearchIndex,
  request: SearchRequest,
  tenantFilter: Json,
): JsonObject {
  const started = performance.now()
  refusePersonalization(request)
  const { offset, limit } = pageWindow(index, request)
  // Looking starts with the first hit, whatever the offset: what it shuts out counts for the total.
  const window = { tenantFilter, limit: offset + limit, scored: isScored(request), named: true }
  const all = findHits(engine, index, request, window)
  const found = withoutShown(index, all, request.distinct ?? index.settings.distinctAttribute)
  const hits = found.docs.slice(offset).map((doc, i) => presentOne(index, request, found, doc, offset + i))
  const body: JsonObject = {
    hits,
    query: request.q ?? '',
    processingTimeMs: elapsedMs(started),
  }
  Object.assign(body, totals(request, found.total))
  if (request.showPerformanceDetails) body['performanceDetails'] = performanceSince(started)
  if (request.facets !== null && request.facets.length > 0)
    Object.assign(body, facetAnswer(index, request.facets, found.candidates))
  return body
}

function refusePersonalization({ userContext }: SearchRequest): void {
  if (userContext === null) return
  throw new ApiError(
    'feature_not_enabled',
    'reranking search results requires enabling the `personalization` experimental feature. See https://github.com/orgs/meilisearch/discussions/866',
  )
}

const isScored = (request: SearchRequest): boolean =>
  request.showRankingScore || request.showRankingScoreDetails || request.rankingScoreThreshold !== null

/** Which hits are looked for: a window, and whether scores are needed. */
export interface HitWindow {
  tenantFilter: Json
  limit: number
  scored: boolean
  /** Whether errors name the index, as those of searches do. */
  named: boolean
}

/** Checks a request against its index, and finds the hits of a window. */
export function findHits(
  engine: Engine,
  index: SearchIndex,
  request: SearchRequest,
  window: HitWindow,
): Found {
  const sort = parseSort(request.sort ?? [], 'invalid_search_sort')
  // A filter that cannot be read is told before anything about the index.
  parseRequestFilter(request.filter, 'invalid_search_filter')
  const weights = weightsOf(index)
  const only = request.attributesToSearchOn
  const onlyFields = only === null ? null : restrictedFields(index, only, weights, window.named)
  checkDistinct(index, request.distinct)
  if (request.facets !== null) checkFacets(index, request.facets)
  const universe = filterUniverse(engine, index, request.filter, window)
  checkSort(index, sort, 'invalid_search_sort', window.named)
  if (request.embedder !== null)
    refuseHybrid(index, request.embedder, request, window.named ? `Index \`${index.uid}\`: ` : '')
  return search(index, {
    query: request.q,
    universe,
    sort,
    strategy: request.matchingStrategy,
    distinct: request.distinct,
    onlyFields,
    limit: window.limit,
    scored: window.scored,
    threshold: request.rankingScoreThreshold,
    exhaustive: isPaged(request),
    locales: request.locales,
  })
}

function filterUniverse(
  engine: Engine,
  index: SearchIndex,
  filter: Json,
  { tenantFilter, named }: HitWindow,
): Bits {
  const errors = { code: 'invalid_search_filter', named, rewritten: named }
  const own = evaluateRequestFilter(engine, index, filter, errors)
  return tenantFilter === null ? own : and(own, evaluateRequestFilter(engine, index, tenantFilter, errors))
}

function checkDistinct(index: SearchIndex, distinct: string | null): void {
  if (distinct === null) return
  const rule = filterableRule(index.settings, distinct)
  if (rule !== null && isFilterable(rule)) return
  const patterns = listAttributes(index, filterablePatterns(index.settings))
  const available =
    rule !== null
      ? notEnabled(distinct, index.settings.filterableAttributes.indexOf(rule))
      : isNothing(patterns)
        ? 'This index does not have configured filterable attributes.'
        : `Available filterable attributes patterns are: \`${patterns}\`.`
  throw new ApiError(
    'invalid_search_distinct',
    `Index \`${index.uid}\`: Attribute \`${distinct}\` is not filterable and thus, cannot be used as distinct attribute. ${available}`,
  )
}

const notEnabled = (name: string, place: number): string =>
  [
    `Note: this attribute matches rule #${place} in filterableAttributes, but this rule does not enable filtering.`,
    `Hint: enable filtering in rule #${place} by adding appropriate filter features.`,
    `Hint: prepend another rule matching ${name} with filter features before rule #${place}`,
  ].join('\n')

/** Whether a request numbers its pages: totals are then exact. */
export const isPaged = ({ page, hitsPerPage }: SearchRequest): boolean =>
  page !== null || hitsPerPage !== null

function pageWindow(index: SearchIndex, request: SearchRequest): { offset: number; limit: number } {
  const { maxTotalHits } = index.settings.pagination
  if (isPaged(request)) {
    const size = request.hitsPerPage ?? 20
    const page = request.page ?? 1
    const offset = Math.min(Math.max(0, page - 1) * size, maxTotalHits)
    return { offset, limit: page === 0 ? 0 : Math.min(size, maxTotalHits - offset) }
  }
  const offset = Math.min(request.offset, maxTotalHits)
  return { offset, limit: Math.min(request.limit, maxTotalHits - offset) }
}

function totals(request: SearchRequest, total: number): JsonObject {
  if (!isPaged(request)) return { limit: request.limit, offset: request.offset, estimatedTotalHits: total }
  const hitsPerPage = request.hitsPerPage ?? 20
  const totalPages = hitsPerPage === 0 ? 0 : Math.ceil(total / hitsPerPage)
  return { hitsPerPage, page: request.page ?? 1, totalPages, totalHits: total }
}

/** How a request wants its hits. */
export const presentationOf = (request: SearchRequest): Presentation => ({
  retrieve: request.attributesToRetrieve,
  highlight: request.attributesToHighlight,
  crop: request.attributesToCrop,
  cropLength: request.cropLength,
  marks: { before: request.highlightPreTag, after: request.highlightPostTag, crop: request.cropMarker },
  positions: request.showMatchesPosition,
  vectors: request.retrieveVectors,
})

/** One hit of an answer. */
export function presentOne(
  index: SearchIndex,
  request: SearchRequest,
  found: Found,
  doc: number,
  i: number,
): JsonObject {
  const matcher = matcherOf(found.terms)
  const hit = presentHit(index, index.documents.get(doc) ?? '{}', matcher, presentationOf(request))
  const details = found.scores[i] ?? []
  if (request.showRankingScore) hit['_rankingScore'] = globalScore(details)
  if (request.showRankingScoreDetails) {
    hit['_rankingScoreDetails'] = describeScore(details, index.settings.rankingRules.includes('attribute'))
  }
  return hit
}

/** Leaves out hits that share a value of the distinct field with one before them. */
function withoutShown(index: SearchIndex, found: Found, field: string | null): Found {
  if (field === null) return found
  const isNew = newValues()
  const kept = found.docs.map((doc) => isNew(index, doc, field))
  if (!kept.includes(false)) return found
  const candidates = found.candidates.slice()
  for (const [i, doc] of found.docs.entries()) if (kept[i] === false) removeBit(candidates, doc)
  return {
    ...found,
    docs: found.docs.filter((_, i) => kept[i]),
    scores: found.scores.filter((_, i) => kept[i]),
    candidates,
    total: countBits(candidates),
  }
}
