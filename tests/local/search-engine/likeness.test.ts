import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, ids, send } = await serverUnderTest()

const harbours = await fill(
  [
    { id: 1, name: 'Old Pier', owner: 'town', berths: 12, place: { region: 'north', depth: 4 }, note: '' },
    { id: 2, name: 'New Pier', owner: 'town', berths: 40, place: { region: 'north', depth: 9 }, note: '' },
    { id: 3, name: 'Ferry Dock', owner: 'line', berths: 3, place: { region: 'south' }, note: 'day only' },
    { id: 4, name: 'Gull Rock', owner: 'line', berths: 1 },
  ],
  {
    filterableAttributes: [
      'owner',
      'note',
      'place.region',
      'place.depth',
      {
        attributePatterns: ['berths'],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: ['berths'],
    searchableAttributes: ['name'],
  },
)

const search = (body: object) => send('POST', `/indexes/${harbours}/search`, JSON.stringify(body))
const message = async (body: object): Promise<unknown> => (await search(body)).body['message']

describe('filters and sorts that cannot be', () => {
  it.each([
    [{ filter: 'berths TO 3' }, /^Was expecting an operation .* at `berths TO 3`\.\n1:12 berths TO 3$/],
    [{ filter: 'owner = "a\\' }, /^Malformed value: `a\\\\`\.\n/],
    [{ filter: '_geo = x' }, /^`_geo` is a reserved keyword .*\n1:9 _geo = x$/],
    [{ filter: '_geoDistance > 3' }, /^`_geoDistance` is a reserved keyword/],
    [
      { filter: '_geoBoundingBox([1,2],[3,4])' },
      /The top latitude `1` is below the bottom latitude `3`\.\n29:30 /,
    ],
    [{ filter: `${'('.repeat(40)}a = 1${')'.repeat(40)}` }, /maximum depth limit.*\n38:86 /s],
    [{ sort: ['_geoPoint(1,2):asc'] }, /Attribute `_geo` is not sortable/],
    [{ sort: ['_geoPoint(91,2):asc'] }, /^Bad latitude `91`\. Latitude must be contained between -90 and 90/],
    [{ sort: ['_geoPoint:asc'] }, /^Invalid syntax for the geo parameter: .* found `_geoPoint`\.$/],
    [{ sort: ['_geoRadius(1,2,3):asc'] }, /^`_geoRadius` is a reserved keyword .* sort expression/],
    [{ hybrid: {} }, /^Missing field `embedder` inside `\.hybrid`$/],
  ])('%j', async (body, expected) => {
    expect(await message(body)).toMatch(expected)
  })

  it('show the filter as it was given where documents are asked for', async () => {
    const { body } = await send('POST', `/indexes/${harbours}/documents/fetch`, '{"filter":"name=Dock"}')
    expect(body['message']).toMatch(/^Attribute `name` is not filterable\. .*\n1:5 name=Dock$/)
  })
})

describe('fields to search', () => {
  it('may be patterns with a star at one end or at both, and nowhere else', async () => {
    const index = await fill(
      [
        { id: 1, title: 'quay' },
        { id: 2, subtitle: 'quay' },
        { id: 3, body: 'quay' },
      ],
      {
        searchableAttributes: ['title', 'subtitle', 'body'],
      },
    )
    expect(await ids(index, 'quay', { attributesToSearchOn: ['*titl*'] })).toEqual([1, 2])
    const { body } = await send('POST', `/indexes/${index}/search`, '{"attributesToSearchOn":["t*e"]}')
    expect(body).toMatchObject({ code: 'invalid_search_attributes_to_search_on' })
  })
})

describe('facets', () => {
  const shown = async (...facets: string[]): Promise<string[]> =>
    Object.keys((await search({ facets, limit: 0 })).body['facetDistribution'] ?? {})

  it('may be patterns, and objects of which only parts are filterable, which show nothing', async () => {
    expect(await shown('place.*')).toEqual(['place.depth', 'place.region'])
    expect(await shown('place')).toEqual([])
    expect(await message({ facets: ['harbour'] })).toMatch(/^Invalid facet distribution: Pattern `harbour`/)
  })

  it('are absent when none is named', async () => {
    expect((await search({ facets: [] })).body).not.toHaveProperty('facetDistribution')
  })

  it('say which rule keeps them from being searched', async () => {
    const { body } = await send('POST', `/indexes/${harbours}/facet-search`, '{"facetName":"berths"}')
    expect(body['message']).toMatch(/matches rule #4 in filterableAttributes, but this rule does not enable/)
  })

  it('by count open the fullest group of four neighbours first', async () => {
    const index = await fill(
      Array.from('abcdefghijklmnopqrst', (letter, id) => ({ id, letter })),
      { filterableAttributes: ['id', 'letter'], faceting: { sortFacetValuesBy: { letter: 'count' } } },
    )
    const { facetDistribution } = await client
      .index(index)
      .search('', { facets: ['letter'], filter: 'id IN [0, 1, 16]' })
    // All count one, but a and b stand in one group, which therefore counts two.
    expect(Object.keys(facetDistribution?.['letter'] ?? {})).toEqual(['b', 'a', 'q'])
  })
})

describe('distinct', () => {
  it('counts what hits before the offset shut out, and shows one empty value only', async () => {
    const { estimatedTotalHits, hits } = await client
      .index(harbours)
      .search('', { distinct: 'owner', offset: 3, limit: 5 })
    expect(hits).toEqual([])
    expect(estimatedTotalHits).toBe(2)
    expect(await ids(harbours, '', { distinct: 'note', sort: ['berths:desc'] })).toEqual([2, 3, 4])
  })
})

describe('federated queries', () => {
  const federated = (...queries: object[]) =>
    send(
      'POST',
      '/multi-search',
      JSON.stringify({ federation: {}, queries: queries.map((query) => ({ indexUid: harbours, ...query })) }),
    )

  it('are refused when their hits cannot stand in one order', async () => {
    const { status, body } = await federated({ sort: ['berths:asc'] }, { sort: ['berths:desc'] })
    expect(status).toBe(400)
    expect(body['message']).toMatch(/cannot compare two sort rules in opposite directions/)
    expect(body['message']).toMatch(/1\. Removed relevancy rule `words` at position #0 in ranking rules/)
  })

  it('put hits of more weight first, though no rule tells them apart', async () => {
    const { body } = await federated(
      { filter: 'berths > 10', federationOptions: { weight: 0.1 } },
      { filter: 'berths < 10' },
    )
    expect(body['hits'].map(({ id }: { id: number }) => id)).toEqual([3, 4, 1, 2])
  })
})

describe('fields of an index', () => {
  const fields = (body: object) => send('POST', `/indexes/${harbours}/fields`, JSON.stringify(body))

  it('are listed in ascending order with what may be done with them', async () => {
    const { body } = await fields({ offset: 4, limit: 2 })
    expect(body).toMatchObject({ offset: 4, limit: 2, total: 8 })
    expect(body['results']).toMatchObject([
      { name: 'owner', searchable: { enabled: false }, filterable: { enabled: true, sortBy: 'alpha' } },
      { name: 'place', filterable: { enabled: false } },
    ])
  })

  it('are chosen by patterns and by what they are', async () => {
    const named = async (filter: object): Promise<string[]> =>
      (await fields({ filter })).body['results'].map(({ name }: { name: string }) => name)
    expect(await named({ attributePatterns: ['place*'], filterable: true })).toEqual([
      'place.depth',
      'place.region',
    ])
    expect(await named({ sortable: true })).toEqual(['berths'])
    expect((await fields({ filter: { sortable: 3 } })).body['code']).toBe(
      'invalid_index_fields_filter_sortable',
    )
  })
})

describe('a highlight', () => {
  it('does not mark the beginning of a hundred words', async () => {
    const many = Array.from({ length: 120 }, (_, i) => `zz${String.fromCharCode(97 + (i % 26))}${i}`)
    const index = await fill([{ id: 1, text: many.join(' ') }])
    const { hits } = await client.index(index).search('zz', { attributesToHighlight: ['text'] })
    expect(hits[0]?._formatted?.['text']).not.toContain('<em>')
  })
})

describe('what only a real server does', () => {
  it.each([
    ['POST', '/similar', '{}', 400, /^Missing field `id`$/],
    ['POST', '/similar', '{"id":1,"embedder":"none"}', 400, /Cannot find embedder with name `none`/],
    ['POST', '/documents/edit', '{"function":"doc.x = 1"}', 400, /edit documents by function/],
  ])('%s %s %s', async (method, path, body, status, expected) => {
    const answer = await send(method, `/indexes/${harbours}${path}`, body)
    expect([answer.status, answer.body['message']]).toEqual([status, expect.stringMatching(expected)])
  })
})

describe('vectors', () => {
  it('are an empty object where they are asked for, and absent where they are not', async () => {
    const found = async (retrieveVectors: boolean) =>
      (await client.index(harbours).search('gull', { retrieveVectors })).hits[0]
    expect(await found(true)).toMatchObject({ id: 4, _vectors: {} })
    expect(await found(false)).not.toHaveProperty('_vectors')
    const { results } = await client.index(harbours).getDocuments({ retrieveVectors: true, limit: 1 })
    expect(results[0]).toMatchObject({ id: 1, _vectors: {} })
  })

  it('cannot be searched for without an embedder', async () => {
    expect(await message({ q: 'pier', hybrid: { embedder: 'none' } })).toBe(
      `Index \`${harbours}\`: Cannot find embedder with name \`none\`.`,
    )
    expect((await search({ q: 'pier', hybrid: { embedder: 'none', semanticRatio: 0 } })).status).toBe(200)
  })
})

describe('tasks', () => {
  it('of any time are meant by a star', async () => {
    const { results } = await client.tasks.getTasks({ afterEnqueuedAt: '*', beforeFinishedAt: '*', limit: 1 })
    expect(results).toHaveLength(1)
  })

  it('may compact an index', async () => {
    const task = await client.index(harbours).compact().waitTask()
    expect(task).toMatchObject({ status: 'succeeded', type: 'indexCompaction', indexUid: harbours })
  })
})

describe('a search that is asked how it performed', () => {
  it('says how long it took', async () => {
    expect((await search({ q: 'pier', showPerformanceDetails: true })).body).toHaveProperty(
      'performanceDetails',
    )
  })
})

describe('a search that is to be personalized', () => {
  const personalize = { userContext: 'Likes small harbours' }
  const needed =
    'reranking search results requires enabling the `personalization` experimental feature. See https://github.com/orgs/meilisearch/discussions/866'

  it('is refused for the missing feature, by body and by address', async () => {
    const byGet = await send('GET', `/indexes/${harbours}/search?personalizeUserContext=small`)
    for (const { status, body } of [await search({ q: 'pier', personalize }), byGet])
      expect([status, body['code'], body['message']]).toEqual([400, 'feature_not_enabled', needed])
  })

  it('is refused for what is missing or wrong in it', async () => {
    expect(await message({ personalize: {} })).toBe('Missing field `userContext` inside `.personalize`')
    expect(await message({ personalize: { userContext: 3 } })).toBe(
      'Invalid value type at `.personalize.userContext`: expected a string, but found a positive integer: `3`',
    )
    expect((await search({ q: 'pier', personalize: null })).status).toBe(200)
  })

  it('is named by its place among several, and never federated', async () => {
    const queries = [{ indexUid: harbours, q: 'pier', personalize }]
    const apart = await send('POST', '/multi-search', JSON.stringify({ queries }))
    expect(apart.body['message']).toBe(`Inside \`.queries[0]\`: ${needed}`)
    const joined = await send('POST', '/multi-search', JSON.stringify({ federation: {}, queries }))
    expect(joined.body).toMatchObject({
      code: 'invalid_multi_search_query_personalization',
      message: expect.stringContaining('remove `personalize` from query #0'),
    })
  })
})
