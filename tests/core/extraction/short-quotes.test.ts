import { expect, it } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

it.each([
  ['“Hello,” said Bob Hay.', 'Hello,', 'Bob Hay'],
  ['Ann Lee said “yes”.', 'yes', 'Ann Lee'],
  [
    'The National Orchard Trust described the losses as “grave but not hopeless”.',
    'grave but not hopeless',
    'National Orchard Trust',
  ],
  ['According to Ann Lee, the plan is “dead”.', 'dead', 'Ann Lee'],
])('however short, what has a cue and a subject is said: %s', (text, words, name) => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  expect(quotes.map((quote) => [quote.text, speakers[quote.speaker ?? -1]?.name])).toEqual([[words, name]])
})

it('a title that is read aloud is not', () => {
  expect(extractQuotes(parseText('Ann Lee reads “The Lost Sea” to her children.')).quotes).toEqual([])
})

it.each([
  ['The pier is “ours” and not “theirs to sell”, Ann Lee said.', ['ours', 'theirs to sell']],
  [
    'Ann Lee said the pier was “ours”, the quay “a ruin” and the council “asleep”.',
    ['ours', 'a ruin', 'asleep'],
  ],
])('one of several in a row is said where the others are: %s', (text, words) => {
  expect(extractQuotes(parseText(text)).quotes.map((quote) => quote.text)).toEqual(words)
})

it('titles in a row are not', () => {
  expect(
    extractQuotes(parseText('Ann Lee has filmed “Brine,” “The Salt Road” and “Nine Bells”.')).quotes,
  ).toEqual([])
})
