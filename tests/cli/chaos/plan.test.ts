import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { expectedOf } from '../../../packages/cli/src/chaos/expected.ts'
import { FAULT_KINDS } from '../../../packages/cli/src/chaos/fault-kinds.ts'
import { scheduleFaults } from '../../../packages/cli/src/chaos/fault-schedule.ts'
import { planWrites } from '../../../packages/cli/src/chaos/plan.ts'
import { createRandom } from '../../../packages/cli/src/chaos/random.ts'
import { PEOPLE } from '../../../packages/cli/src/chaos/words.ts'

test('a seed chooses the same writes and faults each time, another one others', () => {
  expect(planWrites(7, 300)).toEqual(planWrites(7, 300))
  expect(planWrites(8, 300)).not.toEqual(planWrites(7, 300))
  expect(scheduleFaults(createRandom(7), 300)).toEqual(scheduleFaults(createRandom(7), 300))
})

test('every kind of write is there, and each is possible after those before it', () => {
  assert(
    property(integer({ min: 0, max: 1e6 }), (seed) => {
      const writes = planWrites(seed, 300)
      expect(writes).toHaveLength(300)
      expect(new Set(writes.map(({ kind }) => kind)).size).toBe(6)
      for (const [place, write] of writes.entries()) {
        const before = expectedOf(writes.slice(0, place))
        const article = 'article' in write ? before.articles.get(write.article) : undefined
        if (write.kind === 'ingest') expect(article).toBeUndefined()
        else if (write.kind === 'edit') expect(article?.saidBy.has(write.berth)).toBe(true)
        else if (write.kind === 'merge')
          expect(before.shownAs[write.person]).not.toBe(before.shownAs[write.into])
        else if ('article' in write) expect(article).toBeTruthy()
      }
    }),
    { numRuns: 20 },
  )
})

test('every kind of fault is due once at least, however short the run', () => {
  assert(
    property(integer({ min: 0, max: 1e6 }), integer({ min: 50, max: 5000 }), (seed, writes) => {
      const due = scheduleFaults(createRandom(seed), writes)
      expect(new Set(due.map(({ kind }) => kind)).size).toBe(Object.keys(FAULT_KINDS).length)
      expect(due.every(({ at }) => at >= 0 && at < writes)).toBe(true)
    }),
  )
})

test('what is expected follows edits, merges, renames and deletions', () => {
  const text = { article: 1, headline: 'A', source: 'S', publishedAt: '2026-01-01T08:00:00.000Z' }
  const says = [
    { berth: 1, words: 'w', person: 0 },
    { berth: 2, words: 'w', person: 1 },
  ]
  const { articles, shownAs } = expectedOf([
    { kind: 'ingest', ...text, says },
    { kind: 'edit', article: 1, berth: 1, person: 2 },
    { kind: 'revise', ...text, headline: 'B', says: says.slice(0, 1) },
    { kind: 'merge', person: 2, into: 3 },
    { kind: 'rename', person: 2, name: 'Somebody Else' },
    { kind: 'ingest', ...text, article: 2, says },
    { kind: 'delete', article: 2 },
  ])
  expect(articles.get(1)).toMatchObject({ headline: 'B', saidBy: new Map([[1, 2]]) })
  expect(articles.get(2)).toBeNull()
  expect([shownAs[0], shownAs[2], shownAs[3]]).toEqual([PEOPLE[0], 'Somebody Else', 'Somebody Else'])
})
