import { extractFacets } from '../facets/extract.ts'
import { addFacetValues, newFacetField, removeFacetValues } from '../facets/facet-field.ts'
import type { Json, JsonObject } from '../json.ts'
import { parseObject, textOf } from '../json.ts'
import { isFaceted, searchableWeight } from './attributes.ts'
import { addBit, hasBit, removeBit, resizeBits } from './bits.ts'
import { eachLeaf, fieldId, isWithin, matchesPattern } from './fields.ts'
import type { Changes } from './postings.ts'
import { mergePosting } from './postings.ts'
import type { SearchIndex } from './search-index.ts'
import { addWord, removeWord } from './vocabulary.ts'

const FAR = 8
const MAX_POSITION = 65_535
const MAX_WORD_BYTES = 250
const MAX_COUNTED_WORDS = 30

/** The words of one document with their entries (`field << 16 | position`), and its words per field. */
export interface DocumentWords {
  entries: Map<string, number[]>
  counts: Map<number, number>
}

/** Cuts the searchable fields of a document into words with positions. */
export function documentWords(index: SearchIndex, document: JsonObject): DocumentWords {
  const entries = new Map<string, number[]>()
  const counts = new Map<number, number>()
  const positions = new Map<number, number>()
  eachLeaf(document, (name, value) => {
    const field = fieldId(index.fields, name)
    if (searchableWeight(index.settings, name) < 0) return
    const before = positions.get(field)
    const start = before === undefined ? 0 : before + FAR
    positions.set(field, start)
    if (start > MAX_POSITION || value === null || typeof value === 'object') return
    addTokens(index, name, field, value, start, { entries, counts, positions })
  })
  return { entries, counts }
}

interface Sink extends DocumentWords {
  positions: Map<number, number>
}

function addTokens(
  index: SearchIndex,
  name: string,
  field: number,
  value: Json,
  start: number,
  sink: Sink,
): void {
  const locales = typeof value === 'string' ? localesOf(index, name) : undefined
  let position = start
  let before: 'word' | 'soft' | 'hard' | null = null
  for (const token of index.tokenizer.tokenize(textOf(value), locales)) {
    if (token.kind === 'hard') {
      if (before !== null) before = 'hard'
    } else if (token.kind === 'soft') {
      if (before !== null && before !== 'hard') before = 'soft'
    } else if (token.lemma !== '') {
      if (before !== null) position += before === 'hard' ? FAR : 1
      before = 'word'
      if (position > MAX_POSITION) return
      if (
        token.kind === 'stop' ||
        (token.lemma.length * 3 > MAX_WORD_BYTES && Buffer.byteLength(token.lemma) > MAX_WORD_BYTES)
      )
        continue
      sink.positions.set(field, position)
      sink.counts.set(field, (sink.counts.get(field) ?? 0) + 1)
      const entry = ((field << 16) | position) >>> 0
      const known = sink.entries.get(token.lemma)
      if (known === undefined) sink.entries.set(token.lemma, [entry])
      else known.push(entry)
    }
  }
}

function localesOf(index: SearchIndex, name: string): readonly string[] | undefined {
  const rules = index.settings.localizedAttributes
  return rules?.find((rule) =>
    rule.attributePatterns.some((p) => matchesPattern(p, name) || isWithin(name, p)),
  )?.locales
}

/** A change of one document: its number, its new text or null when it goes. Numbers ascend within a batch. */
export interface DocumentChange {
  doc: number
  key: string
  before: string | undefined
  after: string | null
}

interface WordChanges {
  list: Changes
  /** Where the last document's record starts in the list. */
  last: number
}

/** Makes a batch of document changes visible to searches. The changes are in ascending order of numbers. */
export function applyChanges(index: SearchIndex, changes: readonly DocumentChange[]): void {
  const words = new Map<string, WordChanges>()
  for (const change of changes) {
    if (change.before !== undefined) takeOut(index, change, words)
    if (change.after !== null) putIn(index, change, change.after, words)
    else forget(index, change)
  }
  for (const [word, { list }] of words) writeWord(index, word, list)
  index.version++
}

/** Indexes documents that are already kept: after a restart, or after settings changed what counts. */
export function indexKept(index: SearchIndex, docs: readonly number[]): void {
  const words = new Map<string, WordChanges>()
  for (const doc of docs) {
    const text = index.documents[doc]
    if (text !== undefined) addDerived(index, doc, parseObject(text), words)
  }
  for (const [word, { list }] of words) writeWord(index, word, list)
  index.version++
}

function writeWord(index: SearchIndex, word: string, changes: Changes): void {
  const base = index.words.get(word)
  const merged = mergePosting(base, changes)
  if (merged !== null) {
    index.words.set(word, merged)
    if (base === undefined) addWord(index.vocabulary, word)
  } else if (base !== undefined) {
    index.words.delete(word)
    removeWord(index.vocabulary, word)
  }
}

function takeOut(index: SearchIndex, { doc, before }: DocumentChange, words: Map<string, WordChanges>): void {
  const document = parseObject(before ?? '{}')
  const { entries, counts } = documentWords(index, document)
  for (const word of entries.keys()) push(words, word, doc, [])
  for (const field of counts.keys()) {
    const column = index.wordCounts[field]
    if (column !== undefined) column[doc] = 0
  }
  for (const field of index.facets.values()) removeFacetValues(field, doc)
  countFields(index, document, -1)
}

function putIn(
  index: SearchIndex,
  { doc, key }: DocumentChange,
  text: string,
  words: Map<string, WordChanges>,
): void {
  const document = parseObject(text)
  index.documents[doc] = text
  index.numbers.set(key, doc)
  index.live = resizeBits(index.live, doc + 1)
  if (!hasBit(index.live, doc)) {
    addBit(index.live, doc)
    index.liveCount++
  }
  for (const name of Object.keys(document)) fieldId(index.fields, name)
  countFields(index, document, 1)
  addDerived(index, doc, document, words)
}

function forget(index: SearchIndex, { doc, key }: DocumentChange): void {
  index.documents[doc] = undefined
  index.numbers.delete(key)
  if (hasBit(index.live, doc)) {
    removeBit(index.live, doc)
    index.liveCount--
  }
}

function addDerived(
  index: SearchIndex,
  doc: number,
  document: JsonObject,
  words: Map<string, WordChanges>,
): void {
  const { entries, counts } = documentWords(index, document)
  for (const [word, list] of entries) push(words, word, doc, list)
  for (const [field, count] of counts) setWordCount(index, field, doc, count)
  for (const [name, values] of extractFacets(document, (field) => isFaceted(index.settings, field))) {
    let facet = index.facets.get(name)
    if (facet === undefined) {
      facet = newFacetField()
      index.facets.set(name, facet)
    }
    addFacetValues(facet, doc, values)
  }
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

// A document that changes has its old entries removed and its new ones added: the later of the two counts.
function push(words: Map<string, WordChanges>, word: string, doc: number, entries: readonly number[]): void {
  let changes = words.get(word)
  if (changes === undefined) {
    changes = { list: [], last: -1 }
    words.set(word, changes)
  }
  const { list } = changes
  if (changes.last >= 0 && list[changes.last] === doc) list.length = changes.last
  changes.last = list.length
  list.push(doc, entries.length)
  for (const entry of entries) list.push(entry)
}

function countFields(index: SearchIndex, document: JsonObject, by: 1 | -1): void {
  for (const name of Object.keys(document)) {
    const count = (index.fieldCounts.get(name) ?? 0) + by
    if (count > 0) index.fieldCounts.set(name, count)
    else index.fieldCounts.delete(name)
  }
}

/** Counts the fields of a document that is kept already. */
export const countKept = (index: SearchIndex, document: JsonObject): void => countFields(index, document, 1)
