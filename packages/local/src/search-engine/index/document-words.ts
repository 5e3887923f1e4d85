import type { JsonObject } from '../json.ts'
import { textOf } from '../json.ts'
import { fieldLanguages } from '../settings/locales.ts'
import { isFaceted, searchableWeight } from './attributes.ts'
import { eachLeaf, fieldId } from './fields.ts'
import type { SearchIndex } from './search-index.ts'

const FAR = 8
const MAX_POSITION = 65_535
const MAX_WORD_BYTES = 250

/** Reads documents by the settings of an index. */
export interface DocumentReader {
  /**
   * Calls `visit` with every word of a document's searchable fields and its entry (`field << 16 | position`).
   * Answers how many words each of these fields has, by its number.
   */
  words(document: JsonObject, visit: (word: string, entry: number) => void): Map<number, number>
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

  function words(document: JsonObject, visit: (word: string, entry: number) => void): Map<number, number> {
    const counts = new Map<number, number>()
    const positions = new Map<number, number>()
    eachLeaf(document, (name, value) => {
      const { id, isSearched, locales } = rulesOf(name)
      if (!isSearched) return
      const before = positions.get(id)
      const start = before === undefined ? 0 : before + FAR
      positions.set(id, start)
      if (start > MAX_POSITION || value === null || typeof value === 'object') return
      const tokens = index.tokenizer.tokenize(textOf(value), typeof value === 'string' ? locales : undefined)
      const field = id << 16
      const { count, position } = readTokens(tokens, start, (word, at) => visit(word, (field | at) >>> 0))
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

type Tokens = ReturnType<SearchIndex['tokenizer']['tokenize']>

// Answers how many words were read, and the position of the last one.
function readTokens(
  tokens: Tokens,
  start: number,
  visit: (word: string, position: number) => void,
): { count: number; position: number } {
  let at = start
  let count = 0
  let position = start
  let before: 'word' | 'soft' | 'hard' | null = null
  for (const token of tokens) {
    if (token.kind === 'hard') {
      if (before !== null) before = 'hard'
    } else if (token.kind === 'soft') {
      if (before !== null && before !== 'hard') before = 'soft'
    } else if (token.lemma !== '') {
      if (before !== null) at += before === 'hard' ? FAR : 1
      before = 'word'
      if (at > MAX_POSITION) break
      if (token.kind === 'stop' || isTooLong(token.lemma)) continue
      position = at
      count++
      visit(token.lemma, at)
    }
  }
  return { count, position }
}

const isTooLong = (lemma: string): boolean =>
  lemma.length * 3 > MAX_WORD_BYTES && Buffer.byteLength(lemma) > MAX_WORD_BYTES
