import * as fc from 'fast-check'
import type { RecordAny } from 'meilisearch'
import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, send } = await serverUnderTest()

const WORDS = [
  'ash',
  'birch',
  'birches',
  'cedar wood',
  'élm',
  'oak-tree',
  '2024',
  'of',
  '日本',
  'Straße',
  'x',
]
const FIELDS = ['name', 'note', 'size', 'tags', 'origin.town']

const word = fc.constantFrom(...WORDS)
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))
const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom(0.5, 1e6))
const leaf = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const documents = fc.uniqueArray(
  fc.record(
    {
      id: fc.integer({ min: 1, max: 60 }),
      name: leaf,
      note: leaf,
      size: fc.oneof(number, fc.constant(null)),
      tags: fc.array(fc.oneof(word, number), { maxLength: 3 }),
      origin: fc.record({ town: leaf }),
    },
    { requiredKeys: ['id'] },
  ),
  { maxLength: 25, selector: ({ id }) => id },
)

const someFields = fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 4 })
// Searches sort, which is refused where no rule does.
const rules = fc
  .shuffledSubarray(
    ['words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness', 'size:desc'],
    { minLength: 1 },
  )
  .map((names) => ['sort', ...names])
const settings = fc.record(
  {
    searchableAttributes: fc.oneof(someFields, fc.constant<string[]>(['*'])),
    filterableAttributes: fc.constant(FIELDS),
    sortableAttributes: fc.constant(FIELDS),
    stopWords: fc.subarray(['of', 'ash']),
    synonyms: fc.constant<Record<string, string[]>>({ ash: ['birch', 'cedar wood'], 'oak tree': ['x'] }),
    rankingRules: rules,
    distinctAttribute: fc.constantFrom(null, 'name', 'tags'),
    proximityPrecision: fc.constantFrom('byWord', 'byAttribute'),
    prefixSearch: fc.constantFrom('indexingTime', 'disabled'),
    searchCutoffMs: fc.constantFrom(1, 150, null),
  },
  { requiredKeys: ['filterableAttributes', 'sortableAttributes'] },
)

const filter = fc.constantFrom(
  'size > 2',
  'tags = ash',
  'name EXISTS AND NOT size IS NULL',
  'origin.town IN [x, ash]',
)
const query = fc.oneof(
  text,
  fc
    .array(fc.oneof(word, fc.constantFrom('"', '-', 'bir', 'brich', 'ceadr', 'a', '"ash birch"')), {
      maxLength: 14,
    })
    .map((parts) => parts.join(' ')),
)
const search = fc.record(
  {
    q: query,
    filter,
    sort: fc.constantFrom(['size:asc'], ['name:desc', 'size:asc']),
    facets: fc.constantFrom(['*'], ['size', 'tags']),
    matchingStrategy: fc.constantFrom('last', 'all', 'frequency'),
    attributesToHighlight: fc.constant(['*']),
    attributesToCrop: fc.constant(['name:2', 'note']),
    showMatchesPosition: fc.boolean(),
    showRankingScoreDetails: fc.boolean(),
    rankingScoreThreshold: fc.constantFrom(0, 0.4, 0.9),
    distinct: fc.constantFrom('size', 'origin.town'),
    hitsPerPage: fc.constantFrom(0, 1, 100),
    offset: fc.constantFrom(0, 3),
  },
  { requiredKeys: ['q'] },
)

/** Far above what a search may take; a search that hangs never comes so far. */
const HANG_MS = 10_000

async function answerOf(index: string, body: unknown): Promise<RecordAny> {
  const answer = send('POST', `/indexes/${index}/search`, JSON.stringify(body))
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(body)}`)), HANG_MS).unref()
  })
  const { status, body: out } = await Promise.race([answer, late])
  expect({ status, code: out['code'] }).toEqual({ status: 200, code: undefined })
  return out
}

describe('whatever documents, settings and searches are sent', () => {
  it('every search is answered, and its hits are documents that are counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        settings,
        fc.array(search, { minLength: 1, maxLength: 6 }),
        async (all, set, searches) => {
          const index = await fill([])
          const configured = await client.index(index).updateSettings(set).waitTask()
          expect(configured.error).toBeNull()
          await client.index(index).addDocuments(all).waitTask()
          for (const body of searches) {
            const { hits, totalHits, estimatedTotalHits } = await answerOf(index, body)
            const total = Number(totalHits ?? estimatedTotalHits)
            expect(total).toBeLessThanOrEqual(all.length)
            expect(hits.length).toBeLessThanOrEqual(total)
            const ids = hits.map((hit: RecordAny) => hit['id'])
            expect(new Set(ids).size).toBe(ids.length)
            expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  }, 120_000)

  it('an index that was changed step by step answers like one that was filled at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        documents,
        fc.array(search, { minLength: 1, maxLength: 4 }),
        async (before, after, searches) => {
          const set = { filterableAttributes: FIELDS, sortableAttributes: FIELDS, distinctAttribute: null }
          const changed = await fill(before, set)
          const kept = new Map(after.map((document) => [document.id, document]))
          await client
            .index(changed)
            .deleteDocuments(before.map(({ id }) => id))
            .waitTask()
          await client.index(changed).addDocuments(before).waitTask()
          await client.index(changed).addDocuments(after).waitTask()
          const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
          await client.index(changed).deleteDocuments(gone).waitTask()
          const filled = await fill(after, set)
          for (const { distinct: _, rankingScoreThreshold: __, ...body } of searches) {
            const [one, other] = [
              await answerOf(changed, { ...body, limit: 100 }),
              await answerOf(filled, { ...body, limit: 100 }),
            ]
            // Where documents are alike their numbers decide, which differ here.
            expect(one['totalHits'] ?? one['estimatedTotalHits']).toBe(
              other['totalHits'] ?? other['estimatedTotalHits'],
            )
            expect(one['facetStats']).toEqual(other['facetStats'])
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  }, 120_000)
})
