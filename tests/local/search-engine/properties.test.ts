import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, send } = await serverUnderTest()

interface Crate {
  id: number
  weight?: number | null
  label?: string | string[]
}

const LABELS = ['ash', 'Birch', 'cedar', 'Elm']
const crates: Crate[] = Array.from({ length: 40 }, (_, id) => ({
  id,
  ...(id % 5 === 0 ? {} : { weight: id % 7 === 0 ? null : (id * 13) % 17 }),
  ...(id % 3 === 0 ? {} : { label: id % 4 === 0 ? [pick(id), pick(id + 1)] : pick(id) }),
}))
const index = await fill(crates, { filterableAttributes: ['weight', 'label'] })

function pick(i: number): string {
  return LABELS[i % LABELS.length] ?? ''
}

/** A filter as text with what it means for one document. */
interface Clause {
  text: string
  holds: (crate: Crate) => boolean
}

const labelsOf = (crate: Crate): string[] => [crate.label ?? []].flat().map((label) => label.toLowerCase())
const comparisons = {
  '=': (a: number, b: number) => a === b,
  '<': (a: number, b: number) => a < b,
  '>=': (a: number, b: number) => a >= b,
}

const weightClause = fc
  .tuple(fc.constantFrom('=', '<', '>='), fc.integer({ min: -1, max: 18 }))
  .map(([operator, value]): Clause => ({
    text: `weight ${operator} ${value}`,
    holds: ({ weight }) => typeof weight === 'number' && comparisons[operator](weight, value),
  }))
const labelClause = fc.constantFrom(...LABELS).map((label): Clause => ({
  text: `label = ${label}`,
  holds: (crate) => labelsOf(crate).includes(label.toLowerCase()),
}))
const stateClause = fc.constantFrom<Clause>(
  { text: 'weight IS NULL', holds: (crate) => crate.weight === null },
  { text: 'label EXISTS', holds: (crate) => crate.label !== undefined },
)
const { clause } = fc.letrec<{ clause: Clause }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(weightClause, labelClause, stateClause),
    tie('clause').map((one) => ({ text: `NOT (${one.text})`, holds: (crate: Crate) => !one.holds(crate) })),
    fc.tuple(tie('clause'), tie('clause')).map(([a, b]) => ({
      text: `(${a.text}) AND ${b.text.includes(' OR ') ? `(${b.text})` : b.text}`,
      holds: (crate: Crate) => a.holds(crate) && b.holds(crate),
    })),
    fc.tuple(tie('clause'), tie('clause')).map(([a, b]) => ({
      text: `${a.text} OR ${b.text}`,
      holds: (crate: Crate) => a.holds(crate) || b.holds(crate),
    })),
  ),
}))

describe('whatever is asked', () => {
  it('a filter finds what looking at each document finds', async () => {
    await fc.assert(
      fc.asyncProperty(clause, async ({ text, holds }) => {
        const { hits } = await client.index(index).search('', { filter: text, limit: 100 })
        expect(hits.map((hit) => hit['id'])).toEqual(crates.filter(holds).map((crate) => crate.id))
      }),
      { numRuns: 150 },
    )
  })

  it('a search of any text is answered', async () => {
    const parts = fc.array(
      fc.constantFrom('ash', 'birhc', '-', '"', ' ', 'e', '日本語', '\u0000', '1', '.', 'ﬁ', '👩‍👩‍👧'),
    )
    const texts = fc.oneof(
      parts.map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (q) => {
        const body = {
          q,
          attributesToHighlight: ['*'],
          attributesToCrop: ['*'],
          showRankingScoreDetails: true,
        }
        const { status } = await send('POST', `/indexes/${index}/search`, JSON.stringify(body))
        expect(status).toBe(200)
      }),
      { numRuns: 150 },
    )
  })

  it('a filter of any text is answered or refused, never a failure', async () => {
    const parts = fc.constantFrom(
      'weight',
      'label',
      '=',
      '>',
      '(',
      ')',
      'NOT',
      'AND',
      'OR',
      'IN',
      '[',
      ']',
      ',',
      'TO',
      'EXISTS',
      'IS',
      'NULL',
      'EMPTY',
      '"',
      "'",
      '1',
      '_geoRadius(1,2,3)',
      'é',
      '\\',
      'STARTS WITH',
      'CONTAINS',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 9 }), async (list) => {
        const body = JSON.stringify({ filter: list.join(' ') })
        const { status } = await send('POST', `/indexes/${index}/search`, body)
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 200 },
    )
  })

  it('any JSON as a search or as settings is answered or refused, never a failure', async () => {
    const names = fc.constantFrom('q', 'limit', 'filter', 'sort', 'facets', 'rankingRules', 'typoTolerance')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.jsonValue(), { maxKeys: 2 }), async (body) => {
        const answers = await Promise.all([
          send('POST', `/indexes/${index}/search`, JSON.stringify(body)),
          send('PATCH', '/indexes/none/settings', JSON.stringify({ ...body, q: 1 })),
        ])
        for (const { status } of answers) expect(status).toBeLessThan(500)
      }),
      { numRuns: 100 },
    )
  })
})
