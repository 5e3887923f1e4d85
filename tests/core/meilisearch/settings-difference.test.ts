import { expect, test } from 'vitest'
import { settingsDifference } from '../../../packages/core/src/meilisearch/settings-difference.ts'

const wanted = {
  searchableAttributes: ['text', 'headline'],
  filterableAttributes: ['year', 'kind'],
  typoTolerance: { disableOnNumbers: true },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count' as const } },
  facetSearch: false,
}
const current = {
  ...wanted,
  filterableAttributes: ['kind', 'year'],
  typoTolerance: { enabled: true, disableOnNumbers: true, disableOnWords: [] },
  stopWords: [],
}

test('the order of sets and the defaults of the server are no difference', () => {
  expect(settingsDifference(wanted, current)).toEqual({})
})

test.each([
  ['searchableAttributes', ['headline', 'text']],
  ['searchableAttributes', ['*']],
  ['filterableAttributes', ['kind']],
  ['filterableAttributes', ['kind', 'other']],
  ['typoTolerance', { enabled: true, disableOnNumbers: false }],
  ['faceting', { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' as const } }],
  ['facetSearch', true],
  ['facetSearch', undefined],
] as const)('%s being %j is one', (name, value) => {
  const drifted = Object.fromEntries(Object.entries({ ...current, [name]: value }))
  expect(settingsDifference(wanted, drifted)).toEqual({ [name]: wanted[name] })
})
