import { extractFacets } from '../facets/extract.ts'
import type { FacetValues } from '../facets/facet-field.ts'
import { addFacetValues, newFacetField, removeFacetValues } from '../facets/facet-field.ts'
import type { JsonObject } from '../json.ts'
import { parseObject } from '../json.ts'
import type { Pause } from '../pause.ts'
import { addBit, hasBit, removeBit, resizeBits } from './bits.ts'
import type { DocumentReader } from './document-words.ts'
import { newDocumentReader } from './document-words.ts'
import { fieldId } from './fields.ts'
import type { Posting } from './postings.ts'
import { REMOVED, mergePosting } from './postings.ts'
import type { SearchIndex } from './search-index.ts'
import { addWord, removeWord } from './vocabulary.ts'
import { wordId } from './word-ids.ts'
import type { SortedLog, WordLog } from './word-log.ts'
import { logWord, newWordLog, sortLog } from './word-log.ts'

const MAX_COUNTED_WORDS = 30
/** Records of words that are kept before they are merged: 12 bytes each. */
const LOG_RECORDS = 600_000

/** A change of one document: its number, its text before, and itself afterwards or null when it goes. */
export interface DocumentChange {
  doc: number
  key: string
  before: string | undefined
  after: JsonObject | null
}

/** What one document is to be found by. */
interface Derived {
  change: DocumentChange
  counts: Map<number, number>
  facets: Map<string, FacetValues>
}

/** A batch of changes, computed and not yet visible. */
export interface PreparedChanges {
  /** How many documents have each field once the changes are visible. */
  fieldCounts: Map<string, number>
  /** Makes all of it visible to searches at once. */
  commit(): void
}

/** Computes what a batch of changes, in ascending order of numbers, makes of an index, which stays as it is. */
export async function prepareChanges(
  index: SearchIndex,
  changes: readonly DocumentChange[],
  pause: Pause,
): Promise<PreparedChanges> {
  const reader = newDocumentReader(index)
  const words = new Map<string, Posting | null>()
  const appended: SortedLog[] | null = isAppending(index, changes) ? [] : null
  const derived: Derived[] = []
  const fieldCounts = new Map(index.fieldCounts)
  let log = newWordLog()
  for (const change of changes) {
    derived.push(derive(index, change, reader, { log, fieldCounts }))
    if (log.length > 3 * LOG_RECORDS) {
      await sortOut(log)
      log = newWordLog()
    }
    if (pause.isDue()) await pause.take()
  }
  await sortOut(log)
  return { fieldCounts, commit: () => commit(index, { words, appended, derived, fieldCounts }) }

  async function sortOut(full: WordLog): Promise<void> {
    if (appended === null) return mergeLog(index, full, words, pause)
    for (const word of index.words.crowded()) {
      index.words.get(word)
      if (pause.isDue()) await pause.take()
    }
    appended.push(sortLog(full))
  }
}

// New documents with higher numbers than all before need not be merged with what is known of their words.
const isAppending = ({ documents }: SearchIndex, changes: readonly DocumentChange[]): boolean =>
  changes.every(({ doc, before }) => before === undefined && doc >= documents.length)

interface Sink {
  log: WordLog
  fieldCounts: Map<string, number>
}

function derive(
  index: SearchIndex,
  change: DocumentChange,
  reader: DocumentReader,
  { log, fieldCounts }: Sink,
): Derived {
  const { doc, before, after } = change
  if (before !== undefined) {
    const document = parseObject(before)
    reader.words(document, (text, start, end, capitals) =>
      logWord(log, wordId(log.ids, text, start, end, capitals), doc, REMOVED),
    )
    countFields(fieldCounts, document, -1)
  }
  if (after === null) return { change, counts: new Map(), facets: new Map() }
  for (const name of Object.keys(after)) if (name !== '_vectors') fieldId(index.fields, name)
  countFields(fieldCounts, after, 1)
  const counts = reader.words(after, (text, start, end, capitals, entry) =>
    logWord(log, wordId(log.ids, text, start, end, capitals), doc, entry),
  )
  return { change, counts, facets: extractFacets(after, (name) => reader.isFaceted(name)) }
}

function countFields(counts: Map<string, number>, document: JsonObject, by: 1 | -1): void {
  for (const name of Object.keys(document)) {
    if (name === '_vectors') continue
    const count = (counts.get(name) ?? 0) + by
    if (count > 0) counts.set(name, count)
    else counts.delete(name)
  }
}

async function mergeLog(
  index: SearchIndex,
  log: WordLog,
  into: Map<string, Posting | null>,
  pause: Pause,
): Promise<void> {
  const { words, starts, pairs } = sortLog(log)
  for (const [i, word] of words.entries()) {
    const base = into.get(word)
    const before = base === undefined ? index.words.get(word) : (base ?? undefined)
    into.set(word, mergePosting(before, { pairs, start: starts[i] ?? 0, end: starts[i + 1] ?? 0 }))
    if (pause.isDue()) await pause.take()
  }
}

interface Computed {
  words: ReadonlyMap<string, Posting | null>
  /** In place of `words`: what is put behind all that is known. */
  appended: readonly SortedLog[] | null
  derived: readonly Derived[]
  fieldCounts: Map<string, number>
}

function commit(index: SearchIndex, { words, appended, derived, fieldCounts }: Computed): void {
  for (const [word, posting] of words) setWord(index, word, posting)
  for (const log of appended ?? []) appendWords(index, log)
  for (const one of derived) setDocument(index, one)
  index.fieldCounts = fieldCounts
  index.version++
}

function appendWords({ words: known, vocabulary }: SearchIndex, { words, starts, pairs }: SortedLog): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const changes = { pairs, start: starts[i] ?? 0, end: starts[i + 1] ?? 0 }
    if (!known.append(word, changes)) addWord(vocabulary, word)
  }
}

/** Puts the posting of a word in, or takes the word out. */
export function setWord(index: SearchIndex, word: string, posting: Posting | null): void {
  const isKnown = index.words.has(word)
  if (posting !== null && !isKnown) addWord(index.vocabulary, word)
  if (posting === null && isKnown) removeWord(index.vocabulary, word)
  index.words.set(word, posting)
}

function setDocument(index: SearchIndex, { change, counts, facets }: Derived): void {
  const { doc, key, before, after } = change
  if (before !== undefined) forgetValues(index, doc)
  if (after === null) {
    forgetDocument(index, doc, key)
    return
  }
  index.documents.length = Math.max(index.documents.length, doc + 1)
  index.numbers.set(key, doc)
  index.live = resizeBits(index.live, doc + 1)
  if (!hasBit(index.live, doc)) index.liveCount++
  addBit(index.live, doc)
  for (const [field, count] of counts) setWordCount(index, field, doc, count)
  for (const [name, values] of facets) {
    let facet = index.facets.get(name)
    if (facet === undefined) {
      facet = newFacetField()
      index.facets.set(name, facet)
    }
    addFacetValues(facet, doc, values)
  }
}

/** Takes a document's number out of use. */
export function forgetDocument(index: SearchIndex, doc: number, key: string): void {
  index.numbers.delete(key)
  if (!hasBit(index.live, doc)) return
  removeBit(index.live, doc)
  index.liveCount--
}

/** Takes out what a document is filtered, sorted and counted by. */
export function forgetValues(index: SearchIndex, doc: number): void {
  for (const column of index.wordCounts) if (column !== undefined && doc < column.length) column[doc] = 0
  for (const facet of index.facets.values()) removeFacetValues(facet, doc)
}

function setWordCount(index: SearchIndex, field: number, doc: number, count: number): void {
  let column = index.wordCounts[field]
  if (column === undefined || column.length <= doc) {
    const wider = new Uint8Array(Math.max(64, 2 * doc))
    if (column !== undefined) wider.set(column)
    column = wider
    index.wordCounts[field] = column
  }
  column[doc] = count > MAX_COUNTED_WORDS ? 255 : count
}
