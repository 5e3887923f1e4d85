import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '@verbatim/core/quote/context.ts'
import { pageOfOutline } from '@verbatim/core/quote/outline-page.ts'
import { content } from '../../support/content.ts'

describe('the quotes of an article', () => {
  const outline = Array.from({ length: 7 }, (_, index) => ({
    quoteId: `quote ${index}`,
    kind: index % 3 === 0 ? ('PARTIAL' as const) : ('DIRECT' as const),
  }))

  it.each([
    [null, 7],
    [['PARTIAL'] as const, 3],
  ])('of kinds %j are walked both ways', (kinds, count) => {
    const expected = outline.filter(({ kind }) => !kinds || kind === kinds[0]).map(({ quoteId }) => quoteId)
    for (const backward of [false, true])
      for (const limit of [1, 2, 7]) {
        const pages: string[][] = []
        for (let cursor: string | null = null, more = true; more;) {
          const page = pageOfOutline('art', outline, kinds, { limit, backward, cursor })
          expect(page.totalCount).toBe(count)
          pages.push(page.edges.map(({ node }) => node))
          cursor = (backward ? page.edges[0] : page.edges.at(-1))?.cursor ?? null
          more = backward ? page.hasPreviousPage : page.hasNextPage
        }
        expect((backward ? pages.toReversed() : pages).flat()).toEqual(expected)
      }
  })

  it('go on where a quote was that is gone meanwhile', () => {
    const all = { limit: 7, backward: false, cursor: null }
    const cursor = pageOfOutline('art', outline, null, all).edges[3]?.cursor ?? ''
    const left = outline.toSpliced(3, 1)
    const idsOf = (backward: boolean, rest = left) =>
      pageOfOutline('art', rest, null, { limit: 2, backward, cursor }).edges.map(({ node }) => node)
    expect(idsOf(false)).toEqual(['quote 4', 'quote 5'])
    expect(idsOf(true)).toEqual(['quote 1', 'quote 2'])
    expect(idsOf(false, outline.slice(0, 2))).toEqual([])
    expect(idsOf(true, outline.slice(0, 2))).toEqual(['quote 0', 'quote 1'])
  })

  it('refuse the cursor of another article, and one whose place is none', () => {
    const page = { limit: 1, backward: false, cursor: null }
    const cursor = pageOfOutline('art', outline, null, page).edges[0]?.cursor ?? ''
    expect(() => pageOfOutline('other', outline, null, { ...page, cursor })).toThrow(/another list/)
    const broken = Buffer.from(Buffer.from(cursor, 'base64url').toString().replace('0 quote', 'x quota'))
    expect(() =>
      pageOfOutline('art', outline, null, { ...page, cursor: broken.toString('base64url') }),
    ).toThrow(/malformed/)
  })
})

it('a context never cuts a character in half', () => {
  const [quote] = content({ saidBy: [null] }).quotes
  if (!quote) throw new Error('no quote')
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.nat(12),
      (left, right, characters) => {
        const text = `${left}“Said.”${right}`
        const placed = { ...quote, segments: [{ start: left.length, end: left.length + 7, text: '“Said.”' }] }
        const context = contextOf(text, placed, characters)
        expect(context.text).toBe('“Said.”')
        expect(left.endsWith(context.before) && right.startsWith(context.after)).toBe(true)
        expect(context.before.length <= characters && context.after.length <= characters).toBe(true)
        expect(context.before.isWellFormed() && context.after.isWellFormed()).toBe(true)
      },
    ),
  )
})
