import { ENGLISH } from './languages/english.ts'
import { FRENCH } from './languages/french.ts'
import { GERMAN } from './languages/german.ts'
import type { Language } from './languages/language.ts'
import { SPANISH } from './languages/spanish.ts'

const LANGUAGES = [ENGLISH, FRENCH, GERMAN, SPANISH]

/** The stop words of several languages, and their synonyms as one index takes them, in alphabetical order. */
export function languageSettings(languages: readonly Language[]): {
  stopWords: string[]
  synonyms: Record<string, string[]>
} {
  const groups = languages.flatMap(({ synonyms }) => synonyms)
  const words = [...new Set(groups.flat())].toSorted()
  const equals = (word: string): string[] => {
    const all = new Set(groups.filter((group) => group.includes(word)).flat())
    return [...all].filter((other) => other !== word).toSorted()
  }
  return {
    stopWords: [...new Set(languages.flatMap(({ stopWords }) => stopWords))].toSorted(),
    synonyms: Object.fromEntries(words.map((word) => [word, equals(word)])),
  }
}

/** What searches for quotes and articles know of languages. */
export const LANGUAGE_SETTINGS = languageSettings(LANGUAGES)
