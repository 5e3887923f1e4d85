import type { Bits } from '../index/bits.ts'
import { addBit, fullBits, hasBit } from '../index/bits.ts'
import { prefixRange } from '../index/vocabulary.ts'
import { among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import { endOf, placesOf, startOf } from '../query/places.ts'
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

function costSets(whole: SearchContext, from: LocatedTerm, to: LocatedTerm, within: Bits): Bits[] {
  const { context, expand } = among(whole, within)
  const universe = context === whole ? within : fullBits(context.size)
  const lefts = sides(context, from, (phrase) => phrase.at(-1) ?? null)
  const rights = sides(context, to, (phrase) => phrase[0] ?? null)
  const prefix = commonPrefix(to.subset)
  if (prefix !== null) rights.push(...prefixSides(context, prefix.word))
  if (context.index.settings.proximityPrecision === 'byAttribute')
    return attributeSets(context, lefts, rights, universe).map(expand)
  const costs = new Uint8Array(context.size).fill(FARTHEST)
  const places = gather(context, rights, universe)
  for (const left of lefts) measure(context, left, places, universe, costs)
  const sets = [emptySet(context), emptySet(context), emptySet(context)]
  for (let doc = 0; doc < costs.length; doc++) {
    const cost = costs[doc] ?? FARTHEST
    const set = sets[cost]
    if (set !== undefined) addBit(set, doc)
  }
  return sets.map(expand)
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

/** The entries of right-hand words, those of document `at` from `starts[at]` to `starts[at + 1]`. */
interface Gathered {
  starts: Uint32Array
  entries: Uint32Array
  /** Whether the pair with that entry may stand in the other order. */
  turns: Uint8Array
}

function gather(context: SearchContext, rights: readonly Side[], universe: Bits): Gathered {
  const starts = new Uint32Array(context.size + 1)
  const placed = rights.map((side) => ({ ...side, places: placesOf(context, side.word) }))
  const counts = (at: number, within: Bits | null): boolean =>
    hasBit(universe, at) && (within === null || hasBit(within, at))
  for (const { within, places } of placed) {
    for (let i = 0; i < places.docs.length; i++) {
      const at = places.docs[i] ?? 0
      if (counts(at, within)) starts[at + 1] = (starts[at + 1] ?? 0) + endOf(places, i) - startOf(places, i)
    }
  }
  for (let at = 0; at < context.size; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
  const next = starts.slice()
  const total = starts[context.size] ?? 0
  const out = { starts, entries: new Uint32Array(total), turns: new Uint8Array(total) }
  for (const { within, turns, places } of placed) {
    for (let i = 0; i < places.docs.length; i++) {
      const at = places.docs[i] ?? 0
      if (!counts(at, within)) continue
      const end = endOf(places, i)
      let into = next[at] ?? 0
      for (let e = startOf(places, i); e < end; e++) {
        out.entries[into] = places.posting.data[e] ?? 0
        out.turns[into++] = turns ? 1 : 0
      }
      next[at] = into
    }
  }
  return out
}

function measure(
  context: SearchContext,
  left: Side,
  rights: Gathered,
  universe: Bits,
  costs: Uint8Array,
): void {
  const places = placesOf(context, left.word)
  const { docs, posting } = places
  for (let i = 0; i < docs.length; i++) {
    const at = docs[i] ?? 0
    if (!hasBit(universe, at) || (left.within !== null && !hasBit(left.within, at))) continue
    const [from, to] = [rights.starts[at] ?? 0, rights.starts[at + 1] ?? 0]
    let least = costs[at] ?? FARTHEST
    const end = endOf(places, i)
    for (let e = startOf(places, i); e < end && least > 0; e++) {
      const here = posting.data[e] ?? 0
      for (let r = from; r < to; r++) {
        const there = rights.entries[r] ?? 0
        if (there >>> 16 !== here >>> 16) continue
        const distance = there - here
        const cost =
          distance > 0
            ? distance - 1
            : rights.turns[r] === 1 && left.turns && distance < 0
              ? -distance
              : FARTHEST
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
  const gathered = gather(context, rights, universe)
  for (const { word, within } of lefts) {
    const places = placesOf(context, word)
    const { docs, posting } = places
    for (let i = 0; i < docs.length; i++) {
      const at = docs[i] ?? 0
      if (!hasBit(universe, at) || (within !== null && !hasBit(within, at))) continue
      const right = gathered.entries.subarray(gathered.starts[at], gathered.starts[at + 1])
      const end = endOf(places, i)
      for (let e = startOf(places, i); e < end; e++) {
        const field = (posting.data[e] ?? 0) >>> 16
        if (context.onlyFields !== null && !context.onlyFields.has(field)) continue
        if (right.some((entry) => entry >>> 16 === field)) addBit(near, at)
      }
    }
  }
  return [near, emptySet(context), emptySet(context)]
}
