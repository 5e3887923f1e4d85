import type { FacetField } from '../facets/facet-field.ts'
import type { Settings } from '../settings/settings.ts'
import { createTokenizer } from '../tokenizer/tokenize.ts'
import type { Tokenizer } from '../tokenizer/tokenize.ts'
import type { Bits } from './bits.ts'
import { newBits } from './bits.ts'
import type { Fields } from './fields.ts'
import { newFields } from './fields.ts'
import type { Documents } from './documents.ts'
import type { Words } from './words.ts'
import { createWords } from './words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { newVocabulary } from './vocabulary.ts'

/** Everything about one index that a search needs, in memory; the store holds what survives a restart. */
export interface SearchIndex {
  uid: string
  /** Where its documents lie in the store; it outlives changes of the name. */
  storeId: number
  primaryKey: string | null
  createdAt: string
  updatedAt: string
  settings: Settings
  tokenizer: Tokenizer
  fields: Fields
  /** Numbers of deleted documents are given out again, the lowest first. */
  documents: Documents
  /** Internal numbers by primary key. */
  numbers: Map<string, number>
  live: Bits
  liveCount: number
  words: Words
  vocabulary: Vocabulary
  /** By field number: how many words each document has there; 255 when more than can be asked for. */
  wordCounts: (Uint8Array | undefined)[]
  facets: Map<string, FacetField>
  /** How many documents have each field, nested ones by their dotted names. */
  fieldCounts: Map<string, number>
  /** Raised by every change, so that caches of computed sets know when they are stale. */
  version: number
  /** The last note in the store of documents that changed, and the one that the checkpoint goes up to. */
  journal: number
  checkpoint: number | null
  /** How many changes of documents the checkpoint does not know. */
  unsaved: number
}

/** What an empty index begins with. */
export interface NewIndex {
  uid: string
  storeId: number
  primaryKey: string | null
  settings: Settings
  createdAt: string
  documents: Documents
}

/** An empty index. */
export function newSearchIndex(given: NewIndex): SearchIndex {
  const { settings, createdAt } = given
  return {
    ...given,
    updatedAt: createdAt,
    tokenizer: createTokenizer(settings),
    fields: newFields(),
    numbers: new Map(),
    live: newBits(0),
    liveCount: 0,
    words: createWords(),
    vocabulary: newVocabulary(),
    wordCounts: [],
    facets: new Map(),
    fieldCounts: new Map(),
    version: 0,
    journal: 0,
    checkpoint: null,
    unsaved: 0,
  }
}
