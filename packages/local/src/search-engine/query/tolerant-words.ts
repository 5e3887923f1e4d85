import { entriesEnd } from '../index/postings.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { SearchContext } from './context.ts'
import { keptByIndex } from './kept.ts'

// Numbers of any script, and the punctuation of ASCII.
const NUMBER = /^[\p{N}!-/:-@[-`{-~]*$/u

/** Whether a word is found only as it was typed, because it is a number and the settings say so. */
export const isExactNumber = ({ settings }: SearchIndex, word: string): boolean =>
  settings.typoTolerance.disableOnNumbers && NUMBER.test(word)

const kept = keptByIndex<readonly string[]>(1)

/** The words that may be meant where another was typed: those that stand in a field that allows for typos. */
export function tolerantWords(context: SearchContext): readonly string[] {
  const { index, vocabulary, exactFields } = context
  if (exactFields.size === 0 && !index.settings.typoTolerance.disableOnNumbers) return vocabulary
  return kept(index, '', () =>
    vocabulary.filter((word) => !isExactNumber(index, word) && standsElsewhere(index, word, exactFields)),
  )
}

/** Whether a word stands in a field that is not among some. */
function standsElsewhere(index: SearchIndex, word: string, fields: ReadonlySet<number>): boolean {
  if (fields.size === 0) return true
  const posting = index.words.get(word)
  if (posting === undefined) return false
  const { count, data } = posting
  const end = count === 0 ? 0 : entriesEnd(data, count, count - 1)
  for (let at = 2 * count; at < end; at++) if (!fields.has((data[at] ?? 0) >>> 16)) return true
  return false
}
