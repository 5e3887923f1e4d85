import { LANGUAGE_SETTINGS } from './settings/language-settings.ts'

const STOP_WORDS = new Set(LANGUAGE_SETTINGS.stopWords)

/**
 * A query without the words that say nothing, those in phrases apart; one of nothing else stays as it is. They are not
 * left to the server's setting of that name, which would also make every phrase vague and leave it unmarked.
 */
export function withoutStopWords(query: string): string {
  const kept = query
    .split('"')
    .map((part, index) => (index % 2 === 0 ? withoutThem(part) : part))
    .join('"')
  return /[\p{L}\p{N}]/u.test(kept) ? kept.trim() : query
}

function withoutThem(part: string): string {
  const words = part.split(/\s+/u)
  return words.filter((word) => !STOP_WORDS.has(word.toLowerCase())).join(' ')
}
