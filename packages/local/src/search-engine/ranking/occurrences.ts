import type { Bits } from '../index/bits.ts'
import { addBit, and, fullBits, hasBit, isEmpty, join } from '../index/bits.ts'
import { BUCKETS, bucketOf } from '../index/postings.ts'
import { among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import { endOf, placesOf, startOf } from '../query/places.ts'
import { inNumbering, prefixTable } from '../query/prefix-tables.ts'
import type { PrefixTable } from '../query/prefix-tables.ts'
import type { TermSubset } from '../query/term.ts'
import { commonPrefix, singleWords, subsetPhrases } from '../query/term-sets.ts'

/** Documents by a number that their entries have: a field, or a bucketed position. */
export type Table = Map<number, Bits>

/** A subset's documents by the fields in which its words stand. */
export function docsByField(context: SearchContext, subset: TermSubset, universe: Bits): Table {
  const { onlyFields } = context
  const sets = tabulate(context, subset, universe, {
    key: (entry) => entry >>> 16,
    of: (table) => table.byField,
  })
  const out: Table = new Map()
  for (const [field, bits] of sets.entries())
    if (bits !== undefined && (onlyFields === null || onlyFields.has(field))) out.set(field, bits)
  return out
}

/** A subset's documents by the bucketed positions at which its words stand. */
export function docsByPosition(context: SearchContext, subset: TermSubset, universe: Bits): Table {
  const byBucket = {
    key: (entry: number) => bucketOf(entry & 0xffff),
    of: (table: PrefixTable) => table.byBucket,
  }
  const sets = tabulate(context, subset, universe, byBucket)
  const out: Table = new Map()
  for (const [bucket, bits] of sets.entries()) if (bits !== undefined) out.set(BUCKETS[bucket] ?? 0, bits)
  return out
}

/** Calls `visit` for each entry of a word within a set of documents. */
export function eachEntry(
  context: SearchContext,
  word: string,
  universe: Bits,
  visit: (doc: number, entry: number) => void,
): void {
  const places = placesOf(context, word)
  const { docs, posting } = places
  for (let i = 0; i < docs.length; i++) {
    const at = docs[i] ?? 0
    if (!hasBit(universe, at)) continue
    const end = endOf(places, i)
    for (let e = startOf(places, i); e < end; e++) visit(at, posting.data[e] ?? 0)
  }
}

type Sets = (Bits | undefined)[]

interface Kind {
  key: (entry: number) => number
  of: (table: PrefixTable) => Sets
}

function tabulate(whole: SearchContext, subset: TermSubset, within: Bits, { key, of }: Kind): Sets {
  const { context, expand } = among(whole, within)
  const universe = context === whole ? within : fullBits(context.size)
  const sets: Sets = []
  const fill = (word: string, into: Sets): void =>
    eachEntry(context, word, universe, (doc, entry) => addBit((into[key(entry)] ??= emptySet(context)), doc))
  for (const { word } of singleWords(context, subset)) fill(word, sets)
  const prefix = commonPrefix(subset)
  if (prefix !== null) {
    for (const [at, bits] of of(prefixTable(context, prefix.word)).entries())
      if (bits !== undefined) joinAt(sets, at, and(inNumbering(context, bits), universe))
  }
  // A phrase counts where its first word stands: finding out where all of it does is not worth the price.
  for (const phrase of subsetPhrases(context, subset)) {
    const first = phrase.find((word) => word !== null)
    if (first === undefined || first === null) continue
    const ofFirst: Sets = []
    fill(first, ofFirst)
    const docs = phraseDocs(context, phrase)
    for (const [at, bits] of ofFirst.entries()) if (bits !== undefined) joinAt(sets, at, and(bits, docs))
  }
  return sets.map((bits) => (bits === undefined ? undefined : expand(bits)))
}

function joinAt(sets: Sets, at: number, bits: Bits): void {
  const known = sets[at]
  if (known !== undefined) join(known, bits)
  else if (!isEmpty(bits)) sets[at] = bits
}
