import { expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

/** Speaker and words of each quotation, in order. */
const said = (text: string): string[] => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map((quote) => `${speakers[quote.speaker ?? -1]?.name ?? 'nobody'}: ${quote.text}`)
}

test.each([
  [
    'a name and a colon, from the first paragraph on',
    'Dora Finch: “I keep the lock.”\nNils Aster: “You keep it shut.”\nDora Finch: “It leaks.”',
    ['Dora Finch: I keep the lock.', 'Nils Aster: You keep it shut.', 'Dora Finch: It leaks.'],
  ],
  [
    'a paper and who answers it',
    'The Gazette: “Who keeps the lock?”\nDora Finch: “I do. I always did.”',
    ['Gazette: Who keeps the lock?', 'Dora Finch: I do. I always did.'],
  ],
  [
    'letters for who asks and who answers are nobody’s name',
    'Q: “Who keeps the lock?”\nA: “I do.”',
    ['nobody: Who keeps the lock?', 'nobody: I do.'],
  ],
  [
    'letters with stops',
    'Q. “Who keeps the lock?”\nA. “I do.”',
    ['nobody: Who keeps the lock?', 'nobody: I do.'],
  ],
  [
    'two turns in one paragraph',
    'Cllr Finch: ‘It is late.’ Cllr Aster: ‘Very.’',
    ['Finch: It is late.', 'Aster: Very.'],
  ],
  ['a dash, a name and a job', '“The lock is open.” — Dora Finch, keeper', ['Dora Finch: The lock is open.']],
  ['a name in brackets', '“The lock is open.” (Dora Finch)', ['Dora Finch: The lock is open.']],
])('turns by layout: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})
