import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuditTrail, type AuditEntry } from '@verbatim/core/access/audit.ts'
import { createAuditRepository } from '@verbatim/core/dynamo/audit-repository.ts'
import { openAccessTable, type OpenAccessTable } from '../../support/access-table.ts'

let store: OpenAccessTable
beforeAll(async () => void (store = await openAccessTable()))
afterAll(() => store.close())

const key = { id: '0123456789ab', name: 'Sports desk' }
const undertaking = { key, requestId: 'r', mutation: 'deleteArticle', ids: ['art_0123456789abcdef'] }
const MONTH = 30 * 24 * 3_600_000

/** All entries in pages of this size. */
async function listed(count: number, since: string): Promise<AuditEntry[][]> {
  const repository = createAuditRepository(store.table)
  const pages: AuditEntry[][] = []
  let from: string | null = null
  do {
    const page = await repository.page({ since, from, count })
    pages.push(page.entries)
    from = page.next
  } while (from !== null)
  return pages
}

describe('the trail', () => {
  it('lists what was changed within months, the last first, in pages, none left out or told twice', async () => {
    const times = Array.from({ length: 11 }, (_, at) => new Date(Date.now() - (at * MONTH) / 3))
    for (const time of times) {
      const trail = createAuditTrail(
        createAuditRepository(store.table),
        () => undefined,
        () => time,
      )
      const complete = await trail(undertaking)
      // Two at the same moment.
      await trail({ ...undertaking, mutation: 'renameSpeaker' })
      await complete('DONE', ['quo_0123456789abcdef_0123456789abcdef'])
    }
    const wanted = times.flatMap((time) => [time.toISOString(), time.toISOString()])
    const longAgo = new Date(Date.now() - 12 * MONTH).toISOString()
    for (const count of [1, 2, 3, 7, 22, 100]) {
      const pages = await listed(count, longAgo)
      expect(pages.flat().map(({ at }) => at)).toEqual(wanted)
      expect(new Set(pages.flat().map((entry) => JSON.stringify(entry))).size).toBe(22)
      expect(pages).toHaveLength(Math.ceil(22 / count))
    }
    const recent = (await listed(5, times[4]?.toISOString() ?? '')).flat()
    expect(recent.map(({ at }) => at)).toEqual(wanted.slice(0, 10))
    expect(recent).toContainEqual({
      at: times[0]?.toISOString(),
      keyId: key.id,
      keyName: 'Sports desk',
      requestId: 'r',
      mutation: 'deleteArticle',
      ids: ['art_0123456789abcdef', 'quo_0123456789abcdef_0123456789abcdef'],
      outcome: 'DONE',
    })
    expect(recent).toContainEqual(expect.objectContaining({ mutation: 'renameSpeaker', outcome: 'PENDING' }))
  })

  it('refuses to begin what it cannot write down, and tells what it cannot complete', async () => {
    const gone = await openAccessTable()
    const failures: unknown[] = []
    const trail = createAuditTrail(createAuditRepository(gone.table), (failure) => failures.push(failure))
    const complete = await trail(undertaking)
    await gone.close()
    await complete('DONE', [])
    expect(failures).toHaveLength(1)
    await expect(trail(undertaking)).rejects.toThrow()
  })
})
