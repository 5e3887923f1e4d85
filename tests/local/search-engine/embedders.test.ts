import { describe, expect, it } from 'vitest'

import { serverUnderTest } from './server-under-test.ts'

const { client, fill, send } = await serverUnderTest()

const ferries = await fill([{ id: 1, name: 'Fjord ferry' }])
const settings = `/indexes/${ferries}/settings`
const change = (embedders: unknown) => send('PATCH', settings, JSON.stringify({ embedders }))

describe('embedders in settings', () => {
  it.each([
    [{ own: 'x' }, 'Invalid value type at `.embedders.own`: expected an object, but found a string: `"x"`'],
    [
      { own: { source: 'wind' } },
      /^Unknown value `wind` at `.embedders.own.source`: expected one of `openAi`/,
    ],
    [
      { own: { sails: 2 } },
      /^Unknown field `sails` inside `.embedders.own`: expected one of `source`, `model`/,
    ],
    [{ own: { source: 'userProvided' } }, /Missing field `dimensions` \(note: this field is mandatory for/],
    [{ own: { source: 'userProvided', dimensions: 0 } }, /`dimensions` cannot be zero$/],
    [
      { own: { source: 'userProvided', dimensions: 2, url: 'http://a.example' } },
      '`.embedders.own`: Field `url` unavailable for source `userProvided`.\n  - note: `url` is available for sources: `openAi`, `ollama`, `rest`\n  - note: available fields for source `userProvided`: `source`, `dimensions`, `distribution`, `binaryQuantized`',
    ],
    [{ own: { source: 'openAi', model: 'abacus' } }, /Invalid model `abacus` for OpenAI/],
    [{ own: { url: 'harbour' } }, /could not parse `harbour`: relative URL without a base$/],
    [
      { own: { distribution: { mean: 2, sigma: 0.5 } } },
      /^Invalid value at `.embedders.own.distribution`: the distribution mean must be in the range \[0, 1\], got 2$/,
    ],
  ])('%j is refused', async (embedders, message) => {
    const { status, body } = await change(embedders)
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid_settings_embedders' })
    if (typeof message === 'string') expect(body['message']).toBe(message)
    else expect(body['message']).toMatch(message)
  })

  it('of unfinished kinds need their switch', async () => {
    const { body } = await change({ own: { source: 'composite' } })
    expect(body).toMatchObject({ code: 'feature_not_enabled' })
    expect(body['message']).toMatch(
      /^using `"composite"` as source requires enabling the `composite embedders`/,
    )
  })

  it('are kept, filled in, and shown without their secrets', async () => {
    const index = client.index(await fill([]))
    const far = { source: 'openAi' as const, apiKey: 'a-key-of-some-length' }
    const task = await index.updateEmbedders({ far }).waitTask()
    expect(task.details).toEqual({ embedders: { far: { source: 'openAi', apiKey: 'a-kXXXXX...' } } })
    expect(await index.getEmbedders()).toEqual({
      far: {
        source: 'openAi',
        model: 'text-embedding-3-small',
        apiKey: 'a-kXXXXX...',
        documentTemplate: expect.stringContaining('field.is_searchable'),
        documentTemplateMaxBytes: 400,
      },
    })
    await index.updateEmbedders({ far: null, near: { source: 'userProvided', dimensions: 2 } }).waitTask()
    expect(await index.getEmbedders()).toEqual({ near: { source: 'userProvided', dimensions: 2 } })
    await index.resetEmbedders().waitTask()
    expect(await index.getEmbedders()).toEqual({})
  })

  it('fail as a task where only the whole is wrong', async () => {
    const index = client.index(
      await fill([], { embedders: { own: { source: 'userProvided', dimensions: 2 } } }),
    )
    const { error } = await index.updateEmbedders(JSON.parse('{"own":{"model":"x"}}')).waitTask()
    expect(error?.message).toContain('Field `model` unavailable for source `userProvided`')
  })
})

describe('vectors of documents', async () => {
  const name = await fill([{ id: 1, _vectors: { own: [0.5, 1] } }], {
    embedders: { own: { source: 'userProvided', dimensions: 2 } },
  })
  const index = client.index(name)

  it('are given back when asked for, and counted', async () => {
    expect(await index.getDocument(1)).toEqual({ id: 1 })
    expect(await index.getDocuments({ retrieveVectors: true })).toMatchObject({
      results: [{ id: 1, _vectors: { own: { embeddings: [[0.5, 1]], regenerate: false } } }],
    })
    const stats = await index.getStats()
    expect(stats).toMatchObject({ numberOfEmbeddings: 1, numberOfEmbeddedDocuments: 1 })
    expect(stats.fieldDistribution).toEqual({ id: 1 })
  })

  it('outlive a version of their document that says nothing of them', async () => {
    await index.addDocuments([{ id: 1, name: 'Sloop' }]).waitTask()
    expect(await index.getDocument(1)).toEqual({ id: 1, name: 'Sloop' })
    const { results } = await index.getDocuments({ retrieveVectors: true })
    expect(results[0]).toMatchObject({ _vectors: { own: { embeddings: [[0.5, 1]] } } })
  })

  it.each([
    [
      { own: [1] },
      'invalid_vector_dimensions',
      /embedding #0 has dimensions 1\n {2}- note: embedder `own` requires 2$/,
    ],
    [{ own: { embeddings: [1, 2] } }, 'invalid_vectors_type', /Missing field `._vectors.own.regenerate`/],
    [
      { own: [1, [2]] },
      'invalid_vectors_type',
      /at `._vectors.own\[1\]`: expected a number, but found an array/,
    ],
    [{ own: 'x' }, 'invalid_vectors_type', /but got the string `x`$/],
    [
      { won: [1, 2] },
      'vector_embedding_error',
      /Hint: try replacing `_vectors.won` by `_vectors.own` in 1 document/,
    ],
    [undefined, 'vector_embedding_error', /Hint: opt-out for a document with `_vectors.own: null`$/],
  ])('%j fail with %s', async (vectors, code, message) => {
    const { error } = await index.addDocuments([{ id: 2, _vectors: vectors }]).waitTask()
    expect(error?.code).toBe(code)
    expect(error?.message).toMatch(message)
    expect(await index.getStats()).toMatchObject({ numberOfDocuments: 1 })
  })

  it.each([
    ['an unknown embedder', { hybrid: { embedder: 'none' }, vector: [1, 2] }, 'invalid_search_embedder'],
    ['a vector of another length', { hybrid: { embedder: 'own' }, vector: [1] }, 'invalid_vector_dimensions'],
    ['words that nobody embeds', { hybrid: { embedder: 'own' }, q: 'sloop' }, 'vector_embedding_error'],
    ['a bad ratio', { hybrid: { embedder: 'own', semanticRatio: 2 } }, 'invalid_search_semantic_ratio'],
    ['anything else', { hybrid: { embedder: 'own' }, vector: [1, 2] }, 'not_supported'],
  ])('are not searched by: %s', async (_, search, code) => {
    const { body } = await send('POST', `/indexes/${name}/search`, JSON.stringify(search))
    expect(body['code']).toBe(code)
  })

  it.each([
    ['an unknown document', { id: 9, embedder: 'own' }, 'not_found_similar_id'],
    ['no identifier', { id: 'a b', embedder: 'own' }, 'invalid_similar_id'],
    ['an unknown embedder', { id: 1, embedder: 'none' }, 'invalid_similar_embedder'],
    ['anything else', { id: 1, embedder: 'own' }, 'not_supported'],
  ])('tell of no similar documents: %s', async (_, asked, code) => {
    const { body } = await send('POST', `/indexes/${name}/similar`, JSON.stringify(asked))
    expect(body['code']).toBe(code)
  })
})

describe('places of documents', async () => {
  const index = client.index(await fill([], { filterableAttributes: ['_geo'] }))

  it.each([
    ['north', /is not an object\. Was expecting .* but instead got `"north"`\.$/],
    [{ lat: 1 }, /^Index `[^`]*`: Could not find longitude in the document with the id: `"7"`\./],
    [{ lat: 1, lng: 2, alt: 3 }, /unexpected fields: `\{"alt":3\}`\.$/],
    [{ lat: 'x', lng: [] }, /Could not parse latitude nor longitude .* instead got `"x"` and `\[\]`\.$/],
  ])('%j is refused', async (geo, message) => {
    const { error } = await index.addDocuments([{ id: 7, _geo: geo }]).waitTask()
    expect(error?.code).toBe('invalid_document_geo_field')
    expect(error?.message).toMatch(message)
  })

  it('may be written as text, or missing', async () => {
    const task = await index
      .addDocuments([{ id: 1, _geo: { lat: '1.5', lng: -2 } }, { id: 2, _geo: null }, { id: 3 }])
      .waitTask()
    expect(task.status).toBe('succeeded')
  })
})
