import type { Bits } from '../index/bits.ts'
import { addBit, hasBit, join, newBits } from '../index/bits.ts'
import { BUCKETS, bucketOf, entriesEnd } from '../index/postings.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { keptByIndex } from './kept.ts'

/** What is known of all words that start alike, over the whole index: sets of documents by field and by place. */
export interface PrefixTable {
  byField: (Bits | undefined)[]
  /** By number of `BUCKETS`. */
  byBucket: (Bits | undefined)[]
}

// A table of 100,000 documents takes up to half a megabyte.
const kept = keptByIndex<PrefixTable>(40)

/** The table of a prefix that begins many words: what reading all their entries at every search would cost too much. */
export const prefixTable = (context: SearchContext, prefix: string): PrefixTable =>
  kept(context.index, prefix, () => makeTable(context, prefix))

function makeTable(context: SearchContext, prefix: string): PrefixTable {
  const size = context.index.documents.length
  const byField: (Bits | undefined)[] = []
  const byBucket = BUCKETS.map((): Bits | undefined => undefined)
  const [from, to] = prefixRange(context.vocabulary, prefix)
  for (let w = from; w < to; w++) {
    const posting = context.index.words.get(context.vocabulary[w] ?? '')
    if (posting === undefined) continue
    const { count, data } = posting
    for (let i = 0, e = 2 * count; i < count; i++) {
      const doc = data[i] ?? 0
      for (const end = entriesEnd(data, count, i); e < end; e++) {
        const entry = data[e] ?? 0
        addBit((byField[entry >>> 16] ??= newBits(size)), doc)
        addBit((byBucket[bucketOf(entry & 0xffff)] ??= newBits(size)), doc)
      }
    }
  }
  return { byField, byBucket }
}

/** The documents of a prefix, in the numbering of a search, of those fields that count; null means all. */
export function tableDocs(
  context: SearchContext,
  { byField }: PrefixTable,
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
