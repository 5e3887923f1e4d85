import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, ids, send } = await serverUnderTest()

const boats = await fill(
  [
    { id: 'a', name: 'Albatross', crew: 4, built: { year: 1998, yard: 'North' }, tags: ['wood', 'sail'] },
    { id: 'b', name: 'Barnacle', crew: 11, built: { year: 2010, yard: 'South' }, tags: [] },
    { id: 'c', name: 'Cormorant', crew: null, built: { year: 2010 }, tags: ['sail'] },
    { id: 'd', name: 'Dunlin of the northern islands, rebuilt twice after the great storm' },
  ],
  {
    filterableAttributes: ['crew', 'built', 'tags', 'name'],
    sortableAttributes: ['crew', 'built.year'],
    searchableAttributes: ['name', 'tags'],
  },
)

describe('filters', () => {
  it.each([
    ['crew = 4', ['a']],
    ['crew > 4 OR tags = sail', ['a', 'b', 'c']],
    ['NOT crew = 4', ['b', 'c', 'd']],
    ['crew IS NULL', ['c']],
    ['crew EXISTS', ['a', 'b', 'c']],
    ['crew NOT EXISTS', ['d']],
    ['tags IS EMPTY', ['b']],
    ['built.year 1990 TO 2000', ['a']],
    ['built.yard IN [north, "South"]', ['a', 'b']],
    ['name = ALBATROSS AND (crew < 5 OR crew > 9)', ['a']],
    ['tags NOT IN [sail]', ['b', 'd']],
  ])('%s', async (filter, found) => {
    expect(await ids(boats, '', { filter })).toEqual(found)
  })

  it('take lists: all of the outer, any of the inner', async () => {
    expect(await ids(boats, '', { filter: [['crew = 4', 'crew = 11'], 'built.year > 2000'] })).toEqual(['b'])
  })

  it.each([
    ['crew =', /^Was expecting a value but instead got nothing\./],
    ['colour = red', /Attribute `colour` is not filterable\./],
    ['crew = 4 crew = 5', /^Found unexpected characters at the end of the filter: `crew = 5`\./],
  ])('%s is refused', async (filter, message) => {
    const { status, body } = await send('POST', `/indexes/${boats}/search`, JSON.stringify({ filter }))
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid_search_filter', type: 'invalid_request' })
    expect(body['message']).toMatch(message)
  })
})

describe('facets', () => {
  it('are counted over all that matches, with stats of numbers', async () => {
    const answer = await client.index(boats).search('', { facets: ['tags', 'crew'], limit: 1 })
    expect(answer.facetDistribution).toEqual({ tags: { sail: 2, wood: 1 }, crew: { 4: 1, 11: 1 } })
    expect(answer.facetStats).toEqual({ crew: { min: 4, max: 11 } })
  })

  it('are searched by their beginnings', async () => {
    const answer = await client.index(boats).searchForFacetValues({ facetName: 'tags', facetQuery: 'sa' })
    expect(answer.facetHits).toEqual([{ value: 'sail', count: 2 }])
  })
})

describe('what a hit shows', () => {
  it('highlights, crops and positions', async () => {
    const { hits } = await client.index(boats).search('storm', {
      attributesToRetrieve: ['id'],
      attributesToHighlight: ['name'],
      attributesToCrop: ['name'],
      cropLength: 3,
      showMatchesPosition: true,
    })
    expect(hits[0]).toEqual({
      id: 'd',
      _formatted: { id: 'd', name: '…the great <em>storm</em>' },
      _matchesPosition: { name: [{ start: 62, length: 5 }] },
    })
  })

  it('pages by offset or by page', async () => {
    expect(await ids(boats, '', { offset: 1, limit: 2 })).toEqual(['b', 'c'])
    const paged = await client.index(boats).search('', { page: 2, hitsPerPage: 3 })
    expect(paged).toMatchObject({ page: 2, hitsPerPage: 3, totalPages: 2, totalHits: 4 })
    expect(paged.hits.map((hit) => hit['id'])).toEqual(['d'])
  })
})

describe('several searches', () => {
  it('answer one by one, or merged by score', async () => {
    const queries = [
      { indexUid: boats, q: 'albatross' },
      { indexUid: boats, q: 'sail' },
    ]
    const { results } = await client.multiSearch({ queries })
    expect(results.map((result) => result.hits.map((hit) => hit['id']))).toEqual([['a'], ['c', 'a']])
    const merged = await client.multiSearch({ federation: {}, queries })
    expect(merged.hits.map((hit) => hit['id'])).toEqual(['a', 'c'])
    expect(merged.hits[0]?._federation).toMatchObject({ indexUid: boats, queriesPosition: 0 })
  })
})

describe('wrong requests', () => {
  it.each([
    ['POST', `/indexes/${boats}/search`, '{"limit":-1}', 400, 'invalid_search_limit'],
    ['POST', `/indexes/${boats}/search`, '{"sort":["name:asc"]}', 400, 'invalid_search_sort'],
    ['POST', `/indexes/${boats}/search`, '{"q":1}', 400, 'invalid_search_q'],
    ['POST', `/indexes/${boats}/search`, '{"q":', 400, 'malformed_payload'],
    ['POST', `/indexes/${boats}/search`, '{"color":1}', 400, 'bad_request'],
    ['POST', '/indexes/none-such/search', '{}', 404, 'index_not_found'],
    ['GET', `/indexes/${boats}/documents/zz`, undefined, 404, 'document_not_found'],
    [
      'PATCH',
      `/indexes/${boats}/settings`,
      '{"rankingRules":["wrds"]}',
      400,
      'invalid_settings_ranking_rules',
    ],
    ['POST', '/indexes', '{"uid":"not valid"}', 400, 'invalid_index_uid'],
    ['GET', '/tasks/99999999', undefined, 404, 'task_not_found'],
  ])('%s %s %s → %i %s', async (method, path, body, status, code) => {
    expect(await send(method, path, body)).toMatchObject({ status, body: { code } })
  })
})
