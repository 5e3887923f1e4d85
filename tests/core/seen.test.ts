import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seen, withoutLayoutHints } from '@verbatim/core/seen.ts'

test.each([
  ['a soft hyphen', 'Bundes\u00adkanz\u00adler', 'Bundeskanzler', 'Bundeskanzler'],
  ['a place to break a line, and one where not to', 'a\u200bb\u2060c\ufeff', 'abc', 'abc'],
  ['direction marks', '\u200fשלום\u2069', '\u200fשלום\u2069', 'שלום'],
  ['joiners', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒', 'می\u200cخواهم 👩\u200d🚒'],
])('%s', (_, text, hinted, looked) => {
  expect(withoutLayoutHints(text)).toBe(hinted)
  expect(seen(text)).toBe(looked)
})

test('a text is seen as itself where nothing is hidden', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect([withoutLayoutHints(text), seen(text)]).toEqual([text, text])
    }),
  )
})
