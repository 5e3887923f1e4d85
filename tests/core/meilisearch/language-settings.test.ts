import { expect, test } from 'vitest'
import { withoutStopWords } from '../../../packages/core/src/meilisearch/stop-words.ts'
import {
  LANGUAGE_SETTINGS,
  languageSettings,
} from '../../../packages/core/src/meilisearch/settings/language-settings.ts'

test('words of one row stand for each other, and a word of two languages for both rows', () => {
  const one = { stopWords: ['the'], synonyms: [['usa', 'united states']] }
  const other = { stopWords: ['ein', 'the'], synonyms: [['vereinigte staaten', 'usa']] }
  expect(languageSettings([one, other])).toEqual({
    stopWords: ['ein', 'the'],
    synonyms: {
      'united states': ['usa'],
      usa: ['united states', 'vereinigte staaten'],
      'vereinigte staaten': ['usa'],
    },
  })
})

test('no synonym is a stop word, which no query holds', () => {
  const { stopWords, synonyms } = LANGUAGE_SETTINGS
  const words = Object.keys(synonyms).flatMap((word) => word.split(/[\s-]/u))
  expect(words.filter((word) => stopWords.includes(word))).toEqual([])
})

test.each([
  ['the bridge', 'bridge'],
  ['lose The bridge', 'lose bridge'],
  ['"lose the bridge" the ferry', '"lose the bridge" ferry'],
  ['"lose the bridge', '"lose the bridge'],
  ['the', 'the'],
  ['the a "', 'the a "'],
  ['the -the', '-the'],
  ['thesis', 'thesis'],
])('%j is asked as %j', (query, asked) => expect(withoutStopWords(query)).toBe(asked))
