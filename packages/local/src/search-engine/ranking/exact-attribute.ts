import type { Bits } from '../index/bits.ts'
import { addBit, and, andNot, eachBit, fullBits, isEmpty, join, keep } from '../index/bits.ts'
import { bucketOf } from '../index/postings.ts'
import { among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { Sets } from '../index/entry-table.ts'
import { wordTable } from '../query/word-tables.ts'
import type { QueryGraph } from '../query/graph.ts'
import type { Phrase } from '../query/term.ts'
import { exactReading } from '../query/term.ts'
import type { Bucket, RankingRule } from './rule.ts'

const COUNTABLE = 255

/** First the documents with a field that is the query and nothing else, then those with one that starts with it. */
export function exactAttributeRule(context: SearchContext): RankingRule {
  let stage = 0
  let query: QueryGraph = []
  let found: { whole: Bits; start: Bits } | null = null
  return {
    start(universe, graph) {
      query = graph
      stage = 0
      found = findExact(context, universe, graph)
      if (found === null) stage = 2
    },
    next(universe): Bucket | null {
      const { whole, start } = found ?? { whole: emptySet(context), start: emptySet(context) }
      stage++
      if (stage === 1) {
        return {
          query,
          docs: and(whole, universe),
          score: { kind: 'exactAttribute', match: 'exactMatch', rank: { rank: 3, max: 3 } },
        }
      }
      if (stage === 2) {
        return {
          query,
          docs: and(start, universe),
          score: { kind: 'exactAttribute', match: 'matchesStart', rank: { rank: 2, max: 3 } },
        }
      }
      const docs = universe.slice()
      return {
        query,
        docs,
        score: { kind: 'exactAttribute', match: 'noExactMatch', rank: { rank: 1, max: 3 } },
      }
    },
  }
}

interface ExactTerm {
  words: Phrase
  from: number
  first: number
  positions: number
}

/** The query's terms as typed, one for each place, or null when a place has none. */
function exactTerms(graph: QueryGraph): ExactTerm[] | null {
  const byFirst = new Map<number, ExactTerm>()
  for (const { term } of graph) {
    const words = term === null ? null : exactReading(term.subset)
    if (term === null || words === null || byFirst.has(term.first)) continue
    byFirst.set(term.first, { words, from: term.from, first: term.first, positions: term.to - term.from + 1 })
  }
  const terms = [...byFirst.values()].toSorted((a, b) => a.first - b.first)
  return terms.length > 0 && terms.every((term, i) => term.first === i) ? terms : null
}

function findExact(
  search: SearchContext,
  within: Bits,
  graph: QueryGraph,
): { whole: Bits; start: Bits } | null {
  const terms = exactTerms(graph)
  if (terms === null) return null
  const { context, expand } = among(search, within)
  const universe = context === search ? within : fullBits(context.size)
  const candidates = universe.slice()
  const perField: Sets[] = []
  for (const { words, from } of terms) {
    for (const [offset, word] of words.entries()) {
      if (word === null) continue
      const { byField, byBucket } = wordTable(context, word)
      keep(candidates, byBucket[bucketOf(from + offset)] ?? emptySet(context))
      if (isEmpty(candidates)) return null
      perField.push(byField)
    }
  }
  const wordCount = terms.reduce((sum, term) => sum + term.positions, 0)
  const whole = emptySet(context)
  const start = emptySet(context)
  for (const [field, weight] of context.weights.entries()) {
    if (weight < 0 || (context.onlyFields !== null && !context.onlyFields.has(field))) continue
    const all = candidates.slice()
    for (const byField of perField) keep(all, byField[field] ?? emptySet(context))
    if (isEmpty(all)) continue
    const counted = ofWordCount(context, field, wordCount, all)
    join(whole, counted)
    join(start, andNot(all, counted))
  }
  return { whole: expand(whole), start: expand(start) }
}

function ofWordCount(context: SearchContext, field: number, count: number, within: Bits): Bits {
  const out = emptySet(context)
  const column = context.index.wordCounts[field]
  if (column === undefined || count >= COUNTABLE) return out
  eachBit(within, (at) => {
    if (column[context.docs?.[at] ?? at] === count) addBit(out, at)
  })
  return out
}
