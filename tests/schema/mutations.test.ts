import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

const ARTICLE = 'art_0123456789abcdef'
const QUOTE = 'quo_0123456789abcdef_0123456789abcdef'
const SPEAKER = 'spk_0123456789abcdef'
const OTHER = 'spk_fedcba9876543210'.replaceAll(/[^spk_0-9a-v]/g, '0')

const FAILURE = '... on UserError { code message path }'
const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  __typename ... on IngestArticleSuccess { status article { id revision publishedAt language } } ${FAILURE} } }`
const input = {
  headline: 'Lock gates to be replaced',
  source: 'Harbour Post',
  publishedAt: '2026-03-01T09:00:00+01:00',
  body: { text: '“The gates have to go,” said Ada Moss, the harbour master.' },
}

const mutations: [string, string][] = [
  [
    'ingestArticle',
    '(input: { headline: "h", source: "s", publishedAt: "2026-01-01T00:00:00Z", body: { text: "t" } })',
  ],
  ['deleteArticle', `(id: "${ARTICLE}")`],
  ['attributeQuote', `(input: { quoteId: "${QUOTE}", speaker: null })`],
  ['resetAttribution', `(quoteId: "${QUOTE}")`],
  ['dismissQuote', `(quoteId: "${QUOTE}")`],
  ['restoreQuote', `(quoteId: "${QUOTE}")`],
  ['mergeSpeakers', `(input: { from: "${SPEAKER}", into: "${OTHER}" })`],
  ['unmergeSpeaker', `(id: "${SPEAKER}")`],
  ['renameSpeaker', `(input: { id: "${SPEAKER}", name: "Ada Moss" })`],
]

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

/** What the only field of the answer holds. */
async function result(query: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables)
  expect(errors).toEqual([])
  return Object.values(data ?? {})[0]
}

describe.each(mutations)('%s', (name, args) => {
  const query = `mutation { ${name}${args} { __typename ${FAILURE} } }`

  it.each([
    ['', 'UNAUTHENTICATED'],
    ['wrong-key', 'UNAUTHENTICATED'],
    ['reader-key', 'FORBIDDEN'],
  ])('with the key "%s" is refused: %s', async (key, code) => {
    const calls = api.calls.length
    const { data, errors } = await api.ask(query, {}, key)
    expect(errors).toMatchObject([{ path: [name], extensions: { code } }])
    expect(data).toEqual({ [name]: null })
    expect(api.calls.length, 'nothing is read or written for it').toBe(calls)
  })

  if (name === 'ingestArticle') return

  it('of what is not there is NOT_FOUND, with a path into the arguments', async () => {
    const [argument] = /\w+/.exec(args) ?? []
    const found = await result(query)
    expect(found).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' })
    expect(found).toHaveProperty('path.0', argument)
    if (argument === 'input') expect(found).toHaveProperty('path.1')
  })

  it('of a malformed id is INVALID_INPUT, with a path into the arguments', async () => {
    const [id = ''] = /(art|quo|spk)_\w+/.exec(args) ?? []
    const found = await result(query.replace(id, 'nonsense'))
    expect(found).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' })
    expect(found).toHaveProperty('message', expect.stringContaining('"nonsense" is malformed'))
    expect(found).toHaveProperty('path.0', /\w+/.exec(args)?.[0])
  })
})

describe('an article', () => {
  it('is created, unchanged and revised', async () => {
    const created = await result(INGEST, { input })
    expect(created).toMatchObject({
      status: 'CREATED',
      article: { revision: 1, publishedAt: '2026-03-01T08:00:00.000Z', language: 'en' },
    })
    expect(await result(INGEST, { input: { ...input, language: null } })).toMatchObject({
      status: 'UNCHANGED',
    })
    const body = { text: `${input.body.text} Work starts in May.` }
    expect(await result(INGEST, { input: { ...input, body } })).toMatchObject({
      status: 'REVISED',
      article: { revision: 2 },
    })
  })

  it.each([
    [{ body: { text: '   ' } }, ['input', 'body', 'text']],
    [{ url: 'javascript:alert(1)' }, ['input', 'url']],
    [{ headline: ' ' }, ['input', 'headline']],
  ])('with %j is refused', async (wrong, path) => {
    expect(await result(INGEST, { input: { ...input, ...wrong } })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      path,
    })
  })

  it.each([
    [{ body: { text: 'a', html: 'b' } }],
    [{ body: {} }],
    [{ publishedAt: 'yesterday' }],
    [{ headline: null }],
    [{ colour: 'red' }],
  ])('that is none by the schema (%j) is INVALID_INPUT as well', async (wrong) => {
    const { errors } = await api.ask(INGEST, { input: { ...input, ...wrong } })
    expect(errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' })
  })
})

describe('a correction shows in its own answer', () => {
  const CARD =
    'quote { id dismissed speaker { id name } attribution { method } article { dismissedQuotes { id } } }'
  const target = async () => {
    const { data } = await api.ask('{ quotes(first: 1) { nodes { id article { id } } } }')
    expect(data).toMatchObject({ quotes: { nodes: [{}] } })
    const [, id = ''] = /"id":"(quo_\w+)"/.exec(JSON.stringify(data)) ?? []
    return id
  }
  const attribute = (name: string, fields: string) =>
    `mutation ($input: AttributeQuoteInput!) { ${name}(input: $input) { ... on AttributeQuoteSuccess { ${fields} } ${FAILURE} } }`

  it('of a speaker, of none, and back', async () => {
    const quoteId = await target()
    const ask = (speaker: unknown) =>
      result(attribute('attributeQuote', CARD), { input: { quoteId, speaker } })
    expect(await ask({ name: 'Ben Hale' })).toMatchObject({
      quote: { speaker: { name: 'Ben Hale' }, attribution: { method: 'EDITOR' } },
    })
    expect(await ask(null)).toMatchObject({ quote: { speaker: null, attribution: { method: 'EDITOR' } } })
    expect(await ask(undefined)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'speaker'] })
    const reset = `mutation { resetAttribution(quoteId: "${quoteId}") { ... on ResetAttributionSuccess { ${CARD} } } }`
    expect(await result(reset)).toMatchObject({ quote: { speaker: { name: 'Ada Moss' } } })
  })

  it('of what is no quote, and back', async () => {
    const quoteId = await target()
    const both = `mutation {
      hidden: dismissQuote(quoteId: "${quoteId}") { ... on DismissQuoteSuccess { ${CARD} } }
      shown: restoreQuote(quoteId: "${quoteId}") { ... on RestoreQuoteSuccess { ${CARD} } }
    }`
    // Both in one document: the second must not see what was read for the first.
    expect(await api.ask(both)).toMatchObject({
      data: {
        hidden: { quote: { id: quoteId, dismissed: true, article: { dismissedQuotes: [{ id: quoteId }] } } },
        shown: { quote: { id: quoteId, dismissed: false, article: { dismissedQuotes: [] } } },
      },
      errors: [],
    })
  })

  it('of a name, of two speakers who are one, and back', async () => {
    const quoteId = await target()
    const made = await result(attribute('attributeQuote', CARD), {
      input: { quoteId, speaker: { name: 'Cy Dorn' } },
    })
    const [, from = ''] = /"id":"(spk_\w+)"/.exec(JSON.stringify(made)) ?? []
    const ada = await result('{ speaker(by: { name: "Ada Moss" }) { id } }')
    const { id: into } = ada as { id: string }
    const card = 'speaker { id name aliases }'
    const rename = `mutation { renameSpeaker(input: { id: "${from}", name: "Cyrus Dorn" }) {
      ... on RenameSpeakerSuccess { ${card} } ${FAILURE} } }`
    expect(await result(rename)).toEqual({ speaker: { id: from, name: 'Cyrus Dorn', aliases: ['Cy Dorn'] } })
    const merge = `mutation { mergeSpeakers(input: { from: "${from}", into: "${into}" }) {
      ... on MergeSpeakersSuccess { ${card} } ${FAILURE} } }`
    expect(await result(merge)).toMatchObject({ speaker: { id: into, name: 'Ada Moss' } })
    expect(await result(merge)).toMatchObject({ code: 'CONFLICT', path: ['input', 'from'] })
    expect(await result(`{ node(id: "${from}") { id } }`)).toEqual({ id: into })
    expect(await result(`{ quote(id: "${quoteId}") { speaker { name } } }`)).toEqual({
      speaker: { name: 'Ada Moss' },
    })
    const unmerge = `mutation { unmergeSpeaker(id: "${from}") { ... on UnmergeSpeakerSuccess { ${card} } ${FAILURE} } }`
    expect(await result(unmerge)).toMatchObject({ speaker: { id: from, name: 'Cyrus Dorn' } })
    expect(await result(unmerge)).toMatchObject({ code: 'CONFLICT', path: ['id'] })
  })
})
