import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, ids } = await serverUnderTest()

describe('the search for facet values', () => {
  const found = async (values: readonly string[], facetQuery: string, settings = {}): Promise<string[]> => {
    const index = await fill(
      values.map((crop, id) => ({ id, crop })),
      { filterableAttributes: ['crop'], ...settings },
    )
    const { facetHits } = await client
      .index(index)
      .searchForFacetValues({ facetName: 'crop', ...(facetQuery === '' ? {} : { facetQuery }) })
    return facetHits.map(({ value }) => value)
  }

  it('takes a typo in the first letter for one, and measures texts in bytes', async () => {
    expect(await found(['barley', 'rye'], 'varle')).toEqual(['barley'])
    expect(await found(['овёс', 'рожь'], 'орёс')).toEqual(['овёс'])
  })

  it('knows no typos where words of the text or the facet want none', async () => {
    expect(await found(['barley'], 'barlex', { typoTolerance: { disableOnAttributes: ['crop'] } })).toEqual(
      [],
    )
    const words = { typoTolerance: { disableOnWords: ['barle'] } }
    expect(await found(['barley', 'Barle'], 'barle', words)).toEqual(['Barle'])
  })

  it('answers values without regard to accents, with them only when it lists all', async () => {
    const values = ['pâté', 'paw', 'oat']
    expect(await found(values, 'p')).toEqual(['pâté', 'paw'])
    expect(await found(values, '')).toEqual(['oat', 'paw', 'pâté'])
  })

  it('answers of values that count the same the last first, and keeps the last', async () => {
    const byCount = { sortFacetValuesBy: { crop: 'count' as const } }
    const values = ['oat', 'rye', 'pea', 'pea']
    expect(await found(values, '', { faceting: byCount })).toEqual(['pea', 'rye', 'oat'])
    expect(await found(values, '', { faceting: { ...byCount, maxValuesPerFacet: 2 } })).toEqual([
      'pea',
      'rye',
    ])
  })
})

describe('numbers that want no typos', () => {
  it('are found by what they begin with, but not for others nor as words written apart', async () => {
    const index = await fill(
      [
        { id: 1, note: 'berth 48213' },
        { id: 2, note: 'berth 4821b' },
      ],
      { typoTolerance: { disableOnNumbers: true } },
    )
    expect(await ids(index, '482')).toEqual([1, 2])
    expect(await ids(index, '48215 ')).toEqual([2])
    expect(await ids(index, '4821c ')).toEqual([2])
    expect(await ids(index, '482 13 ')).toEqual([])
  })
})

describe('words that want no typos', () => {
  it('are folded as texts are', async () => {
    const index = await fill([{ id: 1, dish: 'Crème brûlée' }], {
      typoTolerance: { disableOnWords: ['Brûlée', 'À la carte'] },
    })
    const { typoTolerance } = await client.index(index).getSettings()
    expect(typoTolerance).toMatchObject({ disableOnWords: ['a la carte', 'brulee'] })
    expect(await ids(index, 'brulèe ')).toEqual([1])
    const other = await fill([{ id: 1, dish: 'Crème brûlée' }], {
      typoTolerance: { disableOnWords: ['BRÛLÉS'] },
    })
    expect(await ids(other, 'brules ')).toEqual([])
  })
})

describe('synonyms', () => {
  it('are tried in order of their words, each once', async () => {
    const index = await fill([{ id: 1, port: 'the old harbour basin' }], {
      synonyms: { dock: ['old harbour basin', 'Old Harbour', 'old harbour'] },
    })
    const { hits } = await client.index(index).search('dock', { attributesToHighlight: ['port'] })
    expect(hits[0]?._formatted).toMatchObject({ port: 'the <em>old harbour</em> basin' })
  })
})
