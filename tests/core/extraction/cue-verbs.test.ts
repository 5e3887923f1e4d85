import { expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

test.each([
  ['Bo Lind waited. “We lost the key,” Anna Voss harrumphed.', 'harrumphed', 'Anna Voss'],
  ['Bo Lind waited. “We lost the key,” conceded Anna Voss.', 'conceded', 'Anna Voss'],
  ['Bo Lind waited. Anna Voss has quipped: “We lost the key.”', 'quipped', 'Anna Voss'],
])('a cue verb: %s', (text, cue, name) => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  expect(quotes.map(({ cue: found, speaker }) => [found, speakers[speaker ?? -1]?.name])).toEqual([
    [cue, name],
  ])
})
