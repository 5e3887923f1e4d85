import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page, PageRequest } from '@verbatim/core/paging.ts'
import { recount } from '@verbatim/core/speaker/counting.ts'
import { createSpeakerRegistry } from '@verbatim/core/speaker/registry.ts'
import { createSpeakerService } from '@verbatim/core/speaker/speaker-service.ts'
import { content } from '../../support/content.ts'
import { openTable } from '../../support/table.ts'
import type { OpenTable } from '../../support/table.ts'

const OLD = 10
const NEW = 12

let open: OpenTable
/** Who is quoted in the nth article, all named so that old and new ones lie between each other. */
let people: string[]
beforeAll(async () => {
  open = await openTable()
  const names = Array.from({ length: OLD + NEW }, (_, n) => `${'dbeacf'[n % 6]}person ${n}`)
  const found = names.map((name) => ({ name, kind: 'PERSON' as const, aliases: [], description: null }))
  people = await createSpeakerRegistry(open.speakers).idsOf('art_0000000000000000', found)
})
afterAll(() => open.close())

/** The nth article: two quotes, in one of four months, some at the very same time. */
function nth(n: number) {
  const publishedAt = `2026-0${1 + (n % 4)}-1${n % 3}T10:00:00.000Z`
  const saidBy = [people[n] ?? null, people[0] ?? null]
  return content({ name: `walked ${n}`, saidBy, publishedAt, source: 'The Walker' })
}

async function put(n: number): Promise<void> {
  const one = nth(n)
  const { id, publishedAt } = one.article
  await open.articles.save(one, null)
  const counts = { quotes: 1, publishedAt }
  await recount(open.speakers, new Map([[id, { [people[n] ?? '']: counts, [people[0] ?? '']: counts }]]))
}

async function remove(n: number): Promise<void> {
  await open.articles.remove(nth(n))
  await recount(open.speakers, new Map([[nth(n).article.id, {}]]))
}

const LISTS: Record<string, (page: PageRequest) => Promise<Page<{ id: string }>>> = {
  'all articles': (page) => open.articles.list({}, page),
  'the articles of a source': (page) => open.articles.list({ source: 'The Walker' }, page),
  'the articles that quote a speaker': (page) => open.articles.quoting([people[0] ?? ''], page),
  'all quotes': (page) => open.quotes.list({}, page),
  'the quotes of a kind': (page) => open.quotes.list({ kinds: ['PARTIAL'] }, page),
  'the quotes of a speaker': (page) => open.quotes.saidBy([people[0] ?? ''], {}, page),
  'all speakers': (page) => createSpeakerService(open.speakers).list({}, page),
}

function listed(name: string, page: PageRequest): Promise<Page<{ id: string }>> {
  const list = LISTS[name]
  if (!list) throw new Error(`no list ${name}`)
  return list(page)
}

/** What is written beside each page: new articles by number, and old ones that go. */
const writes = fc.array(fc.record({ come: fc.nat(3), go: fc.array(fc.nat(OLD - 1), { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 4,
})

/** A walk through one of the lists, a page at a time. */
function walkOf(name: string, before: string[], limit: number, backward: boolean) {
  const seen: string[] = []
  let cursor: string | null = null
  let more = true
  return {
    name,
    seen,
    before,
    isOver: () => !more,
    async step(): Promise<void> {
      if (!more) return
      const page = await listed(name, { limit, backward, cursor })
      const ids = page.edges.map(({ node }) => node.id)
      if (backward) seen.unshift(...ids)
      else seen.push(...ids)
      cursor = (backward ? page.edges[0] : page.edges.at(-1))?.cursor ?? cursor
      more = backward ? page.hasPreviousPage : page.hasNextPage
    },
  }
}

async function whole(name: string): Promise<string[]> {
  const { edges } = await listed(name, { limit: 100, backward: false, cursor: null })
  return edges.map(({ node }) => node.id)
}

it('a walk shows once, in order, whatever is there all the time, both ways', async () => {
  await fc.assert(
    fc.asyncProperty(writes, fc.integer({ min: 2, max: 5 }), async (steps, limit) => {
      const there = new Set<number>()
      const come = async (n: number) => {
        there.add(n)
        await put(n)
      }
      const go = async (n: number) => {
        if (there.delete(n)) await remove(n)
      }
      for (let n = 0; n < OLD; n++) await come(n)
      const walks: ReturnType<typeof walkOf>[] = []
      for (const name of Object.keys(LISTS)) {
        const before = await whole(name)
        walks.push(walkOf(name, before, limit, false), walkOf(name, before, limit, true))
      }
      let next = OLD
      for (let step = 0; !walks.every((walk) => walk.isOver()); step++) {
        const { come: coming = 0, go: going = [] } = steps[step] ?? {}
        const writing = [...new Set(going)].map(go)
        for (let n = 0; n < coming && next < OLD + NEW; n++) writing.push(come(next++))
        // The pages are read while they are written.
        await Promise.all([...writing, ...walks.map((walk) => walk.step())])
      }
      for (const { name, seen, before } of walks) {
        const after = await whole(name)
        const stayed = before.filter((id) => after.includes(id))
        expect(new Set(seen).size, name).toBe(seen.length)
        expect(
          seen.filter((id) => stayed.includes(id)),
          name,
        ).toEqual(stayed)
      }
      for (const n of there) await remove(n)
    }),
    { numRuns: 4 },
  )
}, 120_000)
