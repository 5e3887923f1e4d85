import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createRateLimit } from '@verbatim/functions/graphql/rate-limit.ts'
import { openApi, type OpenApi } from '../../schema/open-api.ts'

/** What was charged, and whether the next charge is refused. */
const charged: { subject: string; points: number }[] = []
let isRefused = false
const limitRate = createRateLimit(async (subject, _, points) => {
  charged.push({ subject, points })
  return isRefused ? { allowed: false, retryAfter: 7 } : { allowed: true }
}, 'pepper')

let api: OpenApi
let open: OpenApi
beforeAll(async () => {
  api = await openApi(undefined, { profile: 'production', limitRate })
  open = await openApi(undefined, { limitRate })
})
afterAll(async () => {
  await api.close()
  await open.close()
})
beforeEach(() => {
  charged.length = 0
  isRefused = false
})

async function send(body: string, { key = '', accept = 'application/json', address = '192.0.2.7' } = {}) {
  const headers = { 'content-type': 'application/json', accept, ...(key && { 'x-api-key': key }) }
  const init = { method: 'POST', headers, body }
  return api.server.fetch('http://api.test/graphql', init, { requestId: 'r', address })
}
const ask = (query: string, options = {}) => send(JSON.stringify({ query }), options)

it.each([
  ['a document by what it may touch', '{"query":"{ articles(first: 10) { nodes { id } } }"}', 11],
  ['one that touches nothing', '{"query":"{ __typename }"}', 1],
  ['one that cannot be parsed', '{"query":"{"}', 1],
  ['one that asks for too much to be executed', `{"query":"{ ${'__typename '.repeat(11)} }"}`, 1],
  ['a mutation without a key', '{"query":"mutation { deleteArticle(id: \\"x\\") { __typename } }"}', 1],
  ['a body that is no JSON', '{', 1],
  ['a body without a document', '{}', 1],
])('charges %s, once', async (_, body, points) => {
  await send(body)
  expect(charged.map((charge) => charge.points)).toEqual([points])
})

it('charges the key that was sent, or else the address', async () => {
  await ask('{ __typename }')
  await ask('{ __typename }', { key: 'not-a-key' })
  await ask('{ __typename }', { address: '192.0.2.8' })
  await ask('{ __typename }', { key: 'reader-key' })
  const [address, wrong, other, key] = charged.map(({ subject }) => subject)
  expect(address).toMatch(/^address#[\w-]{22}$/u)
  expect(wrong).toBe(address)
  expect(other).not.toBe(address)
  expect(key).toBe('key#linked-reader')
  await ask('{ __typename }', { key: 'admin-key' })
  expect(charged).toHaveLength(4)
})

it.each(['application/json', 'application/graphql-response+json'])(
  'refuses with 429, and executes nothing (%s)',
  async (accept) => {
    const id = await api.ingest('Ferry to run all winter', '“It will run,” said Ada Moss.')
    isRefused = true
    const remove = `mutation { deleteArticle(id: "${id}") { __typename } }`
    const refused = await ask(remove, { key: 'editor-key', accept })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('7')
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', retryAfter: 7, limit: { name: 'points' } } }],
    })
    expect((await send('{', { accept })).status).toBe(429)
    isRefused = false
    const found = await ask(`{ article(by: { id: "${id}" }) { headline } }`)
    expect(await found.json()).toEqual({ data: { article: { headline: 'Ferry to run all winter' } } })
  },
)

it('charges nobody where the profile has no quotas', async () => {
  await open.ask('{ __typename }')
  expect(charged).toEqual([])
})
