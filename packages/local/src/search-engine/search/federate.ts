import type { Engine } from '../engine.ts'
import { checkFacets, facetAnswer } from '../facets/answer.ts'
import type { Bits } from '../index/bits.ts'
import { countBits, join } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { globalScore } from '../ranking/score.ts'
import type { ScoreDetail } from '../ranking/score.ts'
import { compareScores, scoreValues } from './compare-scores.ts'
import type { ScoreValue } from './compare-scores.ts'
import type { Federation } from './federation-fields.ts'
import { mergeFacetAnswers } from './merge-facets.ts'
import type { SearchRequest } from './request.ts'
import { checkCompatible } from './rule-compatibility.ts'
import type { RankedQuery } from './rule-compatibility.ts'
import { elapsedMs, performanceSince } from './elapsed.ts'
import { findHits, newValues, presentOne } from './run-search.ts'
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
  const hits: Hit[] = []
  const facets: JsonObject = {}
  let total = 0
  for (const [uid, own] of [...byIndex].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const index = own[0]?.index
    if (index === undefined) continue
    const { merged, candidates } = searchIndex(engine, own, federation, offset + limit, inQuery)
    hits.push(...merged)
    total += countBits(candidates)
    const names = federation.facetsByIndex[uid]
    if (names !== undefined && names !== null) {
      const { facetDistribution, facetStats } = facetAnswer(index, names, candidates)
      facets[uid] = { distribution: facetDistribution ?? {}, stats: facetStats ?? {} }
    }
  }
  const chosen = hits.toSorted(compareHits).slice(offset, offset + limit)
  return {
    hits: chosen.map(present),
    processingTimeMs: elapsedMs(started),
    ...totals(federation, total),
    ...(federation.showPerformanceDetails ? { performanceDetails: performanceSince(started) } : {}),
    ...facetFields(federation, facets, queries),
  }
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
  const all: Hit[] = []
  let candidates: Bits | null = null
  for (const query of queries) {
    const request = { ...query.request, distinct: query.request.distinct ?? federation.distinct }
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
    found.docs.forEach((doc, i) => all.push(newHit(query, found, doc, i)))
  }
  return { merged: once(all.toSorted(compareHits), federation), candidates: candidates ?? new Uint32Array(0) }
}

function newHit(query: FederatedQuery, found: Found, doc: number, i: number): Hit {
  const details: readonly ScoreDetail[] = found.scores[i] ?? []
  const values = scoreValues(details, query.weight)
  return { query, found, doc, i, values, score: globalScore(details) * query.weight }
}

const compareHits = (a: Hit, b: Hit): number => compareScores(a.values, a.score, b.values, b.score)

/** Of one index's hits leaves out documents, or values of the distinct field, that a better hit already showed. */
function once(hits: readonly Hit[], federation: Federation): Hit[] {
  const seen = new Set<number>()
  const [first] = hits
  if (first === undefined) return []
  const isNew = newValues(first.query.index)
  return hits.filter(({ query, doc }) => {
    if (seen.has(doc)) return false
    seen.add(doc)
    const field = federation.distinct ?? query.index.settings.distinctAttribute
    return field === null || isNew(doc, field)
  })
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
): JsonObject {
  const used = Object.keys(facets)
  if (used.length === 0) return {}
  if (mergeFacets === null) return { facetsByIndex: facets }
  const settings = new Map(queries.map(({ index }) => [index.uid, index.settings]))
  return mergeFacetAnswers(
    used.flatMap((uid) => {
      const answer = facets[uid]
      const own = settings.get(uid)
      return isObject(answer) && own !== undefined ? [{ answer, settings: own }] : []
    }),
    mergeFacets.maxValuesPerFacet,
  )
}
