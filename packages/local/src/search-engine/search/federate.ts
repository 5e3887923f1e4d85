import type { Engine } from '../engine.ts'
import { checkFacets, facetAnswer } from '../facets/answer.ts'
import { removeHits } from '../facets/remove-hits.ts'
import type { Bits } from '../index/bits.ts'
import { countBits, join, newBits, removeBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { globalScore } from '../ranking/score.ts'
import type { ScoreDetail } from '../ranking/score.ts'
import { compareScores, scoreValues } from './compare-scores.ts'
import type { ScoreValue } from './compare-scores.ts'
import type { Federation } from './federation-fields.ts'
import { mergeFacetAnswers } from './merge-facets.ts'
import { mergeLists } from './merge-lists.ts'
import { newValues } from './new-values.ts'
import type { SearchRequest } from './request.ts'
import { checkCompatible } from './rule-compatibility.ts'
import type { RankedQuery } from './rule-compatibility.ts'
import { elapsedMs, performanceSince } from './elapsed.ts'
import { findHits, presentOne } from './run-search.ts'
import type { Found } from './search.ts'

/** One query of a federated search. */
export interface FederatedQuery {
  index: SearchIndex
  request: SearchRequest
  weight: number
  tenantFilter: Json
  position: number
}

interface Hit {
  query: FederatedQuery
  found: Found
  doc: number
  /** Its place among the hits of its query. */
  i: number
  values: ScoreValue[]
  score: number
}

/** Joins the hits of several queries into one list, the best first; a document appears once. */
export function federate(
  engine: Engine,
  queries: readonly FederatedQuery[],
  federation: Federation,
  inQuery: <T>(position: number, work: () => T) => T,
): JsonObject {
  const started = performance.now()
  checkCompatible(queries.map(ranked))
  const { offset, limit } = windowOf(federation)
  const byIndex = Map.groupBy(queries, ({ index }) => index.uid)
  const lists: Hit[][] = []
  const facets: JsonObject = {}
  let total = 0
  for (const [uid, own] of [...byIndex].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const index = own[0]?.index
    if (index === undefined) continue
    const required = Math.min(offset + limit, index.settings.pagination.maxTotalHits)
    const { merged, candidates } = searchIndex(engine, own, federation, required, inQuery)
    lists.push(merged)
    total += countBits(candidates)
    const names = federation.facetsByIndex[uid]
    if (names !== undefined && names !== null) {
      const { facetDistribution, facetStats } = facetAnswer(index, names, candidates)
      facets[uid] = { distribution: facetDistribution ?? {}, stats: facetStats ?? {} }
    }
  }
  const { hits, rejected } = mergeIndexes(lists, federation.distinct)
  return {
    hits: hits.slice(offset, offset + limit).map(present),
    processingTimeMs: elapsedMs(started),
    ...totals(federation, total - rejected.length),
    ...(federation.showPerformanceDetails ? { performanceDetails: performanceSince(started) } : {}),
    ...facetFields(federation, facets, queries, rejected),
  }
}

/** Joins the hits of all indexes; of those that share a distinct value only the first stays. */
function mergeIndexes(
  lists: readonly (readonly Hit[])[],
  distinct: string | null,
): { hits: Hit[]; rejected: Rejected[] } {
  const all = [...mergeLists(lists, isBefore)]
  if (distinct === null) return { hits: all, rejected: [] }
  const isNew = newValues()
  const { hits = [], rejected = [] } = Object.groupBy(all, ({ query: { index }, doc }) =>
    isNew(index, doc, distinct) ? 'hits' : 'rejected',
  )
  return { hits, rejected: rejected.map(({ query: { index }, doc }) => ({ index, doc })) }
}

interface Rejected {
  index: SearchIndex
  doc: number
}

const ranked = ({ index, request, position }: FederatedQuery): RankedQuery => ({
  position,
  indexUid: index.uid,
  rankingRules: index.settings.rankingRules,
  sort: request.sort,
  strategy: request.matchingStrategy,
  isPlaceholder: (request.q ?? '').trim() === '',
})

function windowOf({ offset, limit, page, hitsPerPage }: Federation): { offset: number; limit: number } {
  if (page === null && hitsPerPage === null) return { offset, limit }
  const size = hitsPerPage ?? 20
  return { offset: Math.max(0, (page ?? 1) - 1) * size, limit: page === 0 ? 0 : size }
}

function totals({ offset, limit, page, hitsPerPage }: Federation, total: number): JsonObject {
  if (page === null && hitsPerPage === null) return { limit, offset, estimatedTotalHits: total }
  const size = hitsPerPage ?? 20
  return {
    hitsPerPage: size,
    page: page ?? 1,
    totalPages: size === 0 ? 0 : Math.ceil(total / size),
    totalHits: total,
  }
}

interface Merged {
  merged: Hit[]
  candidates: Bits
}

function searchIndex(
  engine: Engine,
  queries: readonly FederatedQuery[],
  federation: Federation,
  limit: number,
  inQuery: <T>(position: number, work: () => T) => T,
): Merged {
  const lists: Hit[][] = []
  let candidates: Bits | null = null
  for (const query of queries) {
    const request = { ...query.request, distinct: federation.distinct ?? query.request.distinct }
    const names = federation.facetsByIndex[query.index.uid]
    const found = inQuery(query.position, () => {
      const window = { tenantFilter: query.tenantFilter, limit, scored: true, named: true }
      const hits = findHits(engine, query.index, request, window)
      if (names !== undefined && names !== null) {
        checkFacets(query.index, names, `Inside \`.federation.facetsByIndex.${query.index.uid}\`: `)
      }
      return hits
    })
    if (candidates === null) candidates = found.candidates.slice()
    else join(candidates, found.candidates)
    lists.push(found.docs.map((doc, i) => newHit(query, found, doc, i)))
  }
  candidates ??= newBits(0)
  return { merged: once(mergeLists(lists, isBefore), federation, limit, candidates), candidates }
}

function newHit(query: FederatedQuery, found: Found, doc: number, i: number): Hit {
  const details: readonly ScoreDetail[] = found.scores[i] ?? []
  const values = scoreValues(details, query.weight)
  return { query, found, doc, i, values, score: globalScore(details) * query.weight }
}

function isBefore(a: Hit, b: Hit): boolean {
  const order = compareScores(a.values, a.score, b.values, b.score)
  return order < 0 || (order === 0 && a.query.position < b.query.position)
}

/**
 * The first of one index's hits, without documents, or values of the distinct field, that a better hit already
 * showed. What shares a value is no candidate any more.
 */
function once(hits: Iterable<Hit>, { distinct }: Federation, limit: number, candidates: Bits): Hit[] {
  const out: Hit[] = []
  const seen = new Set<number>()
  const isNew = newValues()
  if (limit === 0) return out
  for (const hit of hits) {
    const { query, doc } = hit
    if (seen.has(doc)) continue
    seen.add(doc)
    const field = distinct ?? query.index.settings.distinctAttribute
    if (field !== null && !isNew(query.index, doc, field)) removeBit(candidates, doc)
    else if (out.push(hit) === limit) break
  }
  return out
}

function present({ query, found, doc, i, score }: Hit): JsonObject {
  const { _formatted, _matchesPosition, _rankingScore, _rankingScoreDetails, ...fields } = presentOne(
    query.index,
    query.request,
    found,
    doc,
    i,
  )
  const late = { _formatted, _matchesPosition, _rankingScore, _rankingScoreDetails }
  const out: JsonObject = {
    ...fields,
    _federation: { indexUid: query.index.uid, queriesPosition: query.position, weightedRankingScore: score },
  }
  for (const [name, value] of Object.entries(late)) if (value !== undefined) out[name] = value
  return out
}

function facetFields(
  { mergeFacets }: Federation,
  facets: JsonObject,
  queries: readonly FederatedQuery[],
  rejected: readonly Rejected[],
): JsonObject {
  const used = Object.keys(facets)
  if (used.length === 0) return {}
  if (mergeFacets === null) {
    const facetsByIndex = Object.entries(facets).map(([uid, answer]) => {
      const own = rejected.filter(({ index }) => index.uid === uid)
      const distribution = isObject(answer) && isObject(answer['distribution']) ? answer['distribution'] : {}
      return [uid, { ...(isObject(answer) ? answer : {}), distribution: removeHits(distribution, own) }]
    })
    return { facetsByIndex: Object.fromEntries(facetsByIndex) }
  }
  const settings = new Map(queries.map(({ index }) => [index.uid, index.settings]))
  const merged = mergeFacetAnswers(
    used.flatMap((uid) => {
      const answer = facets[uid]
      const own = settings.get(uid)
      return isObject(answer) && own !== undefined ? [{ answer, settings: own }] : []
    }),
    mergeFacets.maxValuesPerFacet,
  )
  const { facetDistribution } = merged
  const left = removeHits(isObject(facetDistribution) ? facetDistribution : {}, rejected)
  return { ...merged, facetDistribution: left }
}
