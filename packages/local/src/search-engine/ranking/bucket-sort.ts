import type { Bits } from '../index/bits.ts'
import {
  addBit,
  andNot,
  countBits,
  drop,
  fullBits,
  hasBit,
  isEmpty,
  join,
  listBits,
  removeBit,
} from '../index/bits.ts'
import { SMALL_SHARE, among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { QueryGraph } from '../query/graph.ts'
import type { Bucket, RankingRule } from './rule.ts'
import { globalScore } from './score.ts'
import type { ScoreDetail } from './score.ts'

/** What of the order is asked for. */
export interface Window {
  length: number
  /** Whether scores are wanted; without them a set of one document needs no further rule. */
  scored: boolean
  /** Hits below this score do not count at all. */
  threshold: number | null
  /** Go on past the window up to so many hits: totals must then be exact. */
  exhaustive: number | null
  /** Of documents that share a value only the first counts; answers those that a document shuts out. */
  distinct: ((doc: number) => Bits) | null
}

/** Hits in order, as local numbers, with what each rule said. */
export interface Sorted {
  docs: number[]
  scores: ScoreDetail[][]
  /** All documents that count as hits, seen or not. */
  candidates: Bits
  /** The time was over before all rules were heard. */
  degraded: boolean
}

/** Runs the rules one inside the other: each cuts a bucket of the rule before it. `makeRules` makes them for a search. */
export function bucketSort(
  context: SearchContext,
  makeRules: (context: SearchContext) => readonly RankingRule[],
  query: QueryGraph,
  universe: Bits,
  window: Window,
  before: readonly ScoreDetail[] = [],
): Sorted {
  const rules = makeRules(context)
  const candidates = universe.slice()
  const out: Sorted = { docs: [], scores: [], candidates, degraded: false }
  const first = rules[0]
  const universes = [universe.slice()]
  const scores: ScoreDetail[] = [...before]
  const wanted = window.exhaustive ?? window.length
  let level = 0

  function add(docs: Bits): void {
    const kept = window.distinct === null ? docs : distinctOnly(docs, window.distinct)
    for (const doc of listBits(kept, Math.max(0, wanted - out.docs.length))) {
      out.docs.push(doc)
      out.scores.push([...scores])
    }
  }

  function addInOrder(docs: Bits): void {
    const { distinct } = window
    if (distinct === null) return add(docs)
    const excluded = emptySet(context)
    for (const doc of listBits(docs)) {
      if (out.docs.length >= window.length) break
      if (hasBit(excluded, doc)) continue
      join(excluded, distinct(doc))
      out.docs.push(doc)
      out.scores.push([])
      removeBit(excluded, doc)
    }
    drop(candidates, excluded)
  }

  function distinctOnly(docs: Bits, shutOut: (doc: number) => Bits): Bits {
    const excluded = emptySet(context)
    const kept = emptySet(context)
    for (const doc of listBits(docs)) {
      if (hasBit(excluded, doc)) continue
      join(excluded, shutOut(doc))
      addBit(kept, doc)
    }
    for (const set of universes) drop(set, excluded)
    drop(candidates, excluded)
    join(candidates, kept)
    return kept
  }

  if (first === undefined) {
    // Without rules looking stops with the window, so documents after it are not held against each other.
    addInOrder(universe)
    return out
  }

  first.start(universe, query)
  while (out.docs.length < wanted && level >= 0) {
    const here = universes[level] ?? emptySet(context)
    const rule = rules[level]
    const count = window.scored ? (isEmpty(here) ? 0 : 2) : countBits(here)
    if (rule === undefined || count < 2) {
      universes[level] = emptySet(context)
      if (count === 1) add(here)
      back()
      continue
    }
    if (performance.now() > context.deadline) {
      out.degraded = true
      universes[level] = emptySet(context)
      scores.push({ kind: 'skipped', rank: { rank: 0, max: 1 } })
      if (isBelow()) drop(candidates, here)
      else add(here)
      scores.pop()
      back()
      continue
    }
    const bucket = rule.next(here)
    if (bucket === null) {
      back()
      continue
    }
    scores.push(bucket.score)
    const below = isBelow()
    drop(here, bucket.docs)
    const size = countBits(bucket.docs)
    if (below) {
      drop(candidates, bucket.docs)
      drop(candidates, here)
      scores.pop()
    } else if (size === 0) {
      scores.pop()
    } else if (level === rules.length - 1 || (!window.scored && size === 1)) {
      add(bucket.docs)
      scores.pop()
    } else if (window.distinct === null && size < context.size * SMALL_SHARE) {
      addSorted(bucket)
      scores.pop()
    } else {
      level++
      universes[level] = bucket.docs.slice()
      rules[level]?.start(bucket.docs, bucket.query)
    }
  }
  return out

  // What is left to do among few documents is done among them alone: every set is then as short as they are many.
  function addSorted({ docs, query: left }: Bucket): void {
    const { context: inner, place, expand } = among(context, docs)
    const rest = wanted - out.docs.length
    const sorted = bucketSort(
      inner,
      (search) => makeRules(search).slice(level + 1),
      left,
      fullBits(inner.size),
      { ...window, length: rest, exhaustive: window.exhaustive === null ? null : rest },
      scores,
    )
    for (const [i, at] of sorted.docs.entries()) {
      out.docs.push(place(at))
      out.scores.push(sorted.scores[i] ?? [])
    }
    if (window.threshold !== null) drop(candidates, andNot(docs, expand(sorted.candidates)))
    out.degraded ||= sorted.degraded
  }

  function back(): void {
    universes.length = Math.max(level, 0)
    level--
    if (scores.length > before.length + Math.max(level, 0)) scores.pop()
  }

  function isBelow(): boolean {
    return window.threshold !== null && globalScore(scores) < window.threshold
  }
}
