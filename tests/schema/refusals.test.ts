import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type OpenApi } from './open-api.ts'

const ARTICLE = 'art_0123456789abcdef'
const QUOTE = 'quo_0123456789abcdef_0123456789abcdef'
const SPEAKER = 'spk_0123456789abcdef'

let api: OpenApi
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('a read that cannot be answered', () => {
  it.each([
    ['a malformed id', '{ node(id: "nonsense") { id } }', /"nonsense" is malformed/],
    [
      'a malformed id among good ones',
      `{ nodes(ids: ["${ARTICLE}", "art_1"]) { id } }`,
      /"art_1" is malformed/,
    ],
    ['an id of another type', `{ quote(id: "${ARTICLE}") { id } }`, /of type Article; an id of type Quote/],
    ['an article by a speaker’s id', `{ article(by: { id: "${SPEAKER}" }) { id } }`, /type Speaker/],
    ['a speaker by a quote’s id', `{ speaker(by: { id: "${QUOTE}" }) { id } }`, /type Quote/],
    [
      'a filter by a wrong id',
      `{ quotes(filter: { speakerId: "${QUOTE}" }) { nodes { id } } }`,
      /type Quote/,
    ],
    ['an empty id', '{ quote(id: "") { id } }', /malformed/],
    ['first too large', '{ articles(first: 101) { nodes { id } } }', /`first` is 101/],
    ['first negative', '{ quotes(first: -1) { nodes { id } } }', /`first` is -1/],
    ['first and last', '{ speakers(first: 1, last: 1) { nodes { id } } }', /not some of both/],
    [
      'a malformed cursor',
      '{ articles(after: "nonsense") { nodes { id } } }',
      /cursor "nonsense" is malformed/,
    ],
    ['first no number', '{ articles(first: "1") { nodes { id } } }', /Int cannot represent/],
    ['a name that is none', '{ article(by: { id: "x", slug: "y" }) { id } }', /exactly one/i],
    ['a field that is none', '{ headlines }', /Cannot query field/],
    ['no GraphQL', '{ articles', /Syntax Error/],
    ['a time that is none', '{ articles(filter: { publishedFrom: "today" }) { nodes { id } } }', /RFC 3339/],
    ['too many ids', `{ nodes(ids: [${`"${ARTICLE}",`.repeat(101)}]) { id } }`, /101 ids; at most 100/],
  ])('%s: INVALID_INPUT', async (_, query, message) => {
    const { errors } = await api.ask(query, {}, '')
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
    expect(errors[0]?.message).toMatch(message)
  })

  it.each([
    [
      'both ways to name one',
      '($by: ArticleBy!) { article(by: $by) { id } }',
      { by: { id: ARTICLE, slug: 's' } },
    ],
    ['none', '($by: ArticleBy!) { article(by: $by) { id } }', { by: {} }],
    ['null for one', '($by: ArticleBy!) { article(by: $by) { id } }', { by: { id: null } }],
    ['nothing for what is required', '($id: ID!) { node(id: $id) { id } }', {}],
    ['a wrong type', '($first: Int) { articles(first: $first) { nodes { id } } }', { first: 'one' }],
    ['a fraction', '($first: Int) { articles(first: $first) { nodes { id } } }', { first: 1.5 }],
  ])('variables with %s: INVALID_INPUT', async (_, query, variables) => {
    const { errors } = await api.ask(`query ${query}`, variables)
    expect(errors[0]?.extensions).toEqual({ code: 'INVALID_INPUT' })
  })

  it('says which argument was wrong', async () => {
    const answer = await api.ask('{ quotes(last: 1, before: "x") { nodes { id } } }')
    expect(answer.errors[0]).toMatchObject({ path: ['quotes'], extensions: { argument: ['before'] } })
    const list = Array.from({ length: 101 }, () => 'DIRECT').join(' ')
    const { errors } = await api.ask(`{ quotes(filter: { kinds: [${list}] }) { nodes { id } } }`)
    expect(errors[0]?.message).toBe('`kinds` holds 101 values; at most 100 are looked for.')
    expect(errors[0]).toMatchObject({ path: ['quotes'], extensions: { argument: ['filter', 'kinds'] } })
  })

  it('costs a malformed id of several its own place alone', async () => {
    const id = await api.ingest('Lock gates to close', '“We close at nine,” said Ada Moss.')
    const { data, errors } = await api.ask(`{ nodes(ids: ["x", "${id}", "${ARTICLE}"]) { id } }`)
    expect(data).toEqual({ nodes: [null, { id }, null] })
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { argument: ['ids', 0] } }])
    await api.services.articles.remove(id)
  })

  it('leaves the rest of the answer in place where the field may be null', async () => {
    const { data, errors } = await api.ask('{ node(id: "x") { id } speaker(by: { name: "Nobody" }) { id } }')
    expect(data).toEqual({ node: null, speaker: null })
    expect(errors).toHaveLength(1)
  })
})

describe('what is not there is null', () => {
  it.each([
    [`{ node(id: "${ARTICLE}") { id } }`, { node: null }],
    [`{ nodes(ids: ["${ARTICLE}", "${QUOTE}", "${SPEAKER}"]) { id } }`, { nodes: [null, null, null] }],
    [`{ article(by: { slug: "none" }) { id } }`, { article: null }],
    [`{ article(by: { url: "https://example.org/none" }) { id } }`, { article: null }],
    [`{ quote(id: "${QUOTE}") { id } }`, { quote: null }],
    [`{ speaker(by: { id: "${SPEAKER}" }) { id } }`, { speaker: null }],
    [
      '{ articles(first: 0) { edges { cursor } nodes { id } pageInfo { hasNextPage endCursor } } }',
      {
        articles: { edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    ],
  ])('%s', async (query, data) => expect(await api.ask(query)).toMatchObject({ data, errors: [] }))
})

describe('while the search engine is down', () => {
  it.each([
    '{ searchQuotes(query: "water") { totalCount } speakers { nodes { id } } }',
    '{ searchArticles(query: "water") { totalCount } speakers { nodes { id } } }',
    '{ suggest(prefix: "wa") { __typename } speakers { nodes { id } } }',
    '{ randomQuote { id } speakers { nodes { id } } }',
  ])('%s still gives the rest', async (query) => {
    const { data, errors, status } = await api.ask(query, {}, '')
    expect(status).toBe(200)
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SEARCH_UNAVAILABLE'])
    expect(data).toEqual({ [String(/\w+/.exec(query))]: null, speakers: { nodes: [] } })
  })

  it.each([
    `{ searchQuotes(query: "${'x'.repeat(501)}") { totalCount } }`,
    `{ suggest(prefix: "${'x'.repeat(501)}") { __typename } }`,
    '{ searchQuotes(query: "x", first: 101) { totalCount } }',
    '{ searchQuotes(query: "x", after: "nonsense") { totalCount } }',
    `{ searchQuotes(query: "x", filter: { speakerIds: ["${ARTICLE}"] }) { totalCount } }`,
    `{ searchArticles(query: "x", filter: { speakerIds: ["x"] }) { totalCount } }`,
    `{ randomQuote(filter: { speakerId: "x" }) { id } }`,
  ])('what is wrong is told first: %s', async (query) => {
    const { errors } = await api.ask(query)
    expect(errors[0]?.extensions['code']).toBe('INVALID_INPUT')
  })
})
