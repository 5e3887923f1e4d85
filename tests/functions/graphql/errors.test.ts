import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { EMPTY_PAGE } from '@verbatim/core/paging.ts'
import type { Services } from '@verbatim/core/services.ts'
import { PROFILES } from '@verbatim/functions/graphql/profile.ts'
import { createServer } from '@verbatim/functions/graphql/server.ts'

const SECRET = 'connect ECONNREFUSED 10.0.0.7:8000 at TableClient (/var/task/client.js:1:2)'
const fail = async (): Promise<never> => {
  throw new Error(SECRET)
}
const services: Services = {
  articles: { byIds: fail, find: fail, body: fail, list: fail, quoting: fail, remove: fail },
  quotes: {
    byIds: fail,
    byIdsWithDismissed: fail,
    list: async () => EMPTY_PAGE,
    ofArticle: fail,
    context: fail,
    random: fail,
    attribute: fail,
    resetAttribution: fail,
    dismiss: fail,
    restore: fail,
  },
  // A service that breaks its own promise: a kind that the schema does not know.
  speakers: {
    byIds: fail,
    find: async () => JSON.parse('{"id":"spk_0123456789abcdef","name":"A","kind":"MARTIAN"}'),
    list: fail,
    merge: fail,
    unmerge: fail,
    rename: fail,
  },
  search: { quotes: fail, articles: fail, suggest: fail },
  ingestion: { ingest: fail },
  audit: fail,
}
const server = createServer(services, [], { profile: PROFILES.open })

const JSON_TYPE = 'application/json'
const GRAPHQL_TYPE = 'application/graphql-response+json'

async function send(
  body: string,
  { accept = GRAPHQL_TYPE, type = JSON_TYPE, method = 'POST', search = '' } = {},
) {
  const init = { method, headers: { accept, 'content-type': type }, body: method === 'GET' ? null : body }
  const response = await server.fetch(`http://api.test/graphql${search}`, init, { requestId: 'request-7' })
  return { status: response.status, text: await response.text() }
}

const ask = async (query: string, options = {}) => {
  const { status, text } = await send(JSON.stringify({ query }), options)
  return { status, answer: JSON.parse(text), text }
}

let output: MockInstance<typeof process.stdout.write>
beforeEach(() => {
  output = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => output.mockRestore())
/** What was logged of trouble; every request has a line beside that. */
const logged = () =>
  output.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('{"level":"ERROR"'))

describe('what nobody expected', () => {
  it.each([
    [
      'a service that fails',
      '{ quotes { nodes { id } } speaker(by: { id: "spk_0123456789abcdef" }) { id } }',
      'speaker',
    ],
    ['a value that the schema does not know', '{ speaker(by: { name: "A" }) { kind } }', 'speaker'],
    ['a value that is missing', '{ speaker(by: { name: "A" }) { quoteCount } }', 'speaker'],
  ])('%s is INTERNAL, with nothing but the request’s id', async (_, query, field) => {
    const { status, answer, text } = await ask(query)
    expect(status).toBe(200)
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. Request id: request-7',
        locations: [expect.anything()],
        path: expect.arrayContaining([field]),
        extensions: { code: 'INTERNAL' },
      },
    ])
    expect(answer.data).toMatchObject({ [field]: null })
    expect(text).not.toMatch(/ECONNREFUSED|client\.js|stack|MARTIAN/)
  })

  it('is logged as one line of JSON with its stack and the request’s id', async () => {
    await ask('{ speaker(by: { id: "spk_0123456789abcdef" }) { id } }')
    const [line = '', ...more] = logged()
    expect(more).toEqual([])
    expect(line.match(/\n/g)).toHaveLength(1)
    expect(JSON.parse(line)).toMatchObject({
      level: 'ERROR',
      requestId: 'request-7',
      reason: SECRET,
      stack: expect.stringContaining('errors.test.ts'),
    })
  })
})

describe('what a client did wrong', () => {
  it.each([
    ['no document', '{}', {}, 400],
    ['no JSON', '{', {}, 400],
    ['no GraphQL', JSON.stringify({ query: '{' }), {}, 400],
    ['no such field', JSON.stringify({ query: '{ x }' }), {}, 400],
    ['no such field, of an older client', JSON.stringify({ query: '{ x }' }), { accept: JSON_TYPE }, 200],
    [
      'a variable of another type',
      JSON.stringify({
        query: 'query ($n: Int!) { articles(first: $n) { nodes { id } } }',
        variables: { n: 'x' },
      }),
      {},
      400,
    ],
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), {}, 400],
    ['no such operation', JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }), {}, 400],
    [
      'a mutation by GET',
      '',
      { method: 'GET', search: '?query=mutation{deleteArticle(id:"x"){__typename}}' },
      405,
    ],
  ])('%s: INVALID_INPUT', async (_, body, options, status) => {
    const found = await send(body, options)
    expect(found.status).toBe(status)
    const { errors } = JSON.parse(found.text)
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/.{10}/),
      extensions: { code: 'INVALID_INPUT' },
    })
    expect(logged()).toEqual([])
  })

  it('of another form is told what would be right', async () => {
    const refusal = async (body: string, options: Parameters<typeof send>[1]) => {
      const { status, text } = await send(body, options)
      const { message, extensions } = JSON.parse(text).errors[0]
      expect(extensions).toEqual({ code: 'INVALID_INPUT' })
      return [status, message]
    }
    expect(await refusal('x', { type: 'text/css' })).toEqual([
      415,
      expect.stringContaining('application/json'),
    ])
    expect(await refusal('', { method: 'PUT' })).toEqual([405, expect.stringContaining('POST')])
    expect(await refusal('{}', { accept: 'image/png' })).toEqual([406, expect.stringContaining('`accept`')])
    expect(await refusal(' [{"query":"{ a }"}]', {})).toEqual([
      400,
      expect.stringContaining('several operations'),
    ])
    expect(await refusal('[]', { type: 'text/plain' })).toEqual([415, expect.any(String)])
  })

  it('of a type that a page of another site may send is not looked at, whatever it holds', async () => {
    const bodies = ['{"documentId":"other"}', '{"query":"{ __typename }"}', '[]', '{', '']
    const hashed = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"other"}}}'
    const answers = await Promise.all(
      [...bodies, hashed].flatMap((body) =>
        ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'].map((type) =>
          send(body, { type }),
        ),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([415]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it('a query by GET may hold a question mark as it is', async () => {
    const search = '?query={speaker(by:{name:"Who?"}){id}}'
    expect((await send('', { method: 'GET', search })).text).toContain('"data":{"speaker":{"id"')
  })

  it('is repeated to it in part where it is long', async () => {
    const query = 'query ($n: Int) { articles(first: $n) { nodes { id } } }'
    const { text } = await send(JSON.stringify({ query, variables: { n: `🐙${'long '.repeat(100_000)}` } }))
    const { message } = JSON.parse(text).errors[0]
    expect(message).toMatch(/^Variable "\$n" got invalid value "🐙long .* … .*long "$/u)
    expect(message.length).toBeLessThan(1010)
  })

  it('a query by GET is fine', async () => {
    const { status, text } = await send('', { method: 'GET', search: '?query={quotes{nodes{id}}}' })
    expect({ status, text }).toEqual({ status: 200, text: '{"data":{"quotes":{"nodes":[]}}}' })
  })
})
