import { expect, test } from 'vitest'
import { facetedQueries, facetRows } from '../../../packages/core/src/meilisearch/facets.ts'

test('a facet that is filtered is counted by a query of its own, without its filter', () => {
  const conditions = { kind: 'kind IN ["DIRECT"]', wordCount: 'wordCount >= 3' }
  const query = { indexUid: 'quotes', q: 'tide', limit: 20, matchingStrategy: 'all' as const }
  expect(facetedQueries(query, conditions, ['kind', 'year'])).toEqual([
    { ...query, filter: [conditions.kind, conditions.wordCount], facets: ['year'] },
    {
      indexUid: 'quotes',
      q: 'tide',
      limit: 0,
      matchingStrategy: 'all',
      filter: [conditions.wordCount],
      facets: ['kind'],
    },
  ])
})

test('rows come the largest first, equal ones by value', () => {
  expect(facetRows({ b: 2, é: 2, f: 2, z: 9, a: 1 }, String).map((row) => row.value)).toEqual([
    'z',
    'b',
    'é',
    'f',
    'a',
  ])
  const alike = ['x\u00ady', 'xy', 'A\u0301', 'Á']
  for (const values of [alike, alike.toReversed()]) {
    const counts = Object.fromEntries(values.map((value) => [value, 1]))
    expect(facetRows(counts, String).map((row) => row.value)).toEqual(['A\u0301', 'Á', 'xy', 'x\u00ady'])
  }
  expect(facetRows({ 2026: 1, 987: 1, 2025: 1 }, Number).map((row) => row.value)).toEqual([987, 2025, 2026])
})

test('at most a hundred rows, and none of a value that cannot be read', () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`v${n}`, n + 1]))
  expect(facetRows(many, String)).toHaveLength(100)
  expect(facetRows({ known: 1, unknown: 2 }, (value) => (value === 'known' ? value : null))).toEqual([
    { value: 'known', count: 1 },
  ])
  expect(facetRows(undefined, String)).toEqual([])
})
