import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentsOf, highlightsOf, newMarks } from '../../../packages/core/src/meilisearch/highlights.ts'

const marks = newMarks()
const mark = (text: string): string => marks.highlightPreTag + text + marks.highlightPostTag

describe('fragmentsOf', () => {
  test.each([
    ['', []],
    ['no match', [{ text: 'no match', isMatch: false }]],
    [mark('all'), [{ text: 'all', isMatch: true }]],
    [`${mark('New')}${mark('port')}`, [{ text: 'Newport', isMatch: true }]],
    [
      `a ${mark('b')} c`,
      [
        { text: 'a ', isMatch: false },
        { text: 'b', isMatch: true },
        { text: ' c', isMatch: false },
      ],
    ],
  ])('cuts %j', (marked, fragments) => {
    expect(fragmentsOf(marked, marks)).toEqual(fragments)
  })

  test('gives back every text to the character, other marks and tags in it included', () => {
    const strange = fc.constantFrom('<em>', '</em>', '\u{e000}', '\u{e003}', '\u0007', '👩‍🚒', 'שלום', '\ud800')
    const piece = fc.oneof(strange, fc.string({ unit: 'binary' }))
    const fragment = fc.record({ text: piece, isMatch: fc.boolean() })
    fc.assert(
      fc.property(fc.array(fragment), (parts) => {
        const marked = parts.map(({ text, isMatch }) => (isMatch ? mark(text) : text)).join('')
        const fragments = fragmentsOf(marked, marks)
        expect(fragments.map(({ text }) => text).join('')).toBe(parts.map(({ text }) => text).join(''))
        const matched = (list: typeof parts): number =>
          list.reduce((length, { text, isMatch }) => length + (isMatch ? text.length : 0), 0)
        expect(matched(fragments)).toBe(matched(parts))
        for (const [place, { isMatch }] of fragments.entries())
          expect(isMatch).not.toBe(fragments[place - 1]?.isMatch)
      }),
    )
  })
})

test('marks differ from request to request', () => {
  expect(newMarks()).not.toEqual(newMarks())
})

test('highlightsOf keeps the fields that match, in their order, and each value of a list by itself', () => {
  const formatted = { names: ['Ada Quist', mark('Bo')], text: mark('Bo'), other: mark('Bo'), headline: 'Bo' }
  const fields = [
    ['text', 'TEXT'],
    ['headline', 'HEADLINE'],
    ['names', 'SPEAKER'],
  ] as const
  const fragments = [{ text: 'Bo', isMatch: true }]
  expect(highlightsOf(formatted, fields, marks)).toEqual([
    { field: 'TEXT', fragments },
    { field: 'SPEAKER', fragments },
  ])
  expect(highlightsOf({}, fields, marks)).toEqual([])
})
