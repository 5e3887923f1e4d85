import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { speakerIdOf } from '../../../packages/core/src/ids.ts'
import type { IndexWriter, SearchGateway } from '../../../packages/core/src/search/gateway.ts'
import type {
  ArticleSearchFilter,
  Fragment,
  QuoteSearchFilter,
  RandomQuoteDraw,
} from '../../../packages/core/src/search/types.ts'
import { compareRanks } from '../../../packages/core/src/search/hit-place.ts'
import { article, changes, quote, quoteId, request, speaker } from './builders.ts'
import { NEWSROOM, STRANGE_TEXTS } from './newsroom.ts'
import { matches } from './oracle.ts'

/** A gateway to an index that the writer beside it fills. */
export type OpenSearch = () => Promise<{
  gateway: SearchGateway
  writer: IndexWriter
  close: () => Promise<void>
}>

const joined = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join('')
const matched = (fragments: readonly Fragment[] = []): string[] =>
  fragments.filter(({ isMatch }) => isMatch).map(({ text }) => text)

/** What every `SearchGateway` does; each block fills an index of its own. */
export function searchGatewayContract(open: OpenSearch): void {
  describe('searchQuotes', () => {
    const index = filled(open, { quotes: { put: NEWSROOM } })
    const ids = async (query: string, filter: QuoteSearchFilter = {}, fields = {}): Promise<string[]> => {
      const { hits } = await index.gateway.searchQuotes(request(query, filter, fields))
      return hits.map((hit) => hit.quoteId)
    }

    test.each([
      ['a word of its text', 'lighthouse', 'keeper'],
      ['the start of a word', 'lightho', 'keeper'],
      ['a word with a slip', 'lighthuose', 'keeper'],
      ['other case', 'LIGHTHOUSE', 'keeper'],
      ['accents left out', 'cafe terrace', 'café'],
      ['its speaker', 'Marta Oyelaran', 'mayor'],
      ['a straight apostrophe for a curly one', "o'neill", 'keeper'],
      ['no apostrophe at all', 'oneill', 'keeper'],
      ['its headline', 'harbour wall cracks', 'mayor'],
      ['its source', 'moonrise', 'café'],
      ['a phrase', '"keep the lamp"', 'keeper'],
      ['a word, and not another', 'ferry -pier', 'keeper'],
    ])('finds a quote by %s', async (_, query, name) => {
      expect((await ids(query))[0]).toBe(quoteId(name))
    })

    test('says whose a quote is, and how well it matches', async () => {
      const { hits } = await index.gateway.searchQuotes(request('lighthouse keep the lamp', {}))
      expect(hits[0]).toMatchObject({ speakerId: speakerIdOf('Jean-Luc O’Neill') })
      for (const { score } of hits) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    })

    test('LAST lets words go, ALL does not', async () => {
      expect(await ids('lighthouse submarine')).toContain(quoteId('keeper'))
      expect(await ids('lighthouse submarine', {}, { matching: 'ALL' })).toEqual([])
      expect(await ids('lighthouse submarine', {}, { matching: 'FREQUENCY' })).toContain(quoteId('keeper'))
    })

    test('without a word lists all, the newest first', async () => {
      const newest = NEWSROOM.toSorted(
        (a, b) => b.publishedAt.localeCompare(a.publishedAt) || (a.id < b.id ? -1 : 1),
      )
      expect(await ids('')).toEqual(newest.map(({ id }) => id))
      expect(await ids(' \n')).toEqual(newest.map(({ id }) => id))
    })

    test('a word or a phrase with a minus in front must not be there', async () => {
      const all = await ids('ferry')
      const phrase = await ids('ferry -"old ferry"')
      expect(all).toEqual(expect.arrayContaining(phrase))
      expect(all).toHaveLength(15)
      expect(phrase).toHaveLength(9)
      expect(await ids('-ferry')).toHaveLength(NEWSROOM.length - 15)
    })

    test('ranks tell the order of the hits', async () => {
      for (const query of ['', 'the ferry', 'pier lamp ferry'])
        for (const sort of ['RELEVANCE', 'NEWEST', 'OLDEST', 'LONGEST', 'SHORTEST'] as const) {
          const { hits } = await index.gateway.searchQuotes(request(query, {}, { sort }))
          const ranks = hits.map(({ rank }) => rank)
          expect(ranks).toEqual(ranks.toSorted(compareRanks))
        }
    })

    test('counts and marks nothing that is not asked for', async () => {
      const bare = { facets: [], highlights: false }
      const { hits, facets } = await index.gateway.searchQuotes(request('ferry', { years: [2026] }, bare))
      expect(Object.values(facets).flat()).toEqual([])
      expect(hits.flatMap(({ highlights }) => highlights)).toEqual([])
    })

    test('a page of no hits still has its total and facets', async () => {
      const { hits, totalCount, totalCountIsExact, facets, tookMs } = await index.gateway.searchQuotes(
        request('', {}, { limit: 0 }),
      )
      expect(hits).toEqual([])
      expect([totalCount, totalCountIsExact]).toEqual([NEWSROOM.length, true])
      expect(facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(NEWSROOM.length)
      expect(tookMs).toBeGreaterThanOrEqual(0)
    })

    test.each([
      `x"] OR id EXISTS OR source IN ["y`,
      `Fjord Courier" OR kind = "DIRECT`,
      `'`,
      `\\`,
      `a\\"`,
      `]`,
      'NULL',
      'EXISTS',
      '',
      '1e5',
    ])('a filter holds the source %j as it is and nothing else', async (source) => {
      expect(await ids('', { sources: [source] })).toEqual([])
      expect(await ids('', { speakerIds: [source] })).toEqual([])
      expect(await ids('', { articleId: source })).toEqual([])
    })

    test('a query may hold any characters', async () => {
      for (const query of ['?!…', '""', '-', '\ud83d', '\u0000', '👩‍🚒', 'a"b', '\\', '('.repeat(400)]) {
        await expect(index.gateway.searchQuotes(request(query, {}))).resolves.toHaveProperty('totalCount')
      }
    })

    test('highlights hold the whole field, the text first, and only fields that match', async () => {
      const { hits } = await index.gateway.searchQuotes(request('keep neill harbour', {}))
      const keeper = hits.find((hit) => hit.quoteId === quoteId('keeper'))
      expect(keeper?.highlights.map(({ field }) => field)).toEqual(['TEXT', 'SPEAKER'])
      expect(joined(keeper?.highlights[0]?.fragments ?? [])).toBe(
        NEWSROOM.find(({ id }) => id === quoteId('keeper'))?.text,
      )
      expect(matched(keeper?.highlights[1]?.fragments)).toEqual(['Neill'])
      for (const { highlights } of hits) expect(highlights.length).toBeGreaterThan(0)
    })

    test('without a word nothing is highlighted', async () => {
      const { hits } = await index.gateway.searchQuotes(request('', {}))
      expect(hits.every(({ highlights }) => highlights.length === 0)).toBe(true)
    })
  })

  describe('languages', () => {
    const put = [
      quote('die', { text: 'They die in the water, and nobody counts them', headline: 'x', source: 'x' }),
      quote('be', { text: 'It is what it is', headline: 'x', source: 'x' }),
      quote('labour', { text: 'Labour rules in the United Kingdom', headline: 'x', source: 'x' }),
      quote('eu', { text: 'Die Europäische Union zögert', headline: 'x', source: 'x' }),
      quote('bridge', { text: 'Bridge is a game', headline: 'x', source: 'x' }),
    ]
    const index = filled(open, { quotes: { put } })
    const found = async (query: string): Promise<(string | undefined)[]> => {
      const { hits } = await index.gateway.searchQuotes(request(query, {}, { matching: 'ALL' }))
      return hits.map(({ quoteId: id }) => put.find((one) => one.id === id)?.text)
    }

    test.each([
      ['an article is not asked for', 'the bridge', ['Bridge is a game']],
      ['a German one neither', 'eine bridge', ['Bridge is a game']],
      ['a word that says something in another language is', 'die water', [put[0]?.text]],
      ['nor are small words that make up a saying', 'what it is', ['It is what it is']],
      ['an article inside a phrase is', '"is the game"', []],
      ['another spelling', 'labor', [put[2]?.text]],
      ['a short form', 'uk', [put[2]?.text]],
      ['a short form of another language', 'eu', [put[3]?.text]],
      ['a long form of another language', 'european union', []],
    ])('%s: %s', async (_, query, texts) => {
      expect(await found(query)).toEqual(texts)
    })
  })

  describe('filters of any characters', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom('"', "'", '\\', ']', '[', ',', ' ', ' OR ', ' NOT ', 'a', '\n', '\u0000'),
      }),
      fc.constantFrom(
        'x"] OR id EXISTS OR sourceKey IN ["y',
        'a\\"',
        'NULL',
        '_geoRadius(1, 1, 1)',
        'A',
        'á',
        '1e5',
        '100000',
      ),
    )
    const sources = [...new Set(fc.sample(hostile, { numRuns: 120, seed: 7 }))].map((text) =>
      text.toWellFormed(),
    )
    const put = sources.map((source, n) => quote(`hostile ${n}`, { source, wordCount: n % 7 }))
    const index = filled(open, { quotes: { put } })

    test('let through exactly what has those very values', async () => {
      const values = fc.array(fc.oneof(fc.constantFrom(...sources), hostile), { minLength: 1, maxLength: 4 })
      const filters: fc.Arbitrary<QuoteSearchFilter> = fc.record(
        {
          sources: values.map((list) => list.map((text) => text.toWellFormed())),
          speakerIds: values,
          articleId: fc.oneof(hostile, fc.constant(put[0]?.articleId ?? '')),
          minWords: fc.nat(7),
        },
        { requiredKeys: ['sources'] },
      )
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const { hits, totalCount } = await index.gateway.searchQuotes(request('', filter, { limit: 200 }))
          const expected = put.filter((one) => matches(one, filter)).map(({ id }) => id)
          expect(hits.map((hit) => hit.quoteId).toSorted()).toEqual(expected.toSorted())
          expect(totalCount).toBe(expected.length)
        }),
        { numRuns: 150 },
      )
    })
  })

  describe('texts of any characters', () => {
    const put = STRANGE_TEXTS.map((text, n) => quote(`strange ${n}`, { text, source: `s\\"' ${n}` }))
    const index = filled(open, { quotes: { put } })

    test('come back exactly', async () => {
      const { hits } = await index.gateway.searchQuotes(request('marker', {}))
      const texts = hits.map(({ highlights }) => joined(highlights[0]?.fragments ?? []))
      expect(texts.toSorted()).toEqual(STRANGE_TEXTS.toSorted())
      for (const { highlights } of hits) expect(matched(highlights[0]?.fragments)).toContain('marker')
    })

    test('no-break spaces, currencies and ellipses stand between words', async () => {
      const { hits } = await index.gateway.searchQuotes(request('"wait marker"', {}))
      expect(hits).toHaveLength(1)
      expect(matched(hits[0]?.highlights[0]?.fragments)).toEqual(['wait…marker'])
      const all = await index.gateway.searchQuotes(request('mr marker', {}))
      expect(matched(all.hits[0]?.highlights[0]?.fragments)).toEqual(['Mr', 'marker', 'marker', 'marker'])
    })

    test('as do sources, in facets and in filters', async () => {
      const { facets } = await index.gateway.searchQuotes(request('', {}))
      expect(facets.sources.map(({ value }) => value).toSorted()).toEqual(
        put.map(({ source }) => source).toSorted(),
      )
      for (const { source, id } of put.slice(0, 3)) {
        const { hits } = await index.gateway.searchQuotes(request('', { sources: [source] }))
        expect(hits.map((hit) => hit.quoteId)).toEqual([id])
      }
    })
  })

  describe('what nobody sees', () => {
    const text = '\u200fDer Bundes\u00adkanz\u00adler ge\u00adht\u200e über den Fluss'
    const body = 'Die Land\u00adrätin bleibt.\nEs reg\u200bnet.'
    const index = filled(open, {
      quotes: { put: [quote('hinted', { text }), quote('plain', { text: 'Ein Bundeskanzler bleibt' })] },
      articles: { put: [article('hinted', { headline: 'Über\u00adraschung\u200e', body })] },
    })

    test.each(['bundeskanzler', 'Bundes\u00adkanzler', '\u200e"Bundeskanz\u2060ler"', 'Bundeskanzlre'])(
      'is no part of a word, in quotes or in the query %j',
      async (query) => {
        const { hits } = await index.gateway.searchQuotes(request(query, {}))
        expect(hits.map((hit) => hit.quoteId).toSorted()).toEqual(['hinted', 'plain'].map(quoteId).toSorted())
        const found = hits.find((hit) => hit.quoteId === quoteId('hinted'))
        const [{ field, fragments } = { field: '', fragments: [] }] = found?.highlights ?? []
        expect([field, joined(fragments)]).toEqual(['TEXT', text])
        expect(matched(fragments)).toEqual(['Bundes\u00adkanz\u00adler'])
      },
    )

    test('is no part of one in an article, which is shown as it was sent', async () => {
      const { hits } = await index.gateway.searchArticles(request('"landrätin" "regnet" "überraschung"', {}))
      expect(hits[0]?.highlights.map(({ field, fragments }) => [field, joined(fragments)])).toEqual([
        ['HEADLINE', 'Über\u00adraschung\u200e'],
        ['BODY', body],
      ])
      expect(matched(hits[0]?.highlights[1]?.fragments)).toEqual(['Land\u00adrätin', 'reg\u200bnet'])
    })

    test('is no part of one in a suggestion', async () => {
      const suggestions = await index.gateway.suggest('bundes\u00adkanzler g\u2060eht', 8)
      const first = suggestions.find(({ kind }) => kind === 'QUOTE')
      expect(first).toMatchObject({ quoteId: quoteId('hinted') })
      expect(joined(first?.fragments ?? [])).toBe(text)
      expect(matched(first?.fragments)).toEqual(['Bundes\u00adkanz\u00adler', 'ge\u00adht\u200e'])
    })

    test('in a source that is asked for is left out', async () => {
      const { totalCount } = await index.gateway.searchQuotes(
        request('', { sources: ['Fjord Cou\u00adrier'] }),
      )
      expect(totalCount).toBe(2)
    })
  })

  describe('more than can be reached', () => {
    // Each in a month of its own, the first in two: from 1801 on.
    const monthOf = (n: number): string => new Date(Date.UTC(1801, n, 1)).toISOString()
    const put = Array.from({ length: 2200 }, (_, n) =>
      quote(`n${n}`, {
        wordCount: n,
        source: `Paper ${n % 130}`,
        kind: n % 4 === 0 ? 'PARTIAL' : 'DIRECT',
        publishedAt: monthOf(Math.max(1, n)),
      }),
    )
    const index = filled(open, { quotes: { put } })

    test('the total says what it knows, pages end, and facets keep to a hundred rows', async () => {
      const all = await index.gateway.searchQuotes(request('', {}))
      expect([all.totalCount, all.totalCountIsExact]).toBeOneOf([
        [put.length, true],
        [1000, false],
      ])
      const behind = await index.gateway.searchQuotes(request('', {}, { offset: 990 }))
      expect(behind.hits).toHaveLength(10)
      expect(all.facets.sources).toHaveLength(100)
      // Papers 0 to 119 have 17 quotes each, the others 16; those that are asked for are the largest.
      expect(all.facets.sources.every(({ count }) => count === 17)).toBe(true)
      const values = all.facets.sources.map(({ value }) => value)
      expect(values).toEqual(values.toSorted((a, b) => a.localeCompare(b, 'en')))
      const some = await index.gateway.searchQuotes(request('', { maxWords: 499 }))
      expect([some.totalCount, some.totalCountIsExact]).toEqual([500, true])
    })

    test('every month is counted, more of them than the server counts at once too', async () => {
      const months = async (query: string, filter: QuoteSearchFilter) =>
        (await index.gateway.searchQuotes(request(query, filter, { limit: 0, facets: ['months'] }))).facets
          .months
      const expected = put.slice(1).map(({ publishedAt }, n) => {
        return { value: publishedAt.slice(0, 7), count: n === 0 ? 2 : 1 }
      })
      expect(await months('said', {})).toEqual(expected)
      const publishedBefore = '1930-01-01T00:00:00Z'
      expect(await months('', { publishedBefore })).toEqual(expected.filter(({ value }) => value < '1930'))
    })

    test('randomQuote reaches all of them', async () => {
      const words = new Map(put.map(({ id, wordCount }) => [id, wordCount]))
      const drawn: number[] = []
      for (let n = 0; n < 60; n++) drawn.push(words.get((await index.gateway.randomQuote({})) ?? '') ?? -1)
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
      // Sixty fair draws miss the upper half, or the lower, once in 10^18 runs.
      expect(Math.max(...drawn)).toBeGreaterThanOrEqual(1100)
      expect(Math.min(...drawn)).toBeLessThan(1100)
      expect(new Set(drawn).size).toBeGreaterThan(40)
    })
  })

  describe('merged speakers', () => {
    const put = [
      quote('merged', { speakerName: 'Adaeze Lindqvist', speakerAliases: ['Ada Thistlewood', 'A. T.'] }),
      quote('other', { speakerName: 'Bo Lind' }),
    ]
    const index = filled(open, { quotes: { put } })

    test('a quote is found by the name that it was given to, and shows it', async () => {
      const { hits } = await index.gateway.searchQuotes(request('thistlewood', {}))
      expect(hits.map(({ quoteId: id }) => id)).toEqual([quoteId('merged')])
      expect(hits[0]?.highlights.map(({ field, fragments }) => [field, joined(fragments)])).toEqual([
        ['ALIAS', 'Ada Thistlewood'],
      ])
    })
  })

  describe('bylines', () => {
    const index = filled(open, {
      articles: { put: [article('Ferry late', { byline: 'Cora Bell' }), article('Rain')] },
    })

    test('an article found by its byline shows it', async () => {
      const { hits } = await index.gateway.searchArticles(request('cora', {}))
      expect(hits.flatMap(({ highlights }) => highlights)).toEqual([
        {
          field: 'BYLINE',
          fragments: [
            { text: 'Cora', isMatch: true },
            { text: ' Bell', isMatch: false },
          ],
        },
      ])
    })
  })

  describe('randomQuote', () => {
    const index = filled(open, { quotes: { put: NEWSROOM } })

    test.each<[RandomQuoteDraw]>([
      [{}],
      [{ kinds: ['PARTIAL'] }],
      [{ source: 'Fjord Courier', minWords: 5 }],
      [{ speakerIds: [speakerIdOf('Marta Oyelaran')], maxWords: 12 }],
      [{ speakerIds: [speakerIdOf('Marta Oyelaran'), speakerIdOf('Jean-Luc O’Neill')] }],
    ])('draws among those that match %j, and each of them', async (filter) => {
      const { source, ...rest } = filter
      const search = {
        ...rest,
        ...(source === undefined ? {} : { sources: [source] }),
      }
      const possible = NEWSROOM.filter((one) => matches(one, search)).map(({ id }) => id)
      const drawn = new Set<string | null>()
      // The chance that one of sixteen stays out of 400 fair draws is 10^-10.
      for (let n = 0; n < 25 * possible.length; n++) drawn.add(await index.gateway.randomQuote(filter))
      expect(drawn).toEqual(new Set(possible))
    })

    test('is null when nothing matches', async () => {
      expect(await index.gateway.randomQuote({ minWords: 90_000 })).toBeNull()
    })
  })

  describe('searchArticles', () => {
    const put = [
      article('Harbour wall cracks again', {
        publishedAt: '2026-02-03T08:00:00.000Z',
        speakerIds: [speakerIdOf('Marta Oyelaran'), speakerIdOf('Ada Quist')],
        speakerNames: ['Marta Oyelaran', 'Ada Quist'],
      }),
      article('A quiet week', {
        body: 'The harbour slept.\n\nNothing else happened here.',
        publishedAt: '2025-12-31T23:59:59.000Z',
      }),
      article('Snow in June', {
        body: 'It snowed.',
        source: 'Evening Lantern',
        publishedAt: '2026-06-01T00:00:00.000Z',
      }),
    ]
    const index = filled(open, { articles: { put } })
    const search = async (query: string, filter: ArticleSearchFilter, fields = {}) =>
      await index.gateway.searchArticles(request(query, filter, fields))

    test('finds by headline before body, and cuts whole fields', async () => {
      const { hits, totalCount } = await search('harbour', {})
      expect(hits.map((hit) => hit.articleId)).toEqual([put[0]?.id, put[1]?.id])
      expect(hits.map((hit) => hit.highlights.map(({ field }) => field))).toEqual([['HEADLINE'], ['BODY']])
      expect(joined(hits[1]?.highlights[0]?.fragments ?? [])).toBe(put[1]?.body)
      expect(totalCount).toBe(2)
    })

    test('finds by a speaker, and marks only the name that matches', async () => {
      const { hits } = await search('oyelaran', {})
      expect(hits[0]?.highlights).toEqual([
        {
          field: 'SPEAKER',
          fragments: [
            { text: 'Marta ', isMatch: false },
            { text: 'Oyelaran', isMatch: true },
          ],
        },
      ])
    })

    test('filters, counts and sorts', async () => {
      const found = async (filter: ArticleSearchFilter, fields = {}): Promise<string[]> =>
        (await search('', filter, fields)).hits.map((hit) => hit.articleId)
      expect(await found({ speakerIds: [speakerIdOf('Ada Quist')] })).toEqual([put[0]?.id])
      expect(await found({ years: [2025] })).toEqual([put[1]?.id])
      expect(
        await found({ publishedFrom: '2026-02-03T08:00:00Z', publishedBefore: '2026-06-01T00:00:00Z' }),
      ).toEqual([put[0]?.id])
      expect(await found({}, { sort: 'OLDEST' })).toEqual([put[1]?.id, put[0]?.id, put[2]?.id])
      const { facets } = await search('', { years: [2025] })
      expect(facets).toEqual({
        sources: [{ value: 'Fjord Courier', count: 1 }],
        years: [
          { value: 2026, count: 2 },
          { value: 2025, count: 1 },
        ],
        months: [{ value: '2025-12', count: 1 }],
      })
      const longest = put.toSorted((a, b) => b.body.length - a.body.length).map(({ id }) => id)
      expect(await found({}, { sort: 'LONGEST' })).toEqual(longest)
      expect(await found({}, { sort: 'SHORTEST' })).toEqual(longest.toReversed())
    })
  })

  describe('suggest', () => {
    const names = [
      'Jean-Luc O’Neill',
      'Søren Åkerlund',
      'Ann Small',
      'Anneke Large',
      'José Ibáñez',
      'Robert Hale',
    ]
    const put = [
      ...names.map((name, n) => speaker(name, { quoteCount: n + 1 })),
      speaker('Bertha Moss', { aliases: ['Birdie'], quoteCount: 9 }),
    ]
    const quotes = [
      quote('anneal', { text: 'We anneal the glass at night' }),
      quote('other', { text: 'Not at all' }),
    ]
    const index = filled(open, { speakers: { put }, quotes: { put: quotes } })
    const said = async (prefix: string, limit = 8): Promise<string[]> =>
      (await index.gateway.suggest(prefix, limit)).map(({ fragments }) => joined(fragments))

    test.each([
      ['jean', 'Jean-Luc O’Neill'],
      ['neil', 'Jean-Luc O’Neill'],
      ['o’ne', 'Jean-Luc O’Neill'],
      ["o'ne", 'Jean-Luc O’Neill'],
      ['one', 'Jean-Luc O’Neill'],
      ['ONEILL', 'Jean-Luc O’Neill'],
      ['jean luc', 'Jean-Luc O’Neill'],
      ['jeanlu', 'Jean-Luc O’Neill'],
      ['sor', 'Søren Åkerlund'],
      ['aker', 'Søren Åkerlund'],
      ['jose ib', 'José Ibáñez'],
      ['ibanes', 'José Ibáñez'],
      ['robret', 'Robert Hale'],
      ['hale robert', 'Robert Hale'],
      ['jean -luc', 'Jean-Luc O’Neill'],
      ['-hale', 'Robert Hale'],
      ['"hale rob', 'Robert Hale'],
      ['bird', 'Bertha Moss'],
    ])('%s → %s', async (prefix, name) => {
      expect((await said(prefix))[0]).toBe(name)
    })

    test('the most quoted speakers first, then quotes, as many as are wanted', async () => {
      expect(await said('ann')).toEqual(['Anneke Large', 'Ann Small', 'We anneal the glass at night'])
      expect(await said('ann', 1)).toEqual(['Anneke Large'])
      expect(await said('ann', 0)).toEqual([])
    })

    test('marks what was typed', async () => {
      const [first, , third] = await index.gateway.suggest('ann', 8)
      expect(first).toEqual({
        kind: 'SPEAKER',
        speakerId: speakerIdOf('Anneke Large'),
        fragments: [
          { text: 'Ann', isMatch: true },
          { text: 'eke Large', isMatch: false },
        ],
      })
      expect(third).toMatchObject({ kind: 'QUOTE', quoteId: quoteId('anneal') })
      expect(matched(third?.fragments)).toEqual(['ann'])
    })

    test('marks it in the name as it is written, too', async () => {
      const [neill] = await index.gateway.suggest('one', 8)
      expect(neill?.fragments).toEqual([
        { text: 'Jean-Luc ', isMatch: false },
        { text: 'O’Ne', isMatch: true },
        { text: 'ill', isMatch: false },
      ])
      const [soren] = await index.gateway.suggest('sor', 8)
      expect(matched(soren?.fragments)).toEqual(['Sør'])
    })

    test('before anything is typed: the speakers quoted most', async () => {
      expect(await said('', 2)).toEqual(['Bertha Moss', 'Robert Hale'])
      expect(await said('ann ')).toEqual(await said('ann'))
      for (const marks of [' "-', '?', '“', '(…'])
        expect(await said(marks, 100)).toEqual(await said('', names.length + 1))
    })

    test('nothing where nothing matches', async () => {
      expect(await said('zzyzx')).toEqual([])
    })
  })
}

/** An index with its settings and these documents, opened before the tests of a block and closed after them. */
function filled(open: OpenSearch, documents: Parameters<typeof changes>[0]): { gateway: SearchGateway } {
  let opened: Awaited<ReturnType<OpenSearch>> | undefined
  beforeAll(async () => {
    opened = await open()
    await opened.writer.applySettings()
    await opened.writer.apply(changes(documents))
  })
  afterAll(async () => await opened?.close())
  return {
    get gateway() {
      if (opened === undefined) throw new Error('the index is opened in beforeAll')
      return opened.gateway
    },
  }
}
