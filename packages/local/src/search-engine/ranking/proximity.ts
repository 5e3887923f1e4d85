import type { Bits } from '../index/bits.ts'
import { among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import { placesOf } from '../query/places.ts'
import type { LocatedTerm, Phrase } from '../query/term.ts'
import { termCount } from '../query/term.ts'
import { commonPrefix, singleWords, subsetDocs, subsetPhrases } from '../query/term-sets.ts'
import { createGraphRule } from './graph-rule.ts'
import type { Condition } from './graph-rule.ts'
import { FARTHEST, pairSets } from './pair-sets.ts'
import type { Side } from './pair-sets.ts'
import type { RankingRule } from './rule.ts'

/** The nearer the words stand to one another, and in the query's order, the better. */
export const proximityRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (from, to, universe) => proximityConditions(context, from, to, universe),
    score: (rank) => ({ kind: 'proximity', rank }),
  })

function proximityConditions(
  context: SearchContext,
  from: LocatedTerm | null,
  to: LocatedTerm,
  universe: Bits,
): Condition[] {
  const base = termCount(to) - 1
  const anywhere = { docs: (): Bits => subsetDocs(context, to.subset), step: { start: null, end: to } }
  // Where a word between the two was left out of the query, nothing is asked of their distance.
  if (from === null || from.to + 1 !== to.from) return [{ cost: base, ...anywhere }]
  let byCost: Bits[] | null = null
  const step = { start: from, end: to }
  const out: Condition[] = []
  for (let cost = 0; cost < FARTHEST; cost++) {
    const docs = (): Bits => {
      byCost ??= costSets(context, from, to, universe)
      return byCost[cost] ?? emptySet(context)
    }
    out.push({ cost: base + cost, docs, step })
  }
  out.push({ cost: base + FARTHEST, ...anywhere })
  return out
}

function costSets(whole: SearchContext, from: LocatedTerm, to: LocatedTerm, within: Bits): Bits[] {
  const { context, expand } = among(whole, within)
  const lefts = sides(context, from, (phrase) => phrase.at(-1) ?? null)
  const rights = sides(context, to, (phrase) => phrase[0] ?? null)
  const prefix = commonPrefix(to.subset)
  return pairSets(context, lefts, rights, prefix?.word ?? null).map(expand)
}

function sides(
  context: SearchContext,
  located: LocatedTerm,
  pick: (phrase: Phrase) => string | null,
): Side[] {
  const out: Side[] = singleWords(context, located.subset).map(({ word }) => ({
    places: placesOf(context, word),
    within: null,
    turns: true,
  }))
  for (const phrase of subsetPhrases(context, located.subset)) {
    const word = pick(phrase)
    if (word === null) continue
    out.push({ places: placesOf(context, word), within: phraseDocs(context, phrase), turns: false })
  }
  return out
}
