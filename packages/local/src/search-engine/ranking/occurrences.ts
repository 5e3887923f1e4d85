import type { Bits } from '../index/bits.ts'
import { and, isEmpty, join } from '../index/bits.ts'
import { BUCKETS } from '../index/postings.ts'
import { among } from '../query/among.ts'
import type { SearchContext } from '../query/context.ts'
import type { EntryTable, Sets } from '../index/entry-table.ts'
import { subsetTable, wordTable } from '../query/word-tables.ts'
import { phraseDocs } from '../query/phrases.ts'
import { prefixTable } from '../query/prefix-tables.ts'
import type { TermSubset } from '../query/term.ts'
import { commonPrefix, subsetPhrases } from '../query/term-sets.ts'

/** Documents by a number that their entries have: a field, or a bucketed position. */
export type Table = Map<number, Bits>

/** A subset's documents by the fields in which its words stand. */
export function docsByField(context: SearchContext, subset: TermSubset, universe: Bits): Table {
  const { onlyFields } = context
  const out: Table = new Map()
  for (const [field, bits] of tabulate(context, subset, universe, ({ byField }) => byField).entries())
    if (bits !== undefined && (onlyFields === null || onlyFields.has(field))) out.set(field, bits)
  return out
}

/** A subset's documents by the bucketed positions at which its words stand. */
export function docsByPosition(context: SearchContext, subset: TermSubset, universe: Bits): Table {
  const out: Table = new Map()
  for (const [bucket, bits] of tabulate(context, subset, universe, ({ byBucket }) => byBucket).entries())
    if (bits !== undefined) out.set(BUCKETS[bucket] ?? 0, bits)
  return out
}

function tabulate(
  whole: SearchContext,
  subset: TermSubset,
  within: Bits,
  of: (table: EntryTable) => Sets,
): Sets {
  const { context, expand } = among(whole, within)
  const parts: (Bits[] | undefined)[] = []
  const add = (sets: Sets, map = (bits: Bits): Bits => bits): void => {
    for (const [at, bits] of sets.entries()) if (bits !== undefined) (parts[at] ??= []).push(map(bits))
  }
  add(of(subsetTable(context, subset)))
  const prefix = commonPrefix(subset)
  if (prefix !== null) add(of(prefixTable(context, prefix.word)))
  // A phrase counts where its first word stands: finding out where all of it does is not worth the price.
  for (const phrase of subsetPhrases(context, subset)) {
    const first = phrase.find((word) => word !== null)
    if (first === undefined || first === null) continue
    const docs = phraseDocs(context, phrase)
    if (!isEmpty(docs)) add(of(wordTable(context, first)), (bits) => and(bits, docs))
  }
  return parts.map((sets) => {
    const all = sets === undefined ? null : union(sets)
    const found = all === null ? null : context === whole ? and(all, within) : expand(all)
    return found === null || isEmpty(found) ? undefined : found
  })
}

function union(sets: readonly Bits[]): Bits | null {
  const [first = null, ...rest] = sets
  if (first === null || rest.length === 0) return first
  const out = first.slice()
  for (const bits of rest) join(out, bits)
  return out
}
