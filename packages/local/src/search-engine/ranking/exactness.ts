import type { Bits } from '../index/bits.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import type { LocatedTerm, TermSubset } from '../query/term.ts'
import { exactReading, termCount } from '../query/term.ts'
import { subsetDocs } from '../query/term-sets.ts'
import { wordDocs } from '../query/word-sets.ts'
import { createGraphRule } from './graph-rule.ts'
import type { RankingRule } from './rule.ts'

/** The more words stand in a document just as they were typed, the better. */
export const exactnessRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (_, to) => [
      { cost: 0, docs: () => exactDocs(context, to.subset), step: { start: null, end: keepExact(to) } },
      { cost: termCount(to), docs: () => subsetDocs(context, to.subset), step: { start: null, end: to } },
    ],
    score: (rank) => ({ kind: 'exactWords', rank }),
  })

function exactDocs(context: SearchContext, subset: TermSubset): Bits {
  const exact = exactReading(subset)
  if (exact === null) return emptySet(context)
  const [word] = exact
  if (subset.term.phrase !== null) return phraseDocs(context, exact)
  return word === undefined || word === null ? emptySet(context) : wordDocs(context, word, 'typed')
}

function keepExact(located: LocatedTerm): LocatedTerm {
  const { subset } = located
  if (exactReading(subset) === null) return { ...located, subset: { ...subset, mandatory: true } }
  return { ...located, subset: { ...subset, zero: 'exact', one: false, two: false, mandatory: true } }
}
