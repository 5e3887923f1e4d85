import type { Random } from './random.ts'
import { newRandom } from './random.ts'

/** A quote as the index keeps it, made up. */
export interface MadeQuote {
  id: string
  text: string
  speakerName: string
  headline: string
  source: string
  kind: string
  speakerId: string
  articleId: string
  publishedAtMs: number
  year: number
}

/** The settings of the index that is measured. */
export const MADE_SETTINGS = {
  searchableAttributes: ['text', 'speakerName', 'headline'],
  filterableAttributes: ['kind', 'source', 'speakerId', 'articleId', 'publishedAtMs', 'year'],
  sortableAttributes: ['publishedAtMs'],
}

const VOCABULARY = 40_000
const SPEAKERS = 3000
const SOURCES = 40
const WORDS_OF_A_QUOTE = { least: 15, most: 55 }
const WORDS_OF_A_HEADLINE = 7
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 4000
const DAY_MS = 86_400_000
const KINDS = ['DIRECT', 'INDIRECT', 'MIXED', 'CAPTION'] as const
const ONSETS = ['b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'g', 'gr', 'h', 'l', 'm', 'n', 'p', 'r', 's'] as const
const MORE_ONSETS = ['st', 't', 'tr', 'v', 'w', 'w', ''] as const
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'] as const
const ENDS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng'] as const

/** The words of a made-up language, those used most first; the most used are short. */
export function makeVocabulary(): string[] {
  const random = newRandom(7)
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const length = 1 + Math.floor(Math.log10(words.size + 10) / 1.4) + random.below(2)
    let word = ''
    for (let i = 0; i < length; i++) word += syllable(random)
    words.add(word)
  }
  return [...words]
}

const syllable = (random: Random): string =>
  (random.below(10) < 7 ? random.pick(ONSETS) : random.pick(MORE_ONSETS)) +
  random.pick(VOWELS) +
  random.pick(ENDS)

/** Documents by their number: the same number always gives the same one. */
export function makeQuote(vocabulary: readonly string[], number: number): MadeQuote {
  const random = newRandom(number + 1)
  const words = (count: number): string[] =>
    Array.from({ length: count }, () => vocabulary[random.skewed(VOCABULARY)] ?? '')
  const { least, most } = WORDS_OF_A_QUOTE
  const said = words(least + random.below(most - least))
  const speaker = random.skewed(SPEAKERS)
  const at = FIRST_DAY + random.below(DAYS) * DAY_MS + random.below(DAY_MS)
  return {
    id: `q${number}`,
    text: `${capital(said.slice(0, 9).join(' '))}, ${said.slice(9).join(' ')}.`,
    speakerName: speakerName(vocabulary, speaker),
    headline: capital(words(WORDS_OF_A_HEADLINE).join(' ')),
    source: capital(vocabulary[500 + random.skewed(SOURCES)] ?? ''),
    kind: random.pick(KINDS),
    speakerId: `speaker-${speaker}`,
    articleId: `article-${Math.floor(number / 8)}`,
    publishedAtMs: at,
    year: new Date(at).getUTCFullYear(),
  }
}

const speakerName = (vocabulary: readonly string[], speaker: number): string =>
  [900 + (speaker % 70), 2000 + speaker].map((place) => capital(vocabulary[place] ?? '')).join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
