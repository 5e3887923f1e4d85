import type { Bits } from '../index/bits.ts'
import { addBit, countBits, eachBit, membersOf } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet, inIndex, renumbered } from './context.ts'

/** A search among some of its documents only, and the way back to its own numbering. */
export interface Among {
  context: SearchContext
  /** The number of one of these documents in the whole search. */
  place: (at: number) => number
  /** A set of these documents, in the numbering of the whole search. */
  expand: (bits: Bits) => Bits
}

/** A smaller part than this pays for being numbered anew. */
export const SMALL_SHARE = 1 / 4
const known = new WeakMap<Bits, Among>()

/**
 * The search among the documents of a set, so that looking at a word costs no more than they are. The set is not
 * changed afterwards, as the answer is kept with it.
 */
export function among(context: SearchContext, universe: Bits): Among {
  let part = known.get(universe)
  if (part === undefined) {
    part =
      countBits(universe) > context.size * SMALL_SHARE
        ? { context, place: (at) => at, expand: (bits) => bits }
        : partOf(context, universe)
    known.set(universe, part)
  }
  return part
}

function partOf(context: SearchContext, universe: Bits): Among {
  const ats = membersOf(universe)
  return {
    context: { ...context, ...renumbered(inIndex(context, universe)), outer: { context, ats } },
    place: (at) => ats[at] ?? 0,
    expand: (bits) => {
      const out = emptySet(context)
      eachBit(bits, (i) => addBit(out, ats[i] ?? 0))
      return out
    },
  }
}
