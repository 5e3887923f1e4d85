import type { Bits } from './bits.ts'
import { addBit, newBits } from './bits.ts'
import type { Numbering } from './numbering.ts'
import { newNumberOf } from './numbering.ts'
import type { Posting } from './postings.ts'
import { bucketOf, entriesEnd, entriesStart } from './postings.ts'

/** Sets of documents by a number that entries have. */
export type Sets = (Bits | undefined)[]

/** Where words stand: sets of documents by field, and by number of `BUCKETS`. */
export interface EntryTable {
  byField: Sets
  byBucket: Sets
}

/** A table of nothing. */
export const newEntryTable = (): EntryTable => ({ byField: [], byBucket: [] })

/** Puts the entries of some documents of a posting into a table: the numbers of the documents, and their places in it. */
export function addEntries(
  table: EntryTable,
  size: number,
  posting: Posting,
  docs: Uint32Array,
  places: Uint32Array | null,
): void {
  for (let i = 0; i < docs.length; i++) {
    addPlace(table, size, posting, places === null ? i : (places[i] ?? 0), docs[i] ?? 0)
  }
}

/** Puts the entries of those documents of a posting that are numbered anew into a table. */
export function addMembers(table: EntryTable, size: number, posting: Posting, numbering: Numbering): void {
  const { data, count } = posting
  for (let i = 0; i < count; i++) {
    const at = newNumberOf(numbering, data[i] ?? 0)
    if (at >= 0) addPlace(table, size, posting, i, at)
  }
}

/** Puts the entries of one document of a posting, which lies at a place of it, into a table under a number. */
function addPlace(
  { byField, byBucket }: EntryTable,
  size: number,
  { data, count }: Posting,
  place: number,
  at: number,
): void {
  const end = entriesEnd(data, count, place)
  for (let e = entriesStart(data, count, place); e < end; e++) {
    const entry = data[e] ?? 0
    addBit((byField[entry >>> 16] ??= newBits(size)), at)
    addBit((byBucket[bucketOf(entry & 0xffff)] ??= newBits(size)), at)
  }
}
