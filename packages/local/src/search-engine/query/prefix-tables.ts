import type { Bits } from '../index/bits.ts'
import { addBit, hasBit, join, newBits } from '../index/bits.ts'
import type { EntryTable, Sets } from '../index/entry-table.ts'
import { addEntries, addMembers, newEntryTable } from '../index/entry-table.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { keptByIndex } from './kept.ts'
import { listWords, prefixWords } from './prefix-words.ts'

// A table of 100,000 documents takes up to half a megabyte. Those of single letters are kept apart, so that longer
// beginnings, of which there are many more, do not push them out: they take longest to make, and who types begins with one.
const ofLetter = keptByIndex<EntryTable>(24)
const ofMore = keptByIndex<EntryTable>(24)
// Among so small a part of all documents a table of them alone is made sooner than one of all is cut to them.
const SMALL_SHARE = 1 / 8

/** Where all words that start alike stand. Do not change the answer: it is kept. */
export function prefixTable(context: SearchContext, prefix: string): EntryTable {
  if (context.docs === null) return wholeTable(context, prefix)
  const { tables } = context.caches
  const key = `*${prefix}`
  let table = tables.get(key)
  if (table === undefined) {
    table = tableWithin(context, context.docs, prefix)
    tables.set(key, table)
  }
  return table
}

/** The table of all documents of the index: reading all entries of so many words at every search would cost too much. */
const wholeTable = (context: SearchContext, prefix: string): EntryTable =>
  (prefix.length === 1 ? ofLetter : ofMore)(context.index, prefix, () => {
    const table = newEntryTable()
    const { length } = context.index.documents
    for (const { posting } of listWords(context, prefix))
      addEntries(table, length, posting, posting.data.subarray(0, posting.count), null)
    return table
  })

function tableWithin(context: SearchContext, docs: Uint32Array, prefix: string): EntryTable {
  const { outer, numbering, size, index } = context
  if (outer !== null) return cut(prefixTable(outer.context, prefix), outer.ats)
  if (numbering === null || size > index.documents.length * SMALL_SHARE)
    return cut(wholeTable(context, prefix), docs)
  const table = newEntryTable()
  for (const { posting } of prefixWords(context, prefix)) addMembers(table, size, posting, numbering)
  return table
}

/** A table of those documents alone that stand at some places, which are their new numbers. */
function cut({ byField, byBucket }: EntryTable, ats: Uint32Array): EntryTable {
  const cutAll = (sets: Sets): Sets =>
    sets.map((bits) => (bits === undefined ? undefined : cutSet(bits, ats)))
  return { byField: cutAll(byField), byBucket: cutAll(byBucket) }
}

function cutSet(bits: Bits, ats: Uint32Array): Bits {
  const out = newBits(ats.length)
  for (let i = 0; i < ats.length; i++) if (hasBit(bits, ats[i] ?? 0)) addBit(out, i)
  return out
}

/** The documents of a table, of those fields that count; null means all. */
export function tableDocs(
  context: SearchContext,
  { byField }: EntryTable,
  counts: ((field: number) => boolean) | null,
): Bits {
  const out = emptySet(context)
  for (const [field, bits] of byField.entries())
    if (bits !== undefined && (counts === null || counts(field))) join(out, bits)
  return out
}
