import { describe, expect, it } from 'vitest'

import { mergeLists } from '../../../packages/local/src/search-engine/search/merge-lists.ts'
import { serverUnderTest } from './server-under-test.ts'

const { client, fill } = await serverUnderTest()

const settings = { filterableAttributes: ['maker', 'year'] }

const lamps = [
  { id: 1, name: 'brass lamp', maker: 'Aalto', year: 1931 },
  { id: 2, name: 'paper lamp', maker: 'noguchi', year: 1951 },
  { id: 3, name: 'desk lamp', maker: 'Aalto', year: 1954 },
]

const chairs = [
  { id: 1, name: 'lamp chair', maker: 'Noguchi', year: 1955 },
  { id: 2, name: 'lamp stool', maker: 'Eames', year: 1931 },
]

const both = async (): Promise<[string, string]> => [
  await fill(lamps, settings),
  await fill(chairs, settings),
]

describe('hits of several indexes that are distinct', () => {
  it('show a value once, wherever it stands', async () => {
    const [first, second] = await both()
    const answer = await client.multiSearch({
      federation: { distinct: 'maker', facetsByIndex: { [first]: ['maker'], [second]: ['maker', 'year'] } },
      queries: [
        { indexUid: first, q: 'lamp' },
        { indexUid: second, q: 'lamp' },
      ],
    })
    expect(answer.hits.map(({ name }) => name)).toEqual(['lamp chair', 'lamp stool', 'brass lamp'])
    expect(answer.estimatedTotalHits).toBe(3)
    expect(answer.facetsByIndex).toMatchObject({
      [first]: { distribution: { maker: { Aalto: 1 } } },
      [second]: { distribution: { maker: { Eames: 1, Noguchi: 1 }, year: { 1931: 1, 1955: 1 } } },
    })
  })

  it('count what is left once the facets are merged', async () => {
    const [first, second] = await both()
    const answer = await client.multiSearch({
      federation: {
        distinct: 'maker',
        mergeFacets: {},
        facetsByIndex: { [first]: ['maker'], [second]: ['maker'] },
      },
      queries: [
        { indexUid: first, q: 'lamp' },
        { indexUid: second, q: 'lamp' },
      ],
    })
    expect(answer.facetDistribution).toEqual({ maker: { Aalto: 1, Eames: 1, noguchi: 1 } })
  })
})

describe('facets of indexes', () => {
  it('are merged only when all of them order the values alike', async () => {
    const [first, second] = await both()
    await client
      .index(first)
      .updateFaceting({ sortFacetValuesBy: { maker: 'count' } })
      .waitTask()
    const federation = { mergeFacets: {}, facetsByIndex: { [first]: ['maker'], [second]: ['maker'] } }
    const queries = [{ indexUid: first }, { indexUid: second }]
    await expect(client.multiSearch({ federation, queries })).rejects.toThrow(
      /orders (?:by count|alphabetically), but index .* orders (?:by count|alphabetically)/,
    )
  })

  it('are checked though no query searches the index', async () => {
    const [first, second] = await both()
    const federation = { facetsByIndex: { [second]: ['shade'] } }
    await expect(client.multiSearch({ federation, queries: [{ indexUid: first }] })).rejects.toThrow(
      `Note: index \`${second}\` is not used in queries`,
    )
  })
})

describe('joined lists', () => {
  it('keep their own order', () => {
    const joined = [...mergeLists([[5, 1, 9], [], [4, 6], [2]], (a, b) => a > b)]
    expect(joined).toEqual([5, 4, 6, 2, 1, 9])
  })
})
