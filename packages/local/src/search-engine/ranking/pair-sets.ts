import type { Bits } from '../index/bits.ts'
import { addBit, hasBit } from '../index/bits.ts'
import { newNumberOf } from '../index/numbering.ts'
import type { Posting } from '../index/postings.ts'
import { entriesEnd, entriesStart } from '../index/postings.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { Places } from '../query/places.ts'
import { endOf, startOf } from '../query/places.ts'
import { prefixWords } from '../query/prefix-words.ts'

/** Pairs that stand closer than this many words are told apart; all others cost the same. */
export const FARTHEST = 3

/** One word that may take part in a pair. */
export interface Side {
  places: Places
  /** The documents that count for it: those of the phrase it belongs to, or all. */
  within: Bits | null
  /** A pair also counts when its words stand in the other order; not for phrases and listed prefixes. */
  turns: boolean
}

/**
 * The documents by how near any of some words stands behind any of others: one set for each cost below the farthest.
 * Right-hand words are also all those with a prefix, if one is given.
 */
export function pairSets(
  context: SearchContext,
  lefts: readonly Side[],
  rights: readonly Side[],
  prefix: string | null,
): Bits[] {
  const sets = Array.from({ length: FARTHEST }, () => emptySet(context))
  const byAttribute = context.index.settings.proximityPrecision === 'byAttribute'
  const near = gather(context, lefts)
  const measure = byAttribute ? meeting(near, countingFields(context)) : nearing(near)
  for (const side of rights) {
    const { data } = side.places.posting
    eachRange(side, (at, from, to) => measure(at, data, from, to, side.turns))
  }
  if (prefix !== null) {
    for (const { word, posting } of prefixWords(context, prefix))
      measurePosting(context, posting, word === prefix, measure)
  }
  const { costs } = near
  for (let at = 0; at < context.size; at++) {
    const cost = costs[at] ?? FARTHEST
    if (cost === FARTHEST) continue
    const set = sets[cost]
    if (set !== undefined) addBit(set, at)
  }
  return sets
}

/** Notes how near the entries of a right-hand word stand in a document, given by where they lie among some data. */
type Measure = (at: number, data: Uint32Array, from: number, to: number, turns: boolean) => void

function measurePosting(
  { numbering }: SearchContext,
  { data, count }: Posting,
  turns: boolean,
  measure: Measure,
): void {
  for (let i = 0; i < count; i++) {
    const doc = data[i] ?? 0
    const at = numbering === null ? doc : newNumberOf(numbering, doc)
    if (at >= 0) measure(at, data, entriesStart(data, count, i), entriesEnd(data, count, i), turns)
  }
}

const countingFields = ({ onlyFields }: SearchContext): ((field: number) => boolean) =>
  onlyFields === null ? () => true : (field) => onlyFields.has(field)

/** The entries of left-hand words: those of document `at` lie from `starts[at]` to `ends[at]`, which is 0 without any. */
interface Gathered {
  starts: Uint32Array
  ends: Uint32Array
  entries: Uint32Array
  /** Whether the pair with that entry may stand in the other order; null when all may. */
  turns: Uint8Array | null
  /** By document: of its nearest pair so far. */
  costs: Uint8Array
}

// Used again by every search, as none waits within one.
let scratch = { starts: new Uint32Array(0), ends: new Uint32Array(0), costs: new Uint8Array(0) }

function cleared(size: number): typeof scratch {
  if (scratch.costs.length < size) {
    const [starts, ends] = [new Uint32Array(size), new Uint32Array(size)]
    scratch = { starts, ends, costs: new Uint8Array(size) }
  }
  scratch.ends.fill(0, 0, size)
  scratch.costs.fill(FARTHEST, 0, size)
  return scratch
}

function gather({ size }: SearchContext, lefts: readonly Side[]): Gathered {
  const { starts, ends, costs } = cleared(size)
  const [only] = lefts
  if (only !== undefined && lefts.length === 1 && only.within === null && only.turns) {
    const { places } = only
    for (let i = 0; i < places.docs.length; i++) {
      const at = places.docs[i] ?? 0
      starts[at] = startOf(places, i)
      ends[at] = endOf(places, i)
    }
    return { starts, ends, costs, entries: places.posting.data, turns: null }
  }
  for (const side of lefts) eachRange(side, (at, from, to) => void (ends[at] = (ends[at] ?? 0) + to - from))
  let total = 0
  for (let at = 0; at < size; at++) {
    starts[at] = total
    total += ends[at] ?? 0
    ends[at] = ends[at] === 0 ? 0 : (starts[at] ?? 0)
  }
  const out = { starts, ends, costs, entries: new Uint32Array(total), turns: new Uint8Array(total) }
  for (const side of lefts) {
    const { data } = side.places.posting
    eachRange(side, (at, from, to) => {
      let into = ends[at] ?? 0
      for (let e = from; e < to; e++) {
        out.entries[into] = data[e] ?? 0
        out.turns[into++] = side.turns ? 1 : 0
      }
      ends[at] = into
    })
  }
  return out
}

/** Calls `visit` for each document that counts, with where its entries lie in the posting. */
function eachRange({ places, within }: Side, visit: (at: number, from: number, to: number) => void): void {
  for (let i = 0; i < places.docs.length; i++) {
    const at = places.docs[i] ?? 0
    if (within === null || hasBit(within, at)) visit(at, startOf(places, i), endOf(places, i))
  }
}

const nearing =
  ({ starts, ends, entries, turns: lefts, costs }: Gathered): Measure =>
  (at, data, first, last, turns) => {
    const to = ends[at] ?? 0
    let least = costs[at] ?? FARTHEST
    if (to === 0 || least === 0) return
    const from = starts[at] ?? 0
    for (let e = first; e < last; e++) {
      const there = data[e] ?? 0
      for (let l = from; l < to; l++) {
        const here = entries[l] ?? 0
        const distance = (there - here) | 0
        // Most are far, or in another field.
        if (distance > FARTHEST || distance <= -FARTHEST || here >>> 16 !== there >>> 16) continue
        if (distance > 0) least = Math.min(least, distance - 1)
        else if (distance < 0 && turns && (lefts === null || lefts[l] === 1))
          least = Math.min(least, -distance)
      }
    }
    costs[at] = least
  }

// By attribute there are two distances only: in one field together, or not.
const meeting =
  ({ starts, ends, entries, costs }: Gathered, counts: (field: number) => boolean): Measure =>
  (at, data, from, to) => {
    if (ends[at] === 0) return
    const here = entries.subarray(starts[at], ends[at])
    const isNear = (entry: number): boolean =>
      counts(entry >>> 16) && here.some((other) => other >>> 16 === entry >>> 16)
    if (data.subarray(from, to).some(isNear)) costs[at] = 0
  }
