import { countBits, join } from '../index/bits.ts'
import type { Bits } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import type { QueryGraph } from './graph.ts'
import { typedPhrase } from './term.ts'
import { subsetDocs } from './term-sets.ts'

/** Which words of a query may be left out, and in which order. */
export type MatchingStrategy = 'last' | 'all' | 'frequency'

/** Groups of nodes to leave out one after the other, the first group first. */
export function removalOrder(
  context: SearchContext,
  graph: QueryGraph,
  strategy: MatchingStrategy,
): number[][] {
  if (strategy === 'all') return []
  const cost = strategy === 'last' ? costOfLast(graph) : costOfFrequent(context, graph)
  if (cost === null) return []
  const groups = new Map<number, number[]>()
  let mandatory = false
  for (const [id, { term }] of graph.entries()) {
    if (term === null) continue
    if (typedPhrase(term.subset) !== null || term.subset.mandatory) {
      mandatory = true
      continue
    }
    let most = 0
    for (let i = term.first; i <= term.last; i++) most = Math.max(most, cost(i))
    groups.set(most, [...(groups.get(most) ?? []), id])
  }
  const order = [...groups].toSorted(([a], [b]) => a - b).map(([, ids]) => ids)
  if (!mandatory) order.pop()
  return order
}

function costOfLast(graph: QueryGraph): ((term: number) => number) | null {
  const terms = graph.flatMap(({ term }) => (term === null ? [] : [term]))
  const first = Math.min(...terms.map((term) => term.first))
  const last = Math.max(...terms.map((term) => term.last))
  return first >= last ? null : (term) => 1 + last - term
}

function countFrequencies(context: SearchContext, graph: QueryGraph): Map<number, number> {
  const docs = new Map<number, Bits>()
  for (const { term } of graph) {
    if (term === null) continue
    const bits = subsetDocs(context, term.subset)
    for (let i = term.first; i <= term.last; i++) {
      const known = docs.get(i)
      if (known === undefined) docs.set(i, bits.slice())
      else join(known, bits)
    }
  }
  return new Map([...docs].map(([term, bits]) => [term, countBits(bits) || Infinity]))
}

function costOfFrequent(context: SearchContext, graph: QueryGraph): (term: number) => number {
  // The first to ask does so before the search narrows, so that filters do not change which words are rare.
  context.frequencies ??= countFrequencies(context, graph)
  const counted = [...context.frequencies].map(([term, count]) => ({ term, count }))
  counted.sort((a, b) => (a.count === b.count ? a.term - b.term : b.count - a.count))
  const weights = new Map<number, number>()
  let weight = 1
  for (const [i, { term, count }] of counted.entries()) {
    weights.set(term, weight)
    if (counted[i + 1]?.count !== count) weight++
  }
  return (term) => weights.get(term) ?? 0
}
