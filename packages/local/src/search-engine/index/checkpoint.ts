import type { PackedColumn } from '../facets/column.ts'
import { createColumn } from '../facets/column.ts'
import type { FacetField } from '../facets/facet-field.ts'
import { addNumbers, addStrings, newFacetField } from '../facets/facet-field.ts'
import type { Sections } from '../store/sections.ts'
import type { Bits } from './bits.ts'
import { countBits } from './bits.ts'
import type { SearchIndex } from './search-index.ts'
import { newVocabulary, sortedWords } from './vocabulary.ts'
import { createWords, packWords } from './words.ts'

/** Raised whenever words, facets or their form in the file change: what was written before is then not used. */
const FORMAT = 3

interface Header {
  format: number
  /** Primary keys by internal number; null where there is no document. */
  keys: (string | null)[]
  words: string[]
  /** The fields whose words are counted, in the order of their columns. */
  counted: number[]
  facets: { name: string; strings: PackedValues<string>; numbers: PackedValues<number> }[]
}

type PackedValues<T extends string | number> = Pick<PackedColumn<T>, 'values' | 'many'>

/** All that is computed from the documents of an index, for a file. The index keeps its words packed from now on. */
export function packIndex(index: SearchIndex): Sections {
  const packed = packWords(index.words, sortedWords(index.vocabulary))
  index.words = createWords(packed)
  const keys = Array.from<string | null>({ length: index.documents.length }).fill(null)
  for (const [key, doc] of index.numbers) keys[doc] = key
  const arrays: Uint32Array[] = [packed.counts, packed.starts, packed.data, unsigned(index.live)]
  const header: Header = { format: FORMAT, keys, words: packed.words, counted: [], facets: [] }
  for (const [field, column] of index.wordCounts.entries()) {
    if (column === undefined) continue
    header.counted.push(field)
    arrays.push(new Uint32Array(padded(column).buffer))
  }
  for (const [name, facet] of index.facets) {
    const [strings, numbers] = [facet.docStrings.pack(), facet.docNumbers.pack()]
    const values = { name, strings: valuesOf(strings), numbers: valuesOf(numbers) }
    header.facets.push(values)
    for (const own of [strings.one, numbers.one, facet.exists, facet.isNull, facet.isEmpty])
      arrays.push(unsigned(own))
  }
  return { header: JSON.stringify(header), arrays }
}

const valuesOf = <T extends string | number>({ values, many }: PackedColumn<T>): PackedValues<T> => ({
  values,
  many,
})

function padded(column: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil(column.length / 4) * 4)
  out.set(column)
  return out
}

const unsigned = ({ buffer, byteOffset, length }: Int32Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length)

/** Fills an empty index with what a file holds; false when the file is of another format. */
export function unpackIndex(index: SearchIndex, { header, arrays }: Sections): boolean {
  // The checksum has shown that this engine wrote it.
  const read: Header = JSON.parse(header)
  if (read.format !== FORMAT) return false
  const left = arrays.values()
  const next = (): Uint32Array => left.next().value ?? new Uint32Array(0)
  // Numbers that are changed in place are copied, as the file's memory is given up with the packed words.
  const nextBits = (): Bits => new Int32Array(next())
  const words = { words: read.words, counts: next(), starts: next(), data: next() }
  index.words = createWords(words)
  index.vocabulary = { ...newVocabulary(), sorted: words.words }
  index.live = nextBits()
  index.liveCount = countBits(index.live)
  index.documents.length = read.keys.length
  index.numbers = new Map()
  for (const [doc, key] of read.keys.entries()) if (key !== null) index.numbers.set(key, doc)
  for (const field of read.counted) index.wordCounts[field] = new Uint8Array(nextBits().buffer)
  for (const { name, strings, numbers } of read.facets) {
    const facet = newFacetField()
    facet.docStrings = createColumn({ ...strings, one: new Int32Array(nextBits().buffer) })
    facet.docNumbers = createColumn({ ...numbers, one: new Int32Array(nextBits().buffer) })
    facet.exists = nextBits()
    facet.isNull = nextBits()
    facet.isEmpty = nextBits()
    fillValues(facet)
    index.facets.set(name, facet)
  }
  return true
}

function fillValues(facet: FacetField): void {
  facet.docStrings.each((doc, values) => addStrings(facet, doc, values))
  facet.docNumbers.each((doc, values) => addNumbers(facet, doc, values))
}
