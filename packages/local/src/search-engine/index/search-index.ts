import type { FacetField } from '../facets/facet-field.ts'
import type { Settings } from '../settings/settings.ts'
import { createTokenizer } from '../tokenizer/tokenize.ts'
import type { Tokenizer } from '../tokenizer/tokenize.ts'
import type { Bits } from './bits.ts'
import { newBits } from './bits.ts'
import type { Fields } from './fields.ts'
import { newFields } from './fields.ts'
import type { Posting } from './postings.ts'
import type { Vocabulary } from './vocabulary.ts'
import { newVocabulary } from './vocabulary.ts'

/** Everything about one index that a search needs, in memory; the store holds what survives a restart. */
export interface SearchIndex {
  uid: string
  /** Where its documents lie in the store; it outlives changes of the name. -1 until the index is kept. */
  storeId: number
  primaryKey: string | null
  createdAt: string
  updatedAt: string
  settings: Settings
  tokenizer: Tokenizer
  fields: Fields
  /** Documents as JSON text by internal number. Numbers of deleted ones are given out again, the lowest first. */
  documents: (string | undefined)[]
  numbers: Map<string, number>
  live: Bits
  liveCount: number
  words: Map<string, Posting>
  vocabulary: Vocabulary
  /** By field number: how many words each document has there; 255 when more than can be asked for. */
  wordCounts: (Uint8Array | undefined)[]
  facets: Map<string, FacetField>
  /** How many documents have each field, nested ones by their dotted names. */
  fieldCounts: Map<string, number>
  /** Raised by every change, so that caches of computed sets know when they are stale. */
  version: number
}

/** An empty index. */
export function newSearchIndex(
  uid: string,
  primaryKey: string | null,
  settings: Settings,
  now: string,
): SearchIndex {
  return {
    uid,
    storeId: -1,
    primaryKey,
    createdAt: now,
    updatedAt: now,
    settings,
    tokenizer: createTokenizer(settings),
    fields: newFields(),
    documents: [],
    numbers: new Map(),
    live: newBits(0),
    liveCount: 0,
    words: new Map(),
    vocabulary: newVocabulary(),
    wordCounts: [],
    facets: new Map(),
    fieldCounts: new Map(),
    version: 0,
  }
}

/** Empties what is computed from the documents, keeping the documents: before they are indexed again. */
export function forgetDerived(index: SearchIndex): void {
  index.tokenizer = createTokenizer(index.settings)
  index.words = new Map()
  index.vocabulary = { ...newVocabulary(), version: index.vocabulary.version + 1 }
  index.wordCounts = []
  index.facets = new Map()
  index.version++
}
