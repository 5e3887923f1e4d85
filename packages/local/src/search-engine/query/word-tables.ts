import { join } from '../index/bits.ts'
import type { EntryTable, Sets } from '../index/entry-table.ts'
import { addEntries, newEntryTable } from '../index/entry-table.ts'
import type { SearchContext } from './context.ts'
import { keptByIndex } from './kept.ts'
import { placesOf } from './places.ts'
import type { TermSubset } from './term.ts'
import { singleWords } from './term-sets.ts'

// A table of 100,000 documents takes up to half a megabyte.
const ofFrequent = keptByIndex<EntryTable>(16)
// A word in so large a share of all documents is frequent.
const LARGE_SHARE = 1 / 16

/** The documents that hold a word, by where it stands in them. Do not change the answer: it is kept. */
export function wordTable(context: SearchContext, word: string): EntryTable {
  if (context.docs === null && isFrequent(context, word))
    return ofFrequent(context.index, word, () => tableOf(context, [word]))
  return kept(context, `=${word}`, () => tableOf(context, [word]))
}

const isFrequent = (context: SearchContext, word: string): boolean =>
  placesOf(context, word).docs.length > context.size * LARGE_SHARE

/**
 * The documents that hold a single word of a subset, by where it stands in them; those of a common prefix are not
 * among them. Do not change the answer: it is kept.
 */
export function subsetTable(context: SearchContext, subset: TermSubset): EntryTable {
  const words = singleWords(context, subset).map(({ word }) => word)
  const [first] = words
  if (first !== undefined && words.length === 1) return wordTable(context, first)
  const { term, zero, one, two } = subset
  return kept(context, `${term.id}:${zero}:${one}:${two}`, () => tableOf(context, words))
}

function kept({ caches }: SearchContext, key: string, make: () => EntryTable): EntryTable {
  let table = caches.tables.get(key)
  if (table === undefined) {
    table = make()
    caches.tables.set(key, table)
  }
  return table
}

function tableOf(context: SearchContext, words: readonly string[]): EntryTable {
  const table = newEntryTable()
  for (const word of words) {
    if (words.length > 1 && isFrequent(context, word)) {
      const { byField, byBucket } = wordTable(context, word)
      joinAll(table.byField, byField)
      joinAll(table.byBucket, byBucket)
    } else {
      const { docs, places, posting } = placesOf(context, word)
      addEntries(table, context.size, posting, docs, places)
    }
  }
  return table
}

function joinAll(sets: Sets, others: Sets): void {
  for (const [at, bits] of others.entries()) {
    const known = sets[at]
    if (bits === undefined) continue
    if (known === undefined) sets[at] = bits.slice()
    else join(known, bits)
  }
}
