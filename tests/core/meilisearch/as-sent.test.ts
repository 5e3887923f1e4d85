import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSeen, cutAsSent } from '../../../packages/core/src/meilisearch/as-sent.ts'
import { seen } from '../../../packages/core/src/seen.ts'

test('a document is indexed as it is seen, and keeps what was sent where that differs', () => {
  const plain = { id: 'a', text: 'Bundeskanzler', byline: null }
  expect(asSeen(plain, ['text', 'byline'])).toBe(plain)
  const hinted = { id: 'a', text: 'Bundes\u00adkanzler', byline: 'Bo\u200e Lind', other: '\u00ad' }
  expect(asSeen(hinted, ['text', 'byline'])).toEqual({
    ...hinted,
    text: 'Bundeskanzler',
    byline: 'Bo Lind',
    asSent: { text: 'Bundes\u00adkanzler', byline: 'Bo\u200e Lind' },
  })
})

test('what is hidden goes with the character before it, and ahead of the first with that', () => {
  const cut = [
    { text: 'Der ', isMatch: false },
    { text: 'Bundeskanzler', isMatch: true },
    { text: ' hat', isMatch: false },
  ]
  expect(cutAsSent(cut, '\u200eDer Bundes\u00adkanzler\u2060 hat\ufeff')).toEqual([
    { text: '\u200eDer ', isMatch: false },
    { text: 'Bundes\u00adkanzler\u2060', isMatch: true },
    { text: ' hat\ufeff', isMatch: false },
  ])
})

test('gives back every text to the character, cut where it is cut as it is seen', () => {
  const piece = fc.oneof(fc.constantFrom('\u00ad', '\u200b', '\u202e', '👩‍🚒', 'a', ' '), fc.string())
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(20)), (pieces, places) => {
      const sent = pieces.join('')
      const whole = seen(sent)
      const ends = [...new Set(places.filter((place) => place > 0 && place < whole.length)), whole.length]
      const starts = [0, ...ends.toSorted((a, b) => a - b)]
      const cut = starts.slice(0, -1).map((start, n) => {
        return { text: whole.slice(start, starts[n + 1]), isMatch: n % 2 === 1 }
      })
      const fragments = cutAsSent(cut, sent)
      expect(fragments.map(({ text }) => text).join('')).toBe(sent)
      expect(fragments.map(({ text, isMatch }) => ({ text: seen(text), isMatch }))).toEqual(cut)
    }),
  )
})
