import type { Bits } from '../index/bits.ts'
import { addBit, newBits, removeBit, resizeBits } from '../index/bits.ts'
import type { ValuesWithDocs } from './by-count.ts'
import type { Column } from './column.ts'
import { createColumn } from './column.ts'

/** The values of one filterable or sortable field over all documents. */
export interface FacetField {
  strings: Map<string, number[]>
  numbers: Map<number, number[]>
  /** Each document's strings as written, and its numbers; undefined where it has none. */
  docStrings: Column<string>
  docNumbers: Column<number>
  exists: Bits
  isNull: Bits
  isEmpty: Bits
  sortedStrings: ValuesWithDocs<string> | null
  sortedNumbers: ValuesWithDocs<number> | null
  docsByNumber: DocsByNumber | null
}

/** The documents of all numbers in ascending order: those of the `i`-th lie from `starts[i]` to `starts[i + 1]`. */
export interface DocsByNumber {
  starts: Uint32Array
  docs: Uint32Array
}

/** What one document holds in one field. */
export interface FacetValues {
  strings: string[]
  numbers: number[]
  isNull: boolean
  isEmpty: boolean
}

/** A field without any document. */
export const newFacetField = (): FacetField => ({
  strings: new Map(),
  numbers: new Map(),
  docStrings: createColumn(),
  docNumbers: createColumn(),
  exists: newBits(0),
  isNull: newBits(0),
  isEmpty: newBits(0),
  sortedStrings: null,
  sortedNumbers: null,
  docsByNumber: null,
})

const folded = new Map<string, string>()
// Longer values are cut where the real server cuts them, so that equality means the same.
const MAX_FACET_LENGTH = 468

/** The form under which a string is compared in filters, facets and sorting: case and outer blanks do not count. */
export function foldFacet(text: string): string {
  let out = folded.get(text)
  if (out === undefined) {
    out = text.trim().normalize('NFKD').toLowerCase()
    if (Buffer.byteLength(out) > MAX_FACET_LENGTH) out = cut(out)
    if (folded.size > 50_000) folded.clear()
    folded.set(text, out)
  }
  return out
}

function cut(text: string): string {
  let bytes = 0
  let end = 0
  for (const char of text) {
    bytes += Buffer.byteLength(char)
    if (bytes > MAX_FACET_LENGTH) break
    end += char.length
  }
  return text.slice(0, end)
}

/** Puts a document's values in. */
export function addFacetValues(field: FacetField, doc: number, values: FacetValues): void {
  field.exists = resizeBits(field.exists, doc + 1)
  field.isNull = resizeBits(field.isNull, doc + 1)
  field.isEmpty = resizeBits(field.isEmpty, doc + 1)
  addBit(field.exists, doc)
  if (values.isNull) addBit(field.isNull, doc)
  if (values.isEmpty) addBit(field.isEmpty, doc)
  if (values.strings.length > 0) {
    field.docStrings.set(doc, values.strings)
    addStrings(field, doc, values.strings)
  }
  if (values.numbers.length > 0) {
    field.docNumbers.set(doc, values.numbers)
    addNumbers(field, doc, values.numbers)
  }
}

/** Puts a document among those of each of its strings. */
export function addStrings(field: FacetField, doc: number, texts: readonly string[]): void {
  for (const text of distinct(texts.map(foldFacet)))
    if (insertInto(field.strings, text, doc)) field.sortedStrings = null
}

/** Puts a document among those of each of its numbers. */
export function addNumbers(field: FacetField, doc: number, numbers: readonly number[]): void {
  for (const number of distinct(numbers)) {
    field.docsByNumber = null
    if (insertInto(field.numbers, number, doc)) field.sortedNumbers = null
  }
}

const distinct = <T>(values: readonly T[]): Iterable<T> => (values.length > 1 ? new Set(values) : values)

/** Takes a document out. */
export function removeFacetValues(field: FacetField, doc: number): void {
  for (const bits of [field.exists, field.isNull, field.isEmpty])
    if (doc >>> 5 < bits.length) removeBit(bits, doc)
  for (const text of distinct((field.docStrings.get(doc) ?? []).map(foldFacet))) {
    if (removeFrom(field.strings, text, doc)) field.sortedStrings = null
  }
  for (const number of distinct(field.docNumbers.get(doc) ?? [])) {
    field.docsByNumber = null
    if (removeFrom(field.numbers, number, doc)) field.sortedNumbers = null
  }
  field.docStrings.set(doc, [])
  field.docNumbers.set(doc, [])
}

/** The distinct strings of a field in ascending order, with the documents of each. */
export function stringsWithDocs(field: FacetField): ValuesWithDocs<string> {
  field.sortedStrings ??= withDocs([...field.strings.keys()].toSorted(), field.strings)
  return field.sortedStrings
}

/** The distinct numbers of a field in ascending order, with the documents of each. */
export function numbersWithDocs(field: FacetField): ValuesWithDocs<number> {
  field.sortedNumbers ??= withDocs(
    [...field.numbers.keys()].toSorted((a, b) => a - b),
    field.numbers,
  )
  return field.sortedNumbers
}

// The lists are those of the map: they grow and shrink with it.
const withDocs = <T>(values: T[], docsOf: ReadonlyMap<T, number[]>): ValuesWithDocs<T> => ({
  values,
  docs: values.map((value) => docsOf.get(value) ?? []),
})

/** The distinct strings of a field in ascending order. */
export const sortedStrings = (field: FacetField): readonly string[] => stringsWithDocs(field).values

/** The distinct numbers of a field in ascending order. */
export const sortedNumbers = (field: FacetField): readonly number[] => numbersWithDocs(field).values

/** The documents of the distinct numbers, in ascending order of the numbers. */
export function docsByNumber(field: FacetField): DocsByNumber {
  field.docsByNumber ??= layOut(numbersWithDocs(field).docs)
  return field.docsByNumber
}

function layOut(lists: readonly (readonly number[])[]): DocsByNumber {
  const starts = new Uint32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length
  const docs = new Uint32Array(starts[lists.length] ?? 0)
  for (const [i, list] of lists.entries()) docs.set(list, starts[i])
  return { starts, docs }
}

function place(docs: readonly number[], doc: number): number {
  let low = 0
  let high = docs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((docs[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return low
}

function insertInto<K>(map: Map<K, number[]>, key: K, doc: number): boolean {
  const docs = map.get(key)
  if (docs === undefined) {
    map.set(key, [doc])
    return true
  }
  if ((docs.at(-1) ?? -1) < doc) docs.push(doc)
  else {
    const at = place(docs, doc)
    if (docs[at] !== doc) docs.splice(at, 0, doc)
  }
  return false
}

function removeFrom<K>(map: Map<K, number[]>, key: K, doc: number): boolean {
  const docs = map.get(key)
  if (docs === undefined) return false
  const at = place(docs, doc)
  if (docs[at] === doc) docs.splice(at, 1)
  return docs.length === 0 && map.delete(key)
}
