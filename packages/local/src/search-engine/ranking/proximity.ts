import type { Bits } from '../index/bits.ts'
import { addBit, and, hasBit } from '../index/bits.ts'
import { entriesEnd, entriesStart } from '../index/postings.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import type { LocatedTerm, Phrase } from '../query/term.ts'
import { termCount } from '../query/term.ts'
import { commonPrefix, singleWords, subsetDocs, subsetPhrases } from '../query/term-sets.ts'
import { createGraphRule } from './graph-rule.ts'
import type { Condition } from './graph-rule.ts'
import type { RankingRule } from './rule.ts'

/** The nearer the words stand to one another, and in the query's order, the better. */
export const proximityRule = (context: SearchContext): RankingRule =>
  createGraphRule(context, {
    conditions: (from, to, universe) => proximityConditions(context, from, to, universe),
    score: (rank) => ({ kind: 'proximity', rank }),
  })

/** Pairs that stand closer than this many words are told apart; all others cost the same. */
const FARTHEST = 3

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

/** One word that may take part in a pair. */
interface Side {
  word: string
  /** The documents that count for it: those of the phrase it belongs to, or all. */
  within: Bits | null
  /** A pair also counts when its words stand in the other order; not for phrases and listed prefixes. */
  turns: boolean
}

function costSets(context: SearchContext, from: LocatedTerm, to: LocatedTerm, universe: Bits): Bits[] {
  const lefts = sides(context, from, (phrase) => phrase.at(-1) ?? null)
  const rights = sides(context, to, (phrase) => phrase[0] ?? null)
  const prefix = commonPrefix(to.subset)
  if (prefix !== null) rights.push(...prefixSides(context, prefix.word))
  if (context.index.settings.proximityPrecision === 'byAttribute')
    return attributeSets(context, lefts, rights, universe)
  const costs = new Uint8Array(context.size).fill(FARTHEST)
  const places = gather(context, rights, universe)
  for (const left of lefts) measure(context, left, places, universe, costs)
  const sets = [emptySet(context), emptySet(context), emptySet(context)]
  for (let doc = 0; doc < costs.length; doc++) {
    const cost = costs[doc] ?? FARTHEST
    const set = sets[cost]
    if (set !== undefined) addBit(set, doc)
  }
  return sets
}

function sides(
  context: SearchContext,
  located: LocatedTerm,
  pick: (phrase: Phrase) => string | null,
): Side[] {
  const out: Side[] = singleWords(context, located.subset).map(({ word }) => ({
    word,
    within: null,
    turns: true,
  }))
  for (const phrase of subsetPhrases(context, located.subset)) {
    const word = pick(phrase)
    if (word !== null) out.push({ word, within: phraseDocs(context, phrase), turns: false })
  }
  return out
}

function prefixSides(context: SearchContext, prefix: string): Side[] {
  const [from, to] = prefixRange(context.vocabulary, prefix)
  return context.vocabulary.slice(from, to).map((word) => ({ word, within: null, turns: word === prefix }))
}

/** For each document the places of right-hand words: the entry doubled, plus one when the pair may turn. */
function gather(context: SearchContext, rights: readonly Side[], universe: Bits): Map<number, number[]> {
  const out = new Map<number, number[]>()
  for (const { word, within, turns } of rights) {
    const posting = context.index.words.get(word)
    if (posting === undefined) continue
    const { count, data } = posting
    for (let i = 0; i < count; i++) {
      const doc = data[i] ?? 0
      const at = context.local === null ? doc : (context.local[doc] ?? -1)
      if (at < 0 || !hasBit(universe, at) || (within !== null && !hasBit(within, at))) continue
      let places = out.get(at)
      if (places === undefined) {
        places = []
        out.set(at, places)
      }
      const end = entriesEnd(data, count, i)
      for (let e = entriesStart(data, count, i); e < end; e++)
        places.push((data[e] ?? 0) * 2 + (turns ? 1 : 0))
    }
  }
  return out
}

function measure(
  context: SearchContext,
  left: Side,
  places: Map<number, number[]>,
  universe: Bits,
  costs: Uint8Array,
): void {
  const posting = context.index.words.get(left.word)
  if (posting === undefined) return
  const { count, data } = posting
  for (let i = 0; i < count; i++) {
    const doc = data[i] ?? 0
    const at = context.local === null ? doc : (context.local[doc] ?? -1)
    if (at < 0 || !hasBit(universe, at) || (left.within !== null && !hasBit(left.within, at))) continue
    const rights = places.get(at)
    if (rights === undefined) continue
    let least = costs[at] ?? FARTHEST
    const end = entriesEnd(data, count, i)
    for (let e = entriesStart(data, count, i); e < end && least > 0; e++) {
      const here = data[e] ?? 0
      for (const right of rights) {
        const there = Math.floor(right / 2)
        if (there >>> 16 !== here >>> 16) continue
        const distance = there - here
        const cost =
          distance > 0 ? distance - 1 : right % 2 === 1 && left.turns && distance < 0 ? -distance : FARTHEST
        if (cost < least) least = cost
      }
    }
    costs[at] = least
  }
}

// By attribute there are two distances only: in one field together, or not.
function attributeSets(
  context: SearchContext,
  lefts: readonly Side[],
  rights: readonly Side[],
  universe: Bits,
): Bits[] {
  const near = emptySet(context)
  const places = gather(context, rights, universe)
  for (const { word, within } of lefts) {
    const posting = context.index.words.get(word)
    if (posting === undefined) continue
    const { count, data } = posting
    for (let i = 0; i < count; i++) {
      const doc = data[i] ?? 0
      const at = context.local === null ? doc : (context.local[doc] ?? -1)
      if (at < 0 || (within !== null && !hasBit(within, at))) continue
      const rightFields = new Set((places.get(at) ?? []).map((place) => Math.floor(place / 2) >>> 16))
      const end = entriesEnd(data, count, i)
      for (let e = entriesStart(data, count, i); e < end; e++) {
        const field = (data[e] ?? 0) >>> 16
        if (rightFields.has(field) && (context.onlyFields === null || context.onlyFields.has(field)))
          addBit(near, at)
      }
    }
  }
  return [and(near, universe), emptySet(context), emptySet(context)]
}
