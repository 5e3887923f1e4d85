import { exactFields, weightsOf } from '../index/attributes.ts'
import type { Bits } from '../index/bits.ts'
import { addBit, countBits, eachBit, fullBits, membersOf, newBits } from '../index/bits.ts'
import type { Numbering } from '../index/numbering.ts'
import { newNumbering } from '../index/numbering.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { sortedWords } from '../index/vocabulary.ts'
import type { EntryTable } from '../index/entry-table.ts'
import type { PairDistances } from './pairs.ts'
import type { Places } from './places.ts'
import type { PrefixWord } from './prefix-words.ts'

/**
 * One search at work. Documents are first numbered as the index numbers them; once it is known which can
 * match at all, and they are few, they are numbered anew from 0 in the same order (`narrow`), so that every later
 * set is as small as the answer and no rule pays for documents that did not match.
 */
export interface SearchContext {
  index: SearchIndex
  vocabulary: readonly string[]
  /** Field ranks by field number; -1 where a field is not searched. */
  weights: readonly number[]
  exactFields: ReadonlySet<number>
  /** Only these fields are searched, when the request says so. */
  onlyFields: ReadonlySet<number> | null
  /** How many numbers there are: the length of every set. */
  size: number
  /** From numbers of the index to local ones; null before narrowing. */
  numbering: Numbering | null
  /** From local numbers to those of the index. */
  docs: Uint32Array | null
  /** The search that this one is a part of, and the numbers of its documents there. */
  outer: { context: SearchContext; ats: Uint32Array } | null
  /** When to stop looking, in milliseconds of `performance.now()`. */
  deadline: number
  caches: ContextCaches
  /** In how many documents each word of the query stands, by its place; counted over the whole index. */
  frequencies: Map<number, number> | null
}

/** Sets and tables by word or term, valid for the present numbering. */
export interface ContextCaches {
  words: Map<string, Bits>
  phrases: Map<string, Bits>
  terms: Map<string, Bits>
  pairs: Map<string, PairDistances>
  places: Map<string, Places>
  tables: Map<string, EntryTable>
  prefixes: Map<string, readonly PrefixWord[]>
}

const newCaches = (): ContextCaches => ({
  words: new Map(),
  phrases: new Map(),
  terms: new Map(),
  pairs: new Map(),
  places: new Map(),
  tables: new Map(),
  prefixes: new Map(),
})

/** Starts a search on an index. */
export function newContext(
  index: SearchIndex,
  onlyFields: ReadonlySet<number> | null,
  deadline: number,
): SearchContext {
  return {
    index,
    vocabulary: sortedWords(index.vocabulary),
    weights: weightsOf(index),
    exactFields: exactFields(index),
    onlyFields,
    size: index.documents.length,
    numbering: null,
    docs: null,
    outer: null,
    deadline,
    caches: newCaches(),
    frequencies: null,
  }
}

// Of so large a share of all documents the sets are hardly shorter, and those that are kept for prefixes fit as they are.
const LARGE_SHARE = 1 / 4

/** Numbers the documents of `universe` anew from 0, unless they are most; answers them in the numbering to use. */
export function narrow(context: SearchContext, universe: Bits): Bits {
  const { length } = context.index.documents
  if (countBits(universe) > length * LARGE_SHARE) return universe
  Object.assign(context, renumbered(universe))
  return fullBits(context.size)
}

/** What of a search depends on its numbering, for one of some documents, given by their numbers in the index. */
export function renumbered(universe: Bits): Pick<SearchContext, 'docs' | 'numbering' | 'size' | 'caches'> {
  const docs = membersOf(universe)
  return { docs, numbering: newNumbering(universe), size: docs.length, caches: newCaches() }
}

/** A set of the right length for the present numbering. */
export const emptySet = (context: SearchContext): Bits => newBits(context.size)

/** A set of a search's documents by their numbers in the index. */
export function inIndex({ docs, index }: SearchContext, bits: Bits): Bits {
  if (docs === null) return bits
  const out = newBits(index.documents.length)
  eachBit(bits, (at) => addBit(out, docs[at] ?? 0))
  return out
}
