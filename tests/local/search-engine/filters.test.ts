import type { RecordAny } from 'meilisearch'
import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { url, key, client, fill, ids, send } = await serverUnderTest()

const tides = [
  { id: 1, port: 'Roscoff', high: '2031-05-02T04:10:00Z', gauge: { metres: 7, place: 'North' } },
  { id: 2, port: 'Étaples', high: '2031-05-02T16:30:00Z', gauge: { metres: 9, place: 'South' } },
  { id: 3, port: 'Le Havre', high: '2031-05-03T05:00:00Z' },
]

const found = (index: string, filter: string): Promise<unknown[]> => ids(index, '', { filter })

describe('texts as bounds', () => {
  it('are folded as the values are', async () => {
    const index = await fill(tides, { filterableAttributes: ['high', 'port'] })
    expect(await found(index, 'high > "2031-05-02T12:00:00Z"')).toEqual([2, 3])
    expect(await found(index, 'high <= "2031-05-02T16:30:00Z"')).toEqual([1, 2])
    expect(await found(index, 'port "LE A" TO "LE Z"')).toEqual([3])
    expect(await found(index, 'port < "M"')).toEqual([2, 3])
  })
})

describe('a field that no document ever had', () => {
  it('passes nothing, not even what differs', async () => {
    const index = await fill(tides, { filterableAttributes: ['flag', 'port'] })
    expect(await found(index, 'flag != red')).toEqual([])
    expect(await found(index, 'NOT flag = red')).toEqual([1, 2, 3])
    expect(await found(index, 'flag NOT EXISTS')).toEqual([1, 2, 3])
    expect(await found(index, 'port != Roscoff')).toEqual([2, 3])
  })
})

describe('filterable attributes given as patterns', () => {
  it('do not cover what lies inside an attribute', async () => {
    const index = await fill(tides, {
      filterableAttributes: [
        {
          attributePatterns: ['gauge'],
          features: { facetSearch: false, filter: { equality: true, comparison: true } },
        },
      ],
    })
    expect(await found(index, 'gauge EXISTS')).toEqual([1, 2])
    await expect(found(index, 'gauge.metres = 7')).rejects.toThrow(
      'Attribute `gauge.metres` is not filterable',
    )
  })

  it('leave what they do not match to the next ones', async () => {
    const index = await fill(tides, {
      filterableAttributes: [
        {
          attributePatterns: ['gauge'],
          features: { facetSearch: false, filter: { equality: false, comparison: false } },
        },
        {
          attributePatterns: ['gauge.*'],
          features: { facetSearch: true, filter: { equality: true, comparison: false } },
        },
      ],
    })
    expect(await found(index, 'gauge.place = south')).toEqual([2])
    await expect(found(index, 'gauge EXISTS')).rejects.toThrow('Attribute `gauge` is not filterable')
  })
})

describe('a comparison that an attribute refuses', () => {
  const settings = {
    filterableAttributes: [
      {
        attributePatterns: ['port', 'flag'],
        features: { facetSearch: true, filter: { equality: true, comparison: false } },
      },
    ],
  }

  it('is told after attributes that are not filterable', async () => {
    const index = await fill(tides, settings)
    await expect(found(index, 'port > A AND gone = 1')).rejects.toThrow('Attribute `gone` is not filterable')
    await expect(found(index, 'port > A')).rejects.toThrow('Filter operator `>` is not allowed')
  })

  it('is not looked at when nothing is left to compare', async () => {
    const index = await fill(tides, settings)
    expect(await found(index, 'port = nowhere AND port > A')).toEqual([])
    expect(await found(index, 'flag > A')).toEqual([])
    await expect(found(index, 'port = roscoff AND port > A')).rejects.toThrow(
      'is not allowed for the attribute',
    )
    await client.index(index).deleteAllDocuments().waitTask()
    expect(await found(index, 'port = roscoff AND port > A')).toEqual([])
  })
})

describe('an attribute that may not be filtered', () => {
  const filter = { equality: false, comparison: false }
  const settings = {
    filterableAttributes: [
      'gauge.metres',
      { attributePatterns: ['port'], features: { facetSearch: true, filter } },
    ],
  }

  it('is neither counted nor made distinct', async () => {
    const name = await fill(tides, settings)
    const index = client.index(name)
    await expect(index.search('', { facets: ['port'] })).rejects.toThrow('Pattern `port` is not filterable')
    await expect(index.search('', { distinct: 'port' })).rejects.toThrow(
      'this attribute matches rule #1 in filterableAttributes, but this rule does not enable filtering',
    )
    const { facetDistribution } = await index.search('', { facets: ['*'] })
    expect(facetDistribution).toEqual({ 'gauge.metres': { 7: 1, 9: 1 } })
  })
})

describe('attributes that are not displayed', () => {
  it('are only hinted at in errors', async () => {
    const name = await fill(tides, {
      displayedAttributes: ['port'],
      searchableAttributes: ['port', 'high'],
      sortableAttributes: ['high'],
      filterableAttributes: ['port', 'high'],
    })
    const index = client.index(name)
    await expect(index.search('a', { attributesToSearchOn: ['sea'] })).rejects.toThrow(
      'Available searchable attributes are: `port, <..hidden-attributes>`.',
    )
    await expect(index.search('a', { sort: ['sea:asc'] })).rejects.toThrow(
      'This index does not have configured sortable attributes.',
    )
    await expect(index.search('a', { distinct: 'sea' })).rejects.toThrow(
      'Available filterable attributes patterns are: `port, <..hidden-attributes>`.',
    )
  })
})

describe('fields that settings name', () => {
  it('are sortable with what lies inside them, and a star is a name', async () => {
    const inside = await fill(tides, { sortableAttributes: ['gauge'] })
    expect(await ids(inside, '', { sort: ['gauge.metres:desc'] })).toEqual([2, 1, 3])
    const star = await fill(tides, { sortableAttributes: ['*'] })
    await expect(ids(star, '', { sort: ['port:asc'] })).rejects.toThrow('Attribute `port` is not sortable')
  })

  it('are listed as displayed only by their own names', async () => {
    const index = await fill(tides, { displayedAttributes: ['gauge', 'id'] })
    const { body } = await send('POST', `/indexes/${index}/fields`, '{}')
    const shown = body['results'].filter((field: RecordAny) => field['displayed']['enabled'])
    expect(shown.map((field: RecordAny) => field['name'])).toEqual(['gauge', 'id'])
  })
})

describe('a body that is not compressed as it says', () => {
  it('is refused as incomplete', async () => {
    const response = await fetch(`${url}/indexes/tides/documents`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: '[]',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'bad_request',
      message: 'The provided payload is incomplete and cannot be parsed',
    })
  })
})
