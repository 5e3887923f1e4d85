import type { Bits } from '../index/bits.ts'
import type { SearchContext } from '../query/context.ts'
import type { PathStep, QueryGraph } from '../query/graph.ts'
import { END, START, graphOfPaths } from '../query/graph.ts'
import { inOrder } from '../query/resolve.ts'
import type { LocatedTerm } from '../query/term.ts'
import type { PathCosts } from './paths.ts'
import { pathsOfCost } from './paths.ts'
import type { Bucket, RankingRule } from './rule.ts'
import type { Rank, ScoreDetail } from './score.ts'

/** A way to go from one term to the next: at a cost, for the documents that fulfil the condition. */
export interface Condition {
  cost: number
  docs: () => Bits
  step: PathStep
}

/** What a rule must say to be evaluated over the query graph. */
export interface GraphRuleParts {
  /** The ways into a term, from the term before it (null at the start), within a set of documents. */
  conditions(from: LocatedTerm | null, to: LocatedTerm, universe: Bits): Condition[]
  score(rank: Rank): ScoreDetail
  /** Nodes that may be skipped, in groups; only the rule `words` skips. */
  removal?(graph: QueryGraph): number[][]
  /** Added to the highest cost, for the scale of the score. */
  extraCost?(graph: QueryGraph): number
}

/** A way from one node to another; without a condition it costs no look at documents. */
export interface Edge {
  to: number
  cost: number
  condition: Condition | null
  /** Nodes that must be skipped, too, once this one is. */
  skips: readonly number[]
}

interface State extends PathCosts {
  nextCost: number
  maxCost: number
}

/**
 * A ranking rule that gives each path through the query graph a cost. A bucket holds the documents of all
 * paths of the next higher cost; the query that goes on holds only the paths that gave a document.
 */
export function createGraphRule(context: SearchContext, parts: GraphRuleParts): RankingRule {
  let state: State | null = null

  function start(universe: Bits, query: QueryGraph): void {
    const edges = buildEdges(query, parts, universe)
    const costs = costsToEnd(query, edges)
    const highest = Math.max(0, ...(costs[START] ?? []))
    state = { edges, costs, nextCost: 0, maxCost: 1 + (parts.extraCost?.(query) ?? 0) + highest }
  }

  function next(universe: Bits): Bucket | null {
    if (state === null) return null
    const { nextCost, costs, maxCost } = state
    const cost = Math.min(...[...(costs[START] ?? [])].filter((known) => known >= nextCost))
    if (cost === Infinity) return null
    state.nextCost = cost + 1
    const { docs, paths } = pathsOfCost(context, state, cost, universe)
    return { query: graphOfPaths(paths), docs, score: parts.score({ rank: maxCost - cost, max: maxCost }) }
  }

  return { start, next }
}

function buildEdges(query: QueryGraph, parts: GraphRuleParts, universe: Bits): Edge[][] {
  const skippable = new Map<number, readonly number[]>()
  const before: number[] = []
  for (const group of parts.removal?.(query) ?? []) {
    for (const id of group) skippable.set(id, [...before])
    before.push(...group)
  }
  return query.map((node) => {
    const out: Edge[] = []
    for (const to of [...node.after].toSorted((a, b) => a - b)) {
      const term = query[to]?.term ?? null
      if (term === null) {
        out.push({ to, cost: 0, condition: null, skips: [] })
        continue
      }
      const skips = skippable.get(to)
      if (skips !== undefined) out.push({ to, cost: term.last - term.first + 1, condition: null, skips })
      for (const condition of parts.conditions(node.term, term, universe)) {
        out.push({ to, cost: condition.cost, condition, skips: [] })
      }
    }
    return out
  })
}

function costsToEnd(query: QueryGraph, edges: readonly Edge[][]): Set<number>[] {
  const costs = query.map(() => new Set<number>())
  costs[END]?.add(0)
  for (const id of inOrder(query).toReversed()) {
    for (const edge of edges[id] ?? [])
      for (const cost of costs[edge.to] ?? []) costs[id]?.add(edge.cost + cost)
  }
  return costs
}
