import { array, assert, asyncProperty, integer, option, record, tuple } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recount, type Counted } from '@verbatim/core/speaker/counting.ts'
import type { StoredSpeaker } from '@verbatim/core/speaker/repository.ts'
import { openTable, type OpenTable } from '../../support/table.ts'

let store: OpenTable
beforeAll(async () => void (store = await openTable()))
afterAll(() => store.close())

const speaker = (id: string): StoredSpeaker => ({
  id,
  version: 0,
  name: `Speaker ${id}`,
  kind: 'PERSON',
  description: null,
  aliases: [],
  quoteCount: 0,
  firstQuotedAt: null,
  lastQuotedAt: null,
  mergedInto: null,
  absorbed: [],
  shownSince: 0,
})

async function newSpeakers(prefix: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `spk_${prefix}${String(at).padStart(15, '0')}`)
  for (let from = 0; from < count; from += 50)
    await store.speakers.save(ids.slice(from, from + 50).map((id) => ({ speaker: speaker(id) })))
  return ids
}

const all = (ids: readonly string[], quotes: number, publishedAt: string): Counted =>
  Object.fromEntries(ids.map((id) => [id, { quotes, publishedAt }]))
const MAY = '2026-05-01T08:00:00.000Z'
const JUNE = '2026-06-01T08:00:00.000Z'
const JULY = '2026-07-01T08:00:00.000Z'
const shown = async (id = '') => {
  const [found] = await store.speakers.byIds([id])
  return found && [found.quoteCount, found.firstQuotedAt, found.lastQuotedAt]
}

it('moves counts and dates with articles that come, change, move and go', async () => {
  const ids = await newSpeakers('a', 2)
  const [one = '', two = ''] = ids
  await recount(store.speakers, new Map([['art_june', all(ids, 2, JUNE)]]))
  await recount(store.speakers, new Map([['art_may', all([one], 1, MAY)]]))
  expect([await shown(one), await shown(two)]).toEqual([
    [3, MAY, JUNE],
    [2, JUNE, JUNE],
  ])
  await recount(store.speakers, new Map([['art_may', all([one], 4, MAY)]]))
  await recount(store.speakers, new Map([['art_june', all(ids, 2, JULY)]]))
  expect(await shown(one)).toEqual([6, MAY, JULY])
  await recount(store.speakers, new Map([['art_may', {}]]))
  expect(await shown(one)).toEqual([2, JULY, JULY])
  await recount(store.speakers, new Map([['art_june', {}]]))
  expect([await shown(one), await shown(two)]).toEqual([
    [0, null, null],
    [0, null, null],
  ])
  expect(await store.speakers.counted('art_june')).toEqual({})
})

it('counts nothing twice, whoever counts at the same time', async () => {
  const ids = await newSpeakers('b', 3)
  const articles = Array.from({ length: 6 }, (_, at) => `art_${at}`)
  const twice = [...articles, ...articles]
  await Promise.all(twice.map((article) => recount(store.speakers, new Map([[article, all(ids, 2, JUNE)]]))))
  expect(await shown(ids[0])).toEqual([12, JUNE, JUNE])
})

it('counts an article of more speakers than an item or a transaction holds', async () => {
  const ids = await newSpeakers('c', 700)
  await recount(store.speakers, new Map([['art_large', all(ids, 1, JUNE)]]))
  expect(await store.speakers.counted('art_large')).toEqual(all(ids, 1, JUNE))
  expect([await shown(ids[0]), await shown(ids[699])]).toEqual([
    [1, JUNE, JUNE],
    [1, JUNE, JUNE],
  ])
  await recount(store.speakers, new Map([['art_large', all(ids.slice(0, 3), 1, JUNE)]]))
  expect(await shown(ids[699])).toEqual([0, null, null])
  expect(await store.speakers.counted('art_large')).toEqual(all(ids.slice(0, 3), 1, JUNE))
}, 60_000)

it('counts articles together as it would count each alone', { timeout: 60_000 }, async () => {
  const ids = await newSpeakers('d', 4)
  const counted = option(record({ quotes: integer({ min: 1, max: 9 }), day: integer({ min: 1, max: 9 }) }))
  const articles = array(tuple(counted, counted, counted, counted), { minLength: 5, maxLength: 5 })
  await assert(
    asyncProperty(articles, async (wanted) => {
      const targets = wanted.map((counts, at): [string, Counted] => {
        const spoken = counts.flatMap((count, index): [string, Counted[string]][] =>
          count
            ? [
                [
                  ids[index] ?? '',
                  { quotes: count.quotes, publishedAt: `2026-05-0${count.day}T08:00:00.000Z` },
                ],
              ]
            : [],
        )
        return [`art_together_${at}`, Object.fromEntries(spoken)]
      })
      await recount(store.speakers, new Map(targets))
      for (const id of ids) {
        const of = targets.flatMap(([, counts]) => counts[id] ?? [])
        const dates = of.map(({ publishedAt }) => publishedAt).toSorted()
        const quotes = of.reduce((sum, one) => sum + one.quotes, 0)
        expect(await shown(id)).toEqual([quotes, dates[0] ?? null, dates.at(-1) ?? null])
      }
      for (const [id, target] of targets) expect(await store.speakers.counted(id)).toEqual(target)
    }),
    { numRuns: 15 },
  )
})

it('writes a speaker once for articles that are counted together', async () => {
  const ids = await newSpeakers('e', 3)
  const articles = Array.from({ length: 12 }, (_, at): [string, Counted] => [`art_e${at}`, all(ids, 1, JUNE)])
  await recount(store.speakers, new Map(articles))
  const [found] = await store.speakers.byIds(ids)
  expect(found).toMatchObject({ quoteCount: 12, version: 2 })
})
