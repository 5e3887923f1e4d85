import { expect, test } from 'vitest'
import { isTransparent } from '@verbatim/core/extraction/characters.ts'
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

test('the extraction reads past all that is hidden, and past joiners', () => {
  const codes = Array.from({ length: 65_536 }, (_, code) => code)
  const transparent = codes.filter(isTransparent)
  const hidden = codes.filter((code) => seen(String.fromCharCode(code)) === '')
  expect(new Set(transparent)).toEqual(new Set([...hidden, 0x200c, 0x200d]))
})
