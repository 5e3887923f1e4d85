import type { SearchContext } from '../query/context.ts'
import type { LocatedTerm, TermSubset } from '../query/term.ts'
import { maxTypoCost, termCount } from '../query/term.ts'
import { subsetDocs } from '../query/term-sets.ts'
import { createGraphRule } from './graph-rule.ts'
import type { Condition } from './graph-rule.ts'
import type { RankingRule } from './rule.ts'

/** The fewer typos, the better; words joined to one count as typos too. */
export const typoRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (_, to) => typoConditions(context, to),
    score: (rank) => ({ kind: 'typo', rank }),
  })

function typoConditions(context: SearchContext, to: LocatedTerm): Condition[] {
  const count = termCount(to)
  const base = count === 1 ? 0 : count
  const out: Condition[] = []
  for (let typos = 0; typos <= maxTypoCost(to.subset); typos++) {
    const subset: TermSubset = {
      ...to.subset,
      zero: typos === 0 ? to.subset.zero : 'none',
      one: typos === 1 && to.subset.one,
      two: typos === 2 && to.subset.two,
    }
    const end = { ...to, subset }
    out.push({ cost: base + typos, docs: () => subsetDocs(context, subset), step: { start: null, end } })
  }
  return out
}
