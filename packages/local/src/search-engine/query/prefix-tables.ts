import type { Bits } from '../index/bits.ts'
import { addBit, hasBit, join, newBits } from '../index/bits.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import type { EntryTable } from '../index/entry-table.ts'
import { addEntries, newEntryTable } from '../index/entry-table.ts'
import { keptByIndex } from './kept.ts'

// A table of 100,000 documents takes up to half a megabyte. Those of single letters are kept apart, so that longer
// beginnings, of which there are many more, do not push them out: they take longest to make, and who types begins with one.
const ofLetter = keptByIndex<EntryTable>(24)
const ofMore = keptByIndex<EntryTable>(24)

/** Where all words that start alike stand, over the whole index: reading all their entries at every search would cost too much. */
export const prefixTable = (context: SearchContext, prefix: string): EntryTable =>
  (prefix.length === 1 ? ofLetter : ofMore)(context.index, prefix, () => makeTable(context, prefix))

function makeTable(context: SearchContext, prefix: string): EntryTable {
  const size = context.index.documents.length
  const table = newEntryTable()
  const [from, to] = prefixRange(context.vocabulary, prefix)
  for (let w = from; w < to; w++) {
    const posting = context.index.words.get(context.vocabulary[w] ?? '')
    if (posting !== undefined) addEntries(table, size, posting, posting.data.subarray(0, posting.count), null)
  }
  return table
}

/** The documents of a prefix, in the numbering of a search, of those fields that count; null means all. */
export function tableDocs(
  context: SearchContext,
  { byField }: EntryTable,
  counts: ((field: number) => boolean) | null,
): Bits {
  const out = newBits(context.index.documents.length)
  for (const [field, bits] of byField.entries())
    if (bits !== undefined && (counts === null || counts(field))) join(out, bits)
  return inNumbering(context, out)
}

/** A set of documents by their numbers in the index, in the numbering of a search. */
export function inNumbering(context: SearchContext, bits: Bits): Bits {
  const { docs } = context
  if (docs === null) return bits
  const out = emptySet(context)
  for (let at = 0; at < docs.length; at++) if (hasBit(bits, docs[at] ?? 0)) addBit(out, at)
  return out
}
