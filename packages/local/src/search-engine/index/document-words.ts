import type { JsonObject } from '../json.ts'
import { textOf } from '../json.ts'
import { fieldLanguages } from '../settings/locales.ts'
import { isFaceted, searchableWeight } from './attributes.ts'
import { eachLeaf, fieldId } from './fields.ts'
import type { TokenSink } from '../tokenizer/tokenize.ts'
import type { SearchIndex } from './search-index.ts'

const FAR = 8
const MAX_POSITION = 65_535
const MAX_WORD_BYTES = 250

/** Takes a word, where it stands in a text, and its entry; with `capitals`, those of ASCII count as small letters. */
export type WordVisitor = (text: string, start: number, end: number, capitals: boolean, entry: number) => void

/** Reads documents by the settings of an index. */
export interface DocumentReader {
  /**
   * Calls `visit` with every word of a document's searchable fields and its entry (`field << 16 | position`).
   * Answers how many words each of these fields has, by its number.
   */
  words(document: JsonObject, visit: WordVisitor): Map<number, number>
  /** Whether the values of a field are kept for filters and sorting. */
  isFaceted(name: string): boolean
}

interface FieldRules {
  id: number
  isSearched: boolean
  locales: readonly string[] | undefined
}

/** Makes a reader. What the settings say of a field is looked up once, as most documents have the same fields. */
export function newDocumentReader(index: SearchIndex): DocumentReader {
  const rules = new Map<string, FieldRules>()
  const faceted = new Map<string, boolean>()

  function rulesOf(name: string): FieldRules {
    let found = rules.get(name)
    if (found === undefined) {
      const isSearched = searchableWeight(index.settings, name) >= 0
      found = { id: fieldId(index.fields, name), isSearched, locales: fieldLanguages(index.settings, name) }
      rules.set(name, found)
    }
    return found
  }

  function words(document: JsonObject, visit: WordVisitor): Map<number, number> {
    const counts = new Map<number, number>()
    const positions = new Map<number, number>()
    eachLeaf(document, (name, value) => {
      const { id, isSearched, locales } = rulesOf(name)
      if (!isSearched) return
      const before = positions.get(id)
      const start = before === undefined ? 0 : before + FAR
      positions.set(id, start)
      if (start > MAX_POSITION || value === null || typeof value === 'object') return
      const text = textOf(value)
      const sink = newWordSink(text, id << 16, start, visit)
      index.tokenizer.read(text, typeof value === 'string' ? locales : undefined, sink)
      const { count, position } = sink.read()
      positions.set(id, position)
      if (count > 0) counts.set(id, (counts.get(id) ?? 0) + count)
    })
    return counts
  }

  return {
    words,
    isFaceted: (name) => {
      let known = faceted.get(name)
      if (known === undefined) {
        known = isFaceted(index.settings, name)
        faceted.set(name, known)
      }
      return known
    },
  }
}

interface WordSink extends TokenSink {
  /** How many words were read, and the position of the last one. */
  read(): { count: number; position: number }
}

function newWordSink(text: string, field: number, first: number, visit: WordVisitor): WordSink {
  let at = first
  let count = 0
  let position = first
  let before: 'word' | 'soft' | 'hard' | null = null

  // Answers whether the next word still has a position.
  function step(): boolean {
    if (before !== null) at += before === 'hard' ? FAR : 1
    before = 'word'
    return at <= MAX_POSITION
  }

  function take(word: string, start: number, end: number, capitals: boolean): void {
    position = at
    count++
    visit(word, start, end, capitals, (field | at) >>> 0)
  }

  return {
    plain: (start, end, capitals) => {
      if (step() && end - start <= MAX_WORD_BYTES) take(text, start, end, capitals)
    },
    token: (lemma, kind) => {
      if (kind === 'hard') {
        if (before !== null) before = 'hard'
      } else if (kind === 'soft') {
        if (before !== null && before !== 'hard') before = 'soft'
      } else if (lemma !== '' && step() && kind !== 'stop' && !isTooLong(lemma))
        take(lemma, 0, lemma.length, false)
    },
    read: () => ({ count, position }),
  }
}

const isTooLong = (lemma: string): boolean =>
  lemma.length * 3 > MAX_WORD_BYTES && Buffer.byteLength(lemma) > MAX_WORD_BYTES
