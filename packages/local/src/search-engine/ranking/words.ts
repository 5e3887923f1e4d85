import type { SearchContext } from '../query/context.ts'
import { countPhraseWords } from '../query/graph.ts'
import { removalOrder } from '../query/removal.ts'
import type { MatchingStrategy } from '../query/removal.ts'
import { subsetDocs } from '../query/term-sets.ts'
import { createGraphRule } from './graph-rule.ts'
import type { RankingRule } from './rule.ts'

/** The more words of the query a document matches, the better. */
export const wordsRule = (context: SearchContext, strategy: MatchingStrategy): RankingRule =>
  createGraphRule(context, {
    conditions: (_, to) => [
      { cost: 0, docs: () => subsetDocs(context, to.subset), step: { start: null, end: to } },
    ],
    score: (rank) => ({ kind: 'words', rank }),
    removal: (graph) => removalOrder(context, graph, strategy),
    extraCost: (graph) => Math.max(0, countPhraseWords(graph) - 1),
  })
