import type { Bits } from '../index/bits.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { LocatedTerm } from '../query/term.ts'
import { termCount } from '../query/term.ts'
import { createGraphRule } from './graph-rule.ts'
import type { Condition } from './graph-rule.ts'
import { docsByField } from './occurrences.ts'
import type { RankingRule } from './rule.ts'

/** Words in fields that come first among the searchable attributes are better. */
export const attributeRankRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (_, to, universe) => fieldConditions(context, to, universe),
    score: (rank) => ({ kind: 'attributeRank', rank }),
  })

function fieldConditions(context: SearchContext, to: LocatedTerm, universe: Bits): Condition[] {
  const step = { start: null, end: to }
  const highest = Math.max(...context.weights)
  const byWeight = new Map<number, Bits[]>()
  for (const [field, bits] of docsByField(context, to.subset, universe)) {
    const weight = context.weights[field] ?? 0
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), bits])
  }
  const out: Condition[] = []
  for (const [weight, sets] of [...byWeight].toSorted(([a], [b]) => a - b)) {
    for (const bits of sets) out.push({ cost: weight * termCount(to), docs: () => bits, step })
  }
  // The scale always reaches to the last field, so that scores of different searches can be compared.
  if (highest >= 0 && !byWeight.has(highest)) {
    out.push({ cost: highest * termCount(to), docs: () => emptySet(context), step })
  }
  return out
}
