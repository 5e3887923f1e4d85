import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type OpenApi } from '../../schema/open-api.ts'

const REGISTERED = 'query Latest($n: Int) { articles(first: $n) { nodes { headline } } }'
const FORWARDS = 'mutation { deleteArticle(id: "x") { __typename } }'
const APP = `query Dice { ...D } fragment D on Query { randomQuote { id } } ${REGISTERED}`
const documents = { latest: REGISTERED, deletes: FORWARDS, dice: '{ randomQuote { id } }', app: APP }
const GRAPHQL = 'application/graphql-response+json'

let api: OpenApi
let trusted: OpenApi
beforeAll(async () => {
  api = await openApi(undefined, { documents })
  trusted = await openApi(undefined, { documents, profile: 'trusted' })
  await api.ingest('Ferry to run all winter', '“It will run,” said Ada Moss.')
})
afterAll(async () => {
  await api.close()
  await trusted.close()
})

type Sent = { method?: string; search?: string; body?: object; headers?: Record<string, string> }

async function fetchFrom(
  { server }: OpenApi,
  { method = 'POST', search = '', body = {}, headers = {} }: Sent,
) {
  const init = {
    method,
    headers: { 'content-type': 'application/json', accept: GRAPHQL, ...headers },
    body: method === 'GET' ? null : JSON.stringify(body),
  }
  const response = await server.fetch(`http://api.test/graphql${search}`, init, { requestId: 'r' })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

const headline = '{"data":{"articles":{"nodes":[{"headline":"Ferry to run all winter"}]}}}'
const hashed = { extensions: { persistedQuery: { version: 1, sha256Hash: 'latest' } } }

describe('a registered document is executed', () => {
  it.each([
    ['by documentId', { body: { documentId: 'latest', variables: { n: 1 } } }],
    ['by documentId with its algorithm', { body: { documentId: 'sha256:latest' } }],
    ['as Apollo asks for it', { body: hashed }],
    ['by GET', { method: 'GET', search: '?documentId=latest&variables=%7B%22n%22%3A1%7D' }],
    [
      'by GET as Apollo asks for it',
      { method: 'GET', search: `?extensions=${encodeURIComponent(JSON.stringify(hashed.extensions))}` },
    ],
  ])('%s', async (_, sent) => {
    expect(await fetchFrom(api, sent)).toMatchObject({ status: 200, text: headline })
  })

  it('but no mutation by GET', async () => {
    const { status, text } = await fetchFrom(api, { method: 'GET', search: '?documentId=deletes' })
    expect(status).toBe(405)
    expect(text).toContain('cannot be sent by GET')
  })
})

describe('caches', () => {
  const get = { method: 'GET', search: '?documentId=latest' }

  it('may keep an answer, and need not fetch it again while it is the same', async () => {
    const { headers } = await fetchFrom(api, get)
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/u)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{43}"$/u)
    const same = await fetchFrom(api, { ...get, headers: { 'if-none-match': `"other", W/${etag}` } })
    expect(same).toMatchObject({ status: 304, text: '' })
    // A cache takes the headers of a 304 over, those too that a gateway adds where they are missing.
    for (const name of ['content-type', 'cache-control', 'etag', 'vary'])
      expect(same.headers.get(name), name).toBe(headers.get(name))
    expect((await fetchFrom(api, { ...get, headers: { 'if-none-match': '*' } })).status).toBe(304)
    expect((await fetchFrom(api, { ...get, headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('tell answers of two types apart', async () => {
    const tags = await Promise.all(
      [GRAPHQL, 'application/json'].map(async (accept) => {
        const { headers } = await fetchFrom(api, { ...get, headers: { accept } })
        return headers.get('etag') ?? ''
      }),
    )
    expect(new Set(tags).size).toBe(2)
    const other = { accept: 'application/json', 'if-none-match': tags[0] ?? '' }
    expect((await fetchFrom(api, { ...get, headers: other })).status).toBe(200)
  })

  it('may keep one operation of a document whose other one draws', async () => {
    const search = '?documentId=app&operationName=Latest'
    expect((await fetchFrom(api, { method: 'GET', search })).headers.get('etag')).toMatch(/^"/u)
  })

  it.each([
    ['an error', '?documentId=latest&variables=%7B%22n%22%3A101%7D'],
    ['what is new each time', '?documentId=dice'],
    ['an operation that draws, beside one that does not', '?documentId=app&operationName=Dice'],
    ['that a document is not registered yet', '?documentId=other'],
    ['a document that is not registered', `?query=${encodeURIComponent('{ __typename }')}`],
    ['a request that cannot be read', '?query='],
  ])('never keep %s', async (_, search) => {
    const { headers } = await fetchFrom(api, { method: 'GET', search })
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('what is not registered', () => {
  it('is said to be unknown', async () => {
    const { text } = await fetchFrom(api, { body: { documentId: 'other' } })
    expect(JSON.parse(text).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })

  it('is said to be so in the words after which Apollo’s and urql’s clients send the document', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'other' } }
    const { text } = await fetchFrom(api, { body: { extensions } })
    expect(JSON.parse(text).errors).toMatchObject([{ message: 'PersistedQueryNotFound' }])
    const again = await fetchFrom(api, { body: { extensions, query: '{ __typename }' } })
    expect(again.text).toBe('{"data":{"__typename":"Query"}}')
  })

  it('does not stop a document that is sent along', async () => {
    const { text } = await fetchFrom(api, { body: { documentId: 'other', query: '{ __typename }' } })
    expect(text).toBe('{"data":{"__typename":"Query"}}')
  })

  it('is answered to an editor alone, where nothing else is trusted', async () => {
    const body = { query: '{ __typename }' }
    const refused = await fetchFrom(trusted, { body })
    expect(JSON.parse(refused.text).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const reader = await fetchFrom(trusted, { body, headers: { 'x-api-key': 'reader-key' } })
    expect(reader.text).toBe(refused.text)
    const editor = await fetchFrom(trusted, { body, headers: { 'x-api-key': 'editor-key' } })
    expect(editor.text).toBe('{"data":{"__typename":"Query"}}')
    expect((await fetchFrom(trusted, { body: { query: REGISTERED } })).status).toBe(200)
  })
})
