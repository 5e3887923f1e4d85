import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from '../../support/ask.ts'
import { folded } from './counts.ts'
import { passes, rowOfArticle, rowOfQuote } from './model.ts'
import { HOSTILE_NAMES, MOMENTS } from './newsroom.ts'
import { openNewsroom, type Newsroom } from './open-newsroom.ts'
import { walkPages, type PageInfo } from './pages.ts'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()), 120_000)
afterAll(() => newsroom.stack.close())

type Page = { nodes: { id: string }[]; pageInfo: PageInfo }

/** The ids of a whole list, walked in pages of so many, forwards or backwards. */
async function walked(
  list: string,
  input: string,
  filter: object,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const document = `query ($filter: ${input}, $first: Int, $after: String, $last: Int, $before: String) {
    page: ${list}(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`
  const pages = await walkPages({ size, backward }, async (place) => {
    const { page } = await ask<{ page: Page }>(newsroom.stack, document, { filter, ...place })
    return page
  })
  return pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))
}

const moments = fc.constantFrom(...MOMENTS)
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.constantFrom(...HOSTILE_NAMES).map((name) => name.toUpperCase().normalize('NFD')),
  fc.constantFrom('The Plain Courier', 'x'.repeat(3000), '\ud83d', '\u0000', ' '),
)
const how = fc.record({ size: fc.integer({ min: 20, max: 100 }), backward: fc.boolean() })
const isOrdered = (times: string[]): boolean =>
  times.every((time, n) => n === 0 || time <= (times[n - 1] ?? ''))

it('lists quotes and articles, the newest first, as a plain look at all of them does', async () => {
  const { quotes, articles, merged } = newsroom
  expect(isOrdered(quotes.map(({ publishedAt }) => publishedAt))).toBe(true)
  expect(isOrdered(articles.map(({ publishedAt }) => publishedAt))).toBe(true)
  const times = { publishedFrom: moments, publishedBefore: moments }
  const speakers = quotes.flatMap(({ speaker }) => speaker?.id ?? [])
  const ofQuotes = fc.record(
    {
      ...times,
      speakerId: fc.constantFrom(...speakers, ...merged.keys(), 'spk_0000000000000000'),
      kinds: fc.subarray(['DIRECT', 'PARTIAL']),
    },
    { requiredKeys: [] },
  )
  const ofArticles = fc.record({ ...times, source: texts }, { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(ofQuotes, ofArticles, how, async (quoteFilter, articleFilter, { size, backward }) => {
      const { speakerId, ...rest } = quoteFilter
      const filter = { ...rest, ...(speakerId !== undefined && { speakerIds: [speakerId] }) }
      expect(await walked('quotes', 'QuoteFilter', quoteFilter, size, backward)).toEqual(
        quotes.filter((one) => passes(rowOfQuote(one), filter, merged)).map(({ id }) => id),
      )
      const { source, ...time } = articleFilter
      const isFrom = (name: string): boolean => source === undefined || folded(name) === folded(source)
      expect(await walked('articles', 'ArticleFilter', articleFilter, size, backward)).toEqual(
        articles
          .filter((one) => isFrom(one.source) && passes(rowOfArticle(one), time, merged))
          .map(({ id }) => id),
      )
    }),
    { numRuns: 100 },
  )
}, 60_000)

it('lists speakers by the beginning of their names, in order of name', async () => {
  const { people } = newsroom
  const filters = fc.record(
    {
      startsWith: fc
        .tuple(texts, fc.integer({ min: 0, max: 8 }))
        .map(([text, length]) => text.slice(0, length)),
      kinds: fc.subarray(['PERSON', 'ORGANISATION', 'UNNAMED']),
    },
    { requiredKeys: [] },
  )
  const key = ({ name, id }: { name: string; id: string }): string => `${folded(name)}\t${id}`
  await fc.assert(
    fc.asyncProperty(filters, how, async (filter, { size, backward }) => {
      const { startsWith = '', kinds = [] } = filter
      const expected = people
        // No name goes on from half a character.
        .filter(({ name }) => startsWith.isWellFormed() && folded(name).startsWith(folded(startsWith).trim()))
        .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
        .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
      const found = await walked('speakers', 'SpeakerFilter', filter, size, backward)
      expect(found).toEqual(expected.map(({ id }) => id))
    }),
    { numRuns: 150 },
  )
}, 60_000)
