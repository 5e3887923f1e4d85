import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createQuotaService } from '@verbatim/core/access/quota-service.ts'
import { QUOTAS } from '@verbatim/core/access/quotas.ts'
import { createBucketRepository } from '@verbatim/core/dynamo/bucket-repository.ts'
import { LIMITS } from '@verbatim/functions/graphql/limits/limits.ts'
import { openAccessTable, type OpenAccessTable } from '../../support/access-table.ts'

const QUOTA = { burst: 1000, perSecond: 10 }
let store: OpenAccessTable
let clock = Date.parse('2026-05-01T10:00:00Z')
let subjects = 0
let subject = ''
beforeAll(async () => void (store = await openAccessTable()))
afterAll(() => store.close())
beforeEach(() => {
  subject = `test#${subjects++}`
  store.calls.length = 0
})

const fail = (failure: unknown) => {
  throw failure
}
/** An instance of the function, by itself but for the table. */
const start = (report: (failure: unknown) => void = fail) => {
  const charge = createQuotaService(createBucketRepository(store.table), report, () => clock)
  return (points: number, whose = subject) => charge(whose, QUOTA, points)
}

describe('a quota', () => {
  it('gives what it says at once, and then what comes back', async () => {
    const charge = start()
    for (let time = 0; time < 10; time++) expect(await charge(100)).toEqual({ allowed: true })
    expect(await charge(1)).toEqual({ allowed: false, retryAfter: 1 })
    expect(await charge(50)).toEqual({ allowed: false, retryAfter: 5 })
    clock += 5000
    expect(await charge(50)).toEqual({ allowed: true })
    expect(await charge(1)).toEqual({ allowed: false, retryAfter: 1 })
  })

  it('holds across instances, whoever has spent it', async () => {
    const [one, other] = [start(), start()]
    for (let time = 0; time < 5; time++) {
      expect(await one(100)).toEqual({ allowed: true })
      expect(await other(100)).toEqual({ allowed: true })
    }
    expect(await start()(1)).toEqual({ allowed: false, retryAfter: 1 })
    expect(await one(1, 'test#another')).toEqual({ allowed: true })
  })

  it('is never overdrawn, in whatever order instances are asked', async () => {
    const step = fc.record({
      instance: fc.nat({ max: 3 }),
      points: fc.integer({ min: 1, max: 300 }),
      pauseMs: fc.oneof(fc.constant(0), fc.nat({ max: 200 }), fc.nat({ max: 30_000 })),
    })
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const whose = `${subject}#${runs++}`
        const instances = Array.from({ length: 4 }, () => start())
        const spent: { at: number; points: number }[] = []
        for (const { instance, points, pauseMs } of steps) {
          clock += pauseMs
          const charge = await instances[instance]?.(points, whose)
          if (charge?.allowed) spent.push({ at: clock, points })
        }
        // In every stretch of time: what may be spent at once, what comes back, and what was drawn up to ten seconds before.
        for (const [first, { at: from }] of spent.entries()) {
          let sum = 0
          for (const { at, points } of spent.slice(first)) {
            sum += points
            expect(sum).toBeLessThanOrEqual(QUOTA.burst * 1.2 + (QUOTA.perSecond * (at - from)) / 1000)
          }
        }
      }),
      { numRuns: 25, seed: 11 },
    )
  })

  it('lets somebody who waits as long as told go on', async () => {
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 12 }), async (wanted) => {
        const whose = `${subject}#${runs++}`
        const charge = start()
        for (const points of wanted) {
          const first = await charge(points, whose)
          if (first.allowed) continue
          clock += first.retryAfter * 1000
          expect(await charge(points, whose)).toEqual({ allowed: true })
        }
      }),
      { numRuns: 25, seed: 12 },
    )
  })

  it('costs somebody who asks much a write for each twentieth of it', async () => {
    const charge = start()
    for (let time = 0; time < 900; time++) expect(await charge(1)).toEqual({ allowed: true })
    expect(new Set(store.calls)).toEqual(new Set(['UpdateItem']))
    // 1, 2, 4, 8, 16 and 32 points, then 50 at a time.
    expect(store.calls.length).toBe(6 + Math.ceil((900 - 63) / 50))
  })

  it('costs somebody who asks now and then one write each time, and two where another instance was asked between', async () => {
    const [one, other] = [start(), start()]
    for (let time = 0; time < 5; time++) {
      await one(1)
      clock += 20_000
    }
    expect(store.calls).toHaveLength(5)
    store.calls.length = 0
    await one(100)
    await other(100)
    await one(100)
    expect(store.calls).toHaveLength(4)
  })

  it('refuses from memory', async () => {
    const charge = start()
    await charge(1000)
    await charge(1)
    store.calls.length = 0
    for (let time = 0; time < 100; time++) await charge(1)
    expect(store.calls).toEqual([])
  })

  it('leaves nothing behind for ever, and nothing but a number', async () => {
    await start()(100)
    const { Items = [] } = await store.table.client.scan({ TableName: store.table.name })
    expect(Items.find(({ pk }) => pk === `quota#${subject}`)).toEqual({
      pk: `quota#${subject}`,
      sk: 'bucket',
      fullAt: clock + 10_000,
      expiresAt: Math.ceil((clock + 100_000) / 1000) + 3600,
    })
  })
})

describe('when the buckets do not answer', () => {
  it('everybody is let through, the failure is told once in five seconds, and then they are asked again', async () => {
    const gone = await openAccessTable()
    const failures: unknown[] = []
    const charge = createQuotaService(
      createBucketRepository(gone.table),
      (failure) => failures.push(failure),
      () => clock,
    )
    await gone.close()
    for (let time = 0; time < 20; time++)
      expect(await charge(subject, QUOTA, 1000)).toEqual({ allowed: true })
    expect(failures).toHaveLength(1)
    clock += 5000
    expect(await charge(subject, QUOTA, 1000)).toEqual({ allowed: true })
    expect(failures).toHaveLength(2)
  })
})

it('every quota lets the largest document through', () => {
  for (const quota of Object.values(QUOTAS))
    if (quota) expect(quota.burst).toBeGreaterThanOrEqual(LIMITS.cost)
})
