import { expect, test } from 'vitest'
import { wordsIn } from '@verbatim/core/word-count.ts'

test.each([
  ['', 0],
  ['We keep the lamp — don’t we?', 6],
  ['1,000 half-hearted U.S. trips', 4],
  ['Bundes\u00adkanz\u00adler, Do\u2060nau', 2],
])('%j', (text, words) => {
  expect(wordsIn(text)).toBe(words)
})
