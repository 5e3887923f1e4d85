import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedName, joinedNames } from '../../../packages/core/src/meilisearch/joined-name.ts'

test.each([
  ['Jean-Luc O’Neill', 'JeanLuc ONeill'],
  ["Grace O'Malley", 'Grace OMalley'],
  ['Søren Ræder', 'Soren Raeder'],
  ['Łucja Wałęga', 'Lucja Walega'],
  ['Jürgen Groß', 'Juergen Gross'],
  ['Дарья', 'Darya'],
  ['Ada Quist', 'Ada Quist'],
  ['Lang\u00adstrumpf', 'Langstrumpf'],
])('%s is typed as %s', (name, typed) => {
  expect(joinedName(name).text).toBe(typed)
})

test('every unit leads back to a character of the name, from left to right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const { text, origins } = joinedName(name)
      expect(origins).toHaveLength(text.length)
      for (const [unit, origin] of origins.entries()) {
        expect(origin).toBeLessThan(name.length)
        expect(origin).toBeGreaterThanOrEqual(origins[unit - 1] ?? 0)
      }
    }),
  )
})

test('joinedNames keeps only forms that differ, once', () => {
  expect(joinedNames(['Ada Quist', 'O’Neill', "O'Neill"])).toEqual(['ONeill'])
})
