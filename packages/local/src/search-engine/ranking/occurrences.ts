import type { Bits } from '../index/bits.ts'
import { addBit, and, hasBit, join } from '../index/bits.ts'
import { bucketPosition, entriesEnd, entriesStart } from '../index/postings.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import { phraseDocs } from '../query/phrases.ts'
import type { TermSubset } from '../query/term.ts'
import { commonPrefix, singleWords, subsetPhrases } from '../query/term-sets.ts'

/** Documents by a number that their entries have: a field, or a bucketed position. */
export type Table = Map<number, Bits>

/** A subset's documents by the fields in which its words stand. */
export const docsByField = (context: SearchContext, subset: TermSubset, universe: Bits): Table =>
  tabulate(context, subset, universe, (entry) => {
    const field = entry >>> 16
    return context.onlyFields === null || context.onlyFields.has(field) ? field : -1
  })

/** A subset's documents by the bucketed positions at which its words stand. */
export const docsByPosition = (context: SearchContext, subset: TermSubset, universe: Bits): Table =>
  tabulate(context, subset, universe, (entry) => bucketPosition(entry & 0xffff))

/** Calls `visit` for each entry of a word within a set of documents. */
export function eachEntry(
  context: SearchContext,
  word: string,
  universe: Bits,
  visit: (doc: number, entry: number) => void,
): void {
  const posting = context.index.words.get(word)
  if (posting === undefined) return
  const { count, data } = posting
  for (let i = 0; i < count; i++) {
    const doc = data[i] ?? 0
    const at = context.local === null ? doc : (context.local[doc] ?? -1)
    if (at < 0 || !hasBit(universe, at)) continue
    const end = entriesEnd(data, count, i)
    for (let e = entriesStart(data, count, i); e < end; e++) visit(at, data[e] ?? 0)
  }
}

/** All words of a subset, those of a common prefix included. */
export function allWords(context: SearchContext, subset: TermSubset): string[] {
  const words = singleWords(context, subset).map(({ word }) => word)
  const prefix = commonPrefix(subset)
  if (prefix !== null) {
    const [from, to] = prefixRange(context.vocabulary, prefix.word)
    for (let i = from; i < to; i++) words.push(context.vocabulary[i] ?? '')
  }
  return words
}

function tabulate(
  context: SearchContext,
  subset: TermSubset,
  universe: Bits,
  keyOf: (entry: number) => number,
): Table {
  const table: Table = new Map()
  const fill = (word: string, into: Table): void =>
    eachEntry(context, word, universe, (doc, entry) => {
      const key = keyOf(entry)
      if (key < 0) return
      let bits = into.get(key)
      if (bits === undefined) {
        bits = emptySet(context)
        into.set(key, bits)
      }
      addBit(bits, doc)
    })
  for (const word of allWords(context, subset)) fill(word, table)
  // A phrase counts where its first word stands: finding out where all of it does is not worth the price.
  for (const phrase of subsetPhrases(context, subset)) {
    const first = phrase.find((word) => word !== null)
    if (first === undefined || first === null) continue
    const ofFirst: Table = new Map()
    fill(first, ofFirst)
    const docs = phraseDocs(context, phrase)
    for (const [key, bits] of ofFirst) {
      const both = and(bits, docs)
      const known = table.get(key)
      if (known === undefined) table.set(key, both)
      else join(known, both)
    }
  }
  return table
}
