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
    'turns with a cue each',
    '— Bonjour, said Dora Finch.\n— Really? shouted Nils Aster from the door.',
    ['Dora Finch: Bonjour,', 'Nils Aster: Really?'],
  ],
  [
    'turns without one go on in turn',
    'Dora Finch rose.\n— Who is there? she asked.\n— It is me, Nils Aster answered.\n— Come in.\n— Thank you.',
    ['Dora Finch: Who is there?', 'Nils Aster: It is me,', 'Dora Finch: Come in.', 'Nils Aster: Thank you.'],
  ],
  [
    'what the reporter goes on with is not said',
    '– I left, he said. It rained.\nNils Aster sat down.',
    ['Nils Aster: I left,'],
  ],
  [
    'a conjunction after the cue',
    '— I left, said Dora Finch, because it rained.',
    ['Dora Finch: I left, because it rained.'],
  ],
  ['a cue between dashes', '— I left — said Dora Finch — and ran.', ['Dora Finch: I left and ran.']],
  [
    'a cue inside of what is said',
    '― When I came, Nils told me to go, said the old captain.',
    ['old captain: When I came, Nils told me to go,'],
  ],
])('a dialogue introduced by dashes: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected)
})

test('the offsets hold the dash that opens, and only what was said', () => {
  const text = '— I left — said Dora Finch — and ran.'
  const [quote] = extractQuotes(parseText(text)).quotes
  expect(quote?.segments.map(({ start, end }) => text.slice(start, end))).toEqual(['— I left', 'and ran.'])
})

test.each([
  ['a list of points', 'The plan has two parts:\n– Mend the roof.\n– Open the weir.'],
  ['a dateline', 'LOWMOOR — Dora Finch won on Monday, officials said.\nShe had waited.'],
])('%s is none', (_, text) => {
  expect(said(text)).toEqual([])
})

test('a text with marks has its dashes for points', () => {
  expect(said('Dora Finch said: “No.”\n– Mend the roof, said Nils.')).toEqual(['Dora Finch: No.'])
})
