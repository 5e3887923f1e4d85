import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { walk } from './asked.ts'
import { bars, facetOf, folded, order } from './counts.ts'
import { finds, passes, rowOfArticle, rowOfQuote, yearOf } from './model.ts'
import type { Filter, Row } from './model.ts'
import { openNewsroom, type Newsroom } from './open-newsroom.ts'
import { searches } from './searches.ts'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()), 120_000)
afterAll(() => newsroom.stack.close())

const walks = fc.record({ size: fc.integer({ min: 30, max: 100 }), backward: fc.boolean() })

it.each(['quotes', 'articles'] as const)(
  'search finds, counts and orders %s as a plain look at all of them does',
  async (noun) => {
    const isQuotes = noun === 'quotes'
    const rows = isQuotes ? newsroom.quotes.map(rowOfQuote) : newsroom.articles.map(rowOfArticle)
    const keys = new Map(newsroom.people.map(({ id, name }) => [id, `${folded(name)}\t${id}`]))
    const byName = (a: string, b: string): number => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1)
    await fc.assert(
      fc.asyncProperty(searches(newsroom, noun), walks, async (asked, how) => {
        const field = isQuotes ? 'searchQuotes' : 'searchArticles'
        const { pages, edges } = await walk(newsroom.stack, field, asked, how)
        const without = (own?: keyof Filter): Row[] => {
          const filter = Object.fromEntries(Object.entries(asked.filter).filter(([name]) => name !== own))
          return rows.filter((row) => passes(row, filter, newsroom.merged) && finds(row, asked, rows))
        }
        const scores = new Map(edges.map(({ node, score }) => [node.id, score]))
        const hits = without().toSorted(order(asked.sort, scores))
        expect(edges.map(({ node }) => node.id)).toEqual(hits.map(({ id }) => id))
        const ofQuotes = {
          kinds: facetOf(without('kinds').map(({ kind }) => kind)),
          speakers: facetOf(
            without('speakerIds').flatMap(({ speakerIds }) => speakerIds),
            byName,
          ).map(({ value, count }) => ({ speaker: { id: value }, count })),
        }
        for (const { edges: _, pageInfo: __, ...counts } of pages)
          expect(counts).toEqual({
            totalCount: hits.length,
            totalCountIsExact: true,
            facets: {
              ...(isQuotes && ofQuotes),
              sources: facetOf(without('sources').map(({ source }) => source)),
              years: facetOf(without('years').map(({ publishedAt }) => yearOf(publishedAt))),
            },
            yearly: bars(hits, 'YEAR'),
            monthly: bars(hits, 'MONTH'),
          })
      }),
      { numRuns: 250 },
    )
  },
  120_000,
)
