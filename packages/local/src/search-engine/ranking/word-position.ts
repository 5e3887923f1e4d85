import type { Bits } from '../index/bits.ts'
import { join } from '../index/bits.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { LocatedTerm } from '../query/term.ts'
import { termCount } from '../query/term.ts'
import { createGraphRule } from './graph-rule.ts'
import type { Condition } from './graph-rule.ts'
import { docsByPosition } from './occurrences.ts'
import type { RankingRule } from './rule.ts'

/** The nearer a word stands to its own place in the query, counted from the start of a field, the better. */
export const wordPositionRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (_, to, universe) => positionConditions(context, to, universe),
    score: (rank) => ({ kind: 'wordPosition', rank }),
  })

const FARTHEST = 10
// Up to this distance each cost reaches; what is farther costs the most.
const REACH = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1024]

const costOfDistance = (distance: number): number => {
  const cost = REACH.findIndex((reach) => distance <= reach)
  return cost < 0 ? FARTHEST : cost
}

function positionConditions(context: SearchContext, to: LocatedTerm, universe: Bits): Condition[] {
  const step = { start: null, end: to }
  const count = termCount(to)
  const byCost = new Map<number, Bits>()
  for (const [position, bits] of docsByPosition(context, to.subset, universe)) {
    const distance = Math.abs(position - to.from)
    let cost = 0
    for (let i = 0; i < count; i++) cost += costOfDistance(distance + i)
    const known = byCost.get(cost)
    if (known === undefined) byCost.set(cost, bits)
    else join(known, bits)
  }
  if (!byCost.has(FARTHEST * count)) byCost.set(FARTHEST * count, emptySet(context))
  return [...byCost].toSorted(([a], [b]) => a - b).map(([cost, bits]) => ({ cost, docs: () => bits, step }))
}
