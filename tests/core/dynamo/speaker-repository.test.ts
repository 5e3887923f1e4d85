import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speakerIdOf } from '@verbatim/core/ids.ts'
import { recount } from '@verbatim/core/speaker/counting.ts'
import { nameKey } from '@verbatim/core/speaker/name-key.ts'
import { createSpeakerRegistry } from '@verbatim/core/speaker/registry.ts'
import { createSpeakerService } from '@verbatim/core/speaker/speaker-service.ts'
import { StaleSpeakerError } from '@verbatim/core/speaker/repository.ts'
import { content } from '../../support/content.ts'
import { openTable } from '../../support/table.ts'
import type { OpenTable } from '../../support/table.ts'

let open: OpenTable
beforeAll(async () => void (open = await openTable()))
afterAll(() => open.close())

const all = { limit: 100, backward: false, cursor: null }

/** The id of a new person of that name. */
async function person(name: string, ...aliases: string[]): Promise<string> {
  const registry = createSpeakerRegistry(open.speakers)
  const [id = ''] = await registry.idsOf('art_0000000000000000', [
    { name, kind: 'PERSON', aliases, description: null },
  ])
  return id
}

/** Counts quotes of a speaker in an article. */
function counts(article: number, publishedAt: string, quotes: Record<string, number>) {
  const id = `art_${String(article).padStart(16, '0')}`
  const target = Object.fromEntries(
    Object.entries(quotes).map(([speakerId, count]) => [speakerId, { quotes: count, publishedAt }]),
  )
  return recount(open.speakers, new Map([[id, target]]))
}

describe('names', () => {
  it('lead to one speaker in all articles, however they are spelled', async () => {
    const id = await person('Leilani Kāne', 'Kāne')
    expect(await person('LEILANI KANE')).toBe(id)
    const service = createSpeakerService(open.speakers)
    for (const name of ['Leilani Kāne', 'leilani kane', 'Kane', 'kāne'])
      expect((await service.find({ name }))?.id).toBe(id)
    expect(await service.find({ name: 'Nobody Of That Name' })).toBeNull()
  })

  it('that two share lead to the one quoted most', async () => {
    const [ana, tom] = [await person('Ana Sorrel', 'Sorrel'), await person('Tom Sorrel', 'Sorrel')]
    const service = createSpeakerService(open.speakers)
    await counts(1, '2026-01-01T00:00:00.000Z', { [ana]: 1, [tom]: 3 })
    expect((await service.find({ name: 'Sorrel' }))?.id).toBe(tom)
    await counts(2, '2026-01-02T00:00:00.000Z', { [ana]: 5 })
    expect((await service.find({ name: 'Sorrel' }))?.id).toBe(ana)
  })

  it('are made once by many at a time', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => person('Rushed Person', 'Rushed')))
    expect(new Set(ids)).toEqual(new Set([speakerIdOf(nameKey('Rushed Person'))]))
  })
})

describe('the list of speakers', () => {
  it('has a short name before the longer one that begins with it', async () => {
    const names = ['Wharf', 'Wharf Trust', 'Wharf-Hall', 'Wharfe']
    const ids = await Promise.all(names.toReversed().map((name) => person(name)))
    await counts(20, '2026-01-01T00:00:00.000Z', Object.fromEntries(ids.map((id) => [id, 1])))
    const service = createSpeakerService(open.speakers)
    const listed = await service.list({ startsWith: 'wharf' }, all)
    expect(listed.edges.map(({ node }) => node.name)).toEqual(names)
  })

  it('holds nobody whose name no key could hold', async () => {
    const service = createSpeakerService(open.speakers)
    const long = 'n'.repeat(5000)
    expect(await service.find({ name: long })).toBeNull()
    expect((await service.list({ startsWith: long }, all)).edges).toEqual([])
  })
})

describe('the articles that quote merged speakers', () => {
  it('are listed once each, both ways', async () => {
    const [ada, bo] = [await person('Ada Merged'), await person('Bo Merged')]
    const stored: string[] = []
    for (const [name, month, quotes] of [
      ['both', '03', { [ada]: 1, [bo]: 2 }],
      ['ada alone', '02', { [ada]: 1 }],
      ['both again', '01', { [ada]: 3, [bo]: 1 }],
    ] as const) {
      const publishedAt = `2018-${month}-01T00:00:00.000Z`
      const saved = content({ name, saidBy: Object.keys(quotes), publishedAt })
      await open.articles.save(saved, null)
      const counted = Object.entries(quotes).map(([id, count]) => [id, { quotes: count, publishedAt }])
      await recount(open.speakers, new Map([[saved.article.id, Object.fromEntries(counted)]]))
      stored.push(saved.article.id)
    }
    for (const backward of [false, true]) {
      const walked: string[][] = []
      for (let cursor: string | null = null, more = true; more;) {
        const page = await open.articles.quoting([ada, bo], { limit: 1, backward, cursor })
        walked.push(page.edges.map(({ node }) => node.id))
        cursor = page.edges[0]?.cursor ?? null
        more = backward ? page.hasPreviousPage : page.hasNextPage
      }
      expect((backward ? walked.toReversed() : walked).flat()).toEqual(stored)
    }
  })
})

describe('counts', () => {
  it('follow an article exactly, however often they are told', async () => {
    const [ada, bo] = [await person('Ada Quill'), await person('Bo Quill')]
    const read = async () => {
      const found = await createSpeakerService(open.speakers).byIds([ada, bo])
      return found.map((one) => [one?.quoteCount, one?.firstQuotedAt, one?.lastQuotedAt])
    }
    const [june, july, may] = [
      '2025-06-01T00:00:00.000Z',
      '2025-07-01T00:00:00.000Z',
      '2025-05-01T00:00:00.000Z',
    ]
    for (let times = 0; times < 2; times++) await counts(10, june, { [ada]: 2, [bo]: 1 })
    await counts(11, july, { [ada]: 4 })
    expect(await read()).toEqual([
      [6, june, july],
      [1, june, june],
    ])
    await counts(10, may, { [ada]: 1 })
    expect(await read()).toEqual([
      [5, may, july],
      [0, null, null],
    ])
    await counts(11, july, {})
    await counts(10, may, {})
    expect(await read()).toEqual([
      [0, null, null],
      [0, null, null],
    ])
  })

  it('of one speaker from many articles at a time add up', async () => {
    const id = await person('Busy Speaker')
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        counts(100 + index, '2025-06-01T00:00:00.000Z', { [id]: index + 1 }),
      ),
    )
    const [speaker] = await createSpeakerService(open.speakers).byIds([id])
    expect(speaker?.quoteCount).toBe(78)
  })
})

describe('the list', () => {
  it('holds the quoted by name, without case and accents, and can start anywhere', async () => {
    const names = ['Żelko Aa', 'zelko ab', 'ZELKO B', 'Élan Zed', 'elan Zee']
    const ids = await Promise.all(names.map((name) => person(name)))
    await counts(200, '2025-06-01T00:00:00.000Z', Object.fromEntries(ids.map((id) => [id, 1])))
    await person('Zelko Unquoted')
    const service = createSpeakerService(open.speakers)
    const named = async (startsWith: string) =>
      (await service.list({ startsWith }, all)).edges.map(({ node }) => node.name)
    expect(await named('zel')).toEqual(['Żelko Aa', 'zelko ab', 'ZELKO B'])
    expect(await named('Ela')).toEqual(['Élan Zed', 'elan Zee'])
    expect(await named('zelko b')).toEqual(['ZELKO B'])
    const everybody = await service.list({}, all)
    const walked: string[] = []
    for (let cursor: string | null = null, more = true; more;) {
      const page = await service.list({}, { limit: 2, backward: true, cursor })
      walked.unshift(...page.edges.map(({ node }) => node.id))
      cursor = page.edges[0]?.cursor ?? null
      more = page.hasPreviousPage
    }
    expect(walked).toEqual(everybody.edges.map(({ node }) => node.id))
  })
})

describe('merging', () => {
  it('lists a speaker for the quotes of those merged into it, and no page is empty', async () => {
    const ids = await Promise.all(['Qa Aa', 'Qa Ab', 'Qa Ac'].map((name) => person(name)))
    const [a = '', b = '', c = ''] = ids
    const service = createSpeakerService(open.speakers)
    await counts(250, '2025-06-01T00:00:00.000Z', { [b]: 1, [c]: 1 })
    await service.merge(b, a)
    const listed = async (limit: number) => {
      const page = await service.list({ startsWith: 'qa' }, { limit, backward: false, cursor: null })
      return page.edges.map(({ node }) => node.id)
    }
    expect(await listed(5)).toEqual([a, c])
    await counts(250, '2025-06-01T00:00:00.000Z', { [c]: 1 })
    expect(await listed(1)).toEqual([c])
  })

  it('joins counts and names, leads on, and can be undone in any order', async () => {
    const [a, b, c] = [await person('Ann Merge', 'Ann'), await person('Bea Merge'), await person('Cy Merge')]
    await counts(300, '2025-06-01T00:00:00.000Z', { [a]: 1, [b]: 2, [c]: 4 })
    const service = createSpeakerService(open.speakers)
    expect((await service.merge(a, b)).quoteCount).toBe(3)
    const merged = await service.merge(b, c)
    expect(merged).toMatchObject({ id: c, name: 'Cy Merge', quoteCount: 7 })
    expect(merged.aliases).toEqual(expect.arrayContaining(['Ann Merge', 'Ann', 'Bea Merge']))
    expect((await service.byIds([a]))[0]?.id).toBe(c)
    expect((await service.find({ name: 'ann merge' }))?.id).toBe(c)
    await expect(service.merge(a, c)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await service.unmerge(b)).toMatchObject({ id: b, quoteCount: 3 })
    expect((await service.byIds([c]))[0]).toMatchObject({ quoteCount: 4, aliases: [] })
    expect(await service.unmerge(a)).toMatchObject({ id: a, quoteCount: 1 })
    await expect(service.unmerge(a)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await service.byIds([b]))[0]).toMatchObject({ quoteCount: 2 })
  })

  it('keeps the old name when a speaker is renamed, and refuses a name that is taken', async () => {
    const [a, b] = [await person('Old Name'), await person('Taken Name')]
    const service = createSpeakerService(open.speakers)
    const renamed = await service.rename(a, '  New   Name ')
    expect(renamed).toMatchObject({ id: a, name: 'New Name', aliases: ['Old Name'] })
    expect(await person('Old Name')).toBe(a)
    await expect(service.rename(a, 'taken name')).rejects.toMatchObject({ code: 'CONFLICT', path: ['name'] })
    await expect(service.rename(a, ' . ')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await service.merge(b, a)
    expect((await service.rename(a, 'Taken Name')).id).toBe(a)
  })

  it('is refused on a speaker that has changed meanwhile', async () => {
    const id = await person('Stale Person')
    const [speaker] = await open.speakers.byIds([id])
    if (!speaker) throw new Error('missing')
    await open.speakers.save([{ speaker }])
    await expect(open.speakers.save([{ speaker }])).rejects.toThrow(StaleSpeakerError)
  })
})
