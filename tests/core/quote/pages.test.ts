import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf } from '@verbatim/core/quote/context.ts'
import { encodeCursor, listTag } from '@verbatim/core/paging-cursor.ts'
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

  it('are shown once each, in order, while others come and go between the pages', () => {
    const ids = outline.map(({ quoteId }) => quoteId)
    // What is there while a page is read; behind the last of them everything is.
    const steps = fc.array(fc.subarray(ids), { maxLength: 6 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 3 }), fc.boolean(), (there, limit, backward) => {
        const seen: string[] = []
        let cursor: string | null = null
        for (let step = 0, more = true; more && step < 30; step++) {
          const now = outline.filter(({ quoteId }) => there[step]?.includes(quoteId) ?? true)
          const page = pageOfOutline('art', now, null, { limit, backward, cursor })
          seen.splice(backward ? 0 : seen.length, 0, ...page.edges.map(({ node }) => node))
          const next = (backward ? page.edges[0] : page.edges.at(-1))?.cursor ?? null
          more = next !== null && (backward ? page.hasPreviousPage : page.hasNextPage)
          cursor = next
          if (!more) there = there.slice(0, step + 1)
        }
        const stayed = ids.filter((id) => there.every((step) => step.includes(id)))
        expect(seen.filter((id) => stayed.includes(id))).toEqual(stayed)
      }),
    )
  })

  it('go on behind the next one ahead when an editor has dismissed a whole page', () => {
    const all = { limit: 7, backward: false, cursor: null }
    const cursor = pageOfOutline('art', outline, null, all).edges[3]?.cursor ?? ''
    const idsOf = (backward: boolean, left: typeof outline) =>
      pageOfOutline('art', left, null, { limit: 2, backward, cursor }).edges.map(({ node }) => node)
    expect(idsOf(false, outline.toSpliced(3, 1))).toEqual(['quote 4', 'quote 5'])
    expect(idsOf(true, outline.toSpliced(3, 1))).toEqual(['quote 1', 'quote 2'])
    expect(idsOf(false, outline.slice(4))).toEqual(['quote 4', 'quote 5'])
    expect(idsOf(true, outline.slice(4))).toEqual([])
    expect(idsOf(false, outline.slice(0, 2))).toEqual([])
    expect(idsOf(true, outline.slice(0, 2))).toEqual(['quote 0', 'quote 1'])
  })

  it('cannot be walked on from where more than a hundred are gone', () => {
    const many = Array.from({ length: 150 }, (_, n) => ({ quoteId: `quote ${n}`, kind: 'DIRECT' as const }))
    const all = { limit: 100, backward: false, cursor: null }
    const cursor = (place: number) =>
      pageOfOutline('art', many, null, { ...all, limit: 150 }).edges[place]?.cursor ?? ''
    const next = (place: number, left: typeof many) =>
      pageOfOutline('art', left, null, { ...all, limit: 1, cursor: cursor(place) }).edges[0]?.node
    expect(next(100, many.slice(101))).toBe('quote 101')
    expect(next(140, many.toSpliced(41, 100))).toBe('quote 141')
    expect(() => next(140, many.slice(141))).toThrow(/are gone: start again without a cursor/)
    expect(() => next(140, many.slice(141))).toThrow(expect.objectContaining({ path: ['after'] }))
  })

  it('refuse the cursor of another article, and one whose place is none', () => {
    const page = { limit: 1, backward: false, cursor: null }
    const cursor = pageOfOutline('art', outline, null, page).edges[0]?.cursor ?? ''
    expect(() => pageOfOutline('other', outline, null, { ...page, cursor })).toThrow(/another list/)
    const broken = encodeCursor(listTag('ofArticle', { articleId: 'art', kinds: null }), '0')
    expect(() => pageOfOutline('art', outline, null, { ...page, cursor: broken })).toThrow(/malformed/)
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
