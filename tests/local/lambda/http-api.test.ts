import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalFunction } from '../../../packages/local/src/lambda/function.ts'
import {
  startHttpApi,
  type Answered,
  type HttpApi,
} from '../../../packages/local/src/lambda/http/http-api.ts'
import { startFunction } from './start-function.ts'

let web: LocalFunction
let api: HttpApi
const answered: Answered[] = []
const failures: string[] = []

beforeAll(async () => {
  web = await startFunction('web', { memoryMb: 128 })
  api = await startHttpApi({
    port: 0,
    routes: { '/graphql': web },
    home: '/graphql',
    onAnswer: (answer) => answered.push(answer),
    onFailure: (message) => failures.push(message),
  })
})
afterAll(async () => {
  await api.close()
  await web.close()
})

const ask = (search: string, init: RequestInit = {}) =>
  fetch(`${api.url}/graphql${search}`, { redirect: 'manual', ...init })

const post = (body: string) =>
  ask('?do=length', { method: 'POST', headers: { 'content-type': 'application/json' }, body })

const preflight = (origin: string) =>
  ask('', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, x-api-key',
    },
  })

describe('the event', () => {
  it('has the form of payload format 2.0', async () => {
    const response = await ask('?tag=a&tag=b%20c&do=echo', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'x=1; y=2', 'X-Api-Key': 'k' },
      body: '{"query":"{ a }"}',
    })
    expect(await response.json()).toEqual({
      version: '2.0',
      routeKey: 'ANY /graphql',
      rawPath: '/graphql',
      rawQueryString: 'tag=a&tag=b%20c&do=echo',
      cookies: ['x=1', 'y=2'],
      headers: expect.objectContaining({
        'content-type': 'application/json',
        'x-api-key': 'k',
        'x-forwarded-proto': 'http',
        host: new URL(api.url).host,
      }),
      queryStringParameters: { tag: 'a,b c', do: 'echo' },
      requestContext: expect.objectContaining({
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        http: expect.objectContaining({ method: 'POST', path: '/graphql', protocol: 'HTTP/1.1' }),
      }),
      body: '{"query":"{ a }"}',
      isBase64Encoded: false,
    })
  })

  it('leaves out what a bare request has not', async () => {
    const event: unknown = await (await ask('')).json()
    for (const absent of ['body', 'cookies', 'queryStringParameters'])
      expect(event).not.toHaveProperty(absent)
    expect(event).not.toHaveProperty('headers.connection')
  })

  it.each([
    ['application/json; charset=utf-8', false],
    ['application/graphql-response+json', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    ['multipart/form-data; boundary=b', true],
  ])('carries a body of type %s as base64: %s', async (type, isBase64Encoded) => {
    const response = await ask('', { method: 'POST', headers: { 'content-type': type }, body: 'é' })
    const body = isBase64Encoded ? Buffer.from('é').toString('base64') : 'é'
    expect(await response.json()).toMatchObject({ body, isBase64Encoded })
  })
})

describe('the response', () => {
  it('is taken from a structured result, CORS headers aside', async () => {
    const response = await ask('?do=structured')
    expect([response.status, await response.text()]).toEqual([201, 'body {}'])
    expect(response.headers.get('x-answer')).toBe('42')
    expect(response.headers.get('content-type')).toBe('text/css')
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('is JSON when the result is none', async () => {
    const response = await ask('?do=text')
    expect(await response.text()).toBe('plain text')
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  it('may be binary, or empty', async () => {
    expect(new Uint8Array(await (await ask('?do=binary')).arrayBuffer())).toEqual(
      new Uint8Array([0, 1, 2, 255]),
    )
    expect((await ask('?do=empty')).status).toBe(204)
  })

  it.each(['?do=malformed', '?do=fails'])('is a 500 that says nothing for %s', async (search) => {
    const response = await ask(search)
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }])
  })

  it('tells the log of a failure, not the client', async () => {
    await ask('?do=secret-detail')
    expect(failures.at(-1)).toContain('secret-detail')
  })
})

describe('the limits', () => {
  it('take an event just under 6 MB', async () => {
    const body = 'x'.repeat(6_000_000)
    expect(await (await post(body)).text()).toBe(String(body.length))
  })

  it.each([
    ['Lambda', 6.5],
    ['the gateway', 11],
  ])('of %s refuse a body of %d MB', async (_whose, megabytes) => {
    const response = await post('x'.repeat(megabytes * 1024 * 1024))
    expect([response.status, await response.json()]).toEqual([413, { message: 'Request Entity Too Large' }])
  })

  it('are told to a client that is still sending', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(parts) {
        parts.enqueue(new Uint8Array(65_536))
        if (++sent === 300) parts.close()
      },
    })
    let sent = 0
    const init = { method: 'POST', body, duplex: 'half' as const }
    expect((await ask('?do=length', init)).status).toBe(413)
  })

  it('refuse a result of more than 6 MB', async () => {
    expect((await ask('?do=large&bytes=6300000')).status).toBe(500)
  })

  it('cut off a function that takes too long', async () => {
    const slow = await startFunction('web')
    const impatient = { port: 0, routes: { '/graphql': slow }, home: '/', integrationTimeoutMs: 50 }
    const gateway = await startHttpApi(impatient)
    const response = await fetch(`${gateway.url}/graphql?ms=60000`)
    expect([response.status, await response.json()]).toEqual([503, { message: 'Service Unavailable' }])
    await gateway.close()
    await slow.close()
  })
})

describe('CORS', () => {
  it.each([
    'http://localhost:5173',
    'https://localhost',
    'http://127.0.0.1:8080',
    'http://[::1]:3000',
    'http://app.localhost:5173',
  ])('is open to %s', async (origin) => {
    const before = await preflight(origin)
    expect(before.status).toBe(204)
    expect(before.headers.get('access-control-allow-origin')).toBe(origin)
    expect(before.headers.get('access-control-allow-headers')).toBe('content-type, x-api-key')
    const response = await ask('', { headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('adds to what an answer depends on', async () => {
    const response = await ask('?do=structured', { headers: { origin: 'http://localhost:5173' } })
    expect(response.headers.get('vary')).toBe('accept, origin')
  })

  it.each(['https://example.com', 'http://localhost.example.com', 'http://127.0.0.1.evil.test', 'null'])(
    'is closed to %s',
    async (origin) => {
      const response = await preflight(origin)
      expect(response.headers.has('access-control-allow-origin')).toBe(false)
    },
  )
})

describe('other paths', () => {
  it('lead home from /, and are not found elsewhere', async () => {
    const home = await fetch(`${api.url}/`, { redirect: 'manual' })
    expect([home.status, home.headers.get('location')]).toEqual([302, '/graphql'])
    expect((await fetch(`${api.url}/nowhere`)).status).toBe(404)
  })

  it.each(['*', 'http://[', '/%', '//'])(
    'are answered whatever the request target is: %s',
    async (target) => {
      expect(await raw(`${target} HTTP/1.1`, 'host: x')).toMatch(/^HTTP\/1.1 (400|404) /u)
    },
  )
})

describe('the host', () => {
  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'api.my_app.test', 'LOCALHOST:'])(
    'may be %s',
    async (host) => expect(await raw('/graphql HTTP/1.1', `host: ${host}`)).toMatch(/^HTTP\/1.1 200 /u),
  )

  it.each(['', '[', '[::g]', 'a b', 'a:b', 'localhost:99999', 'a/b', 'a@b', '%00', '1.2.3.4.5'])(
    'is refused in words when it is none: %j',
    async (host) => {
      const answer = await raw('/graphql HTTP/1.1', `host: ${host}`)
      expect(answer).toMatch(/^HTTP\/1.1 400 /u)
      expect(answer).toContain('the header `host` names no host')
    },
  )

  it('need not be named by a client of HTTP/1.0', async () => {
    expect(await raw('/graphql HTTP/1.0')).toMatch(/^HTTP\/1.1 200 /u)
  })
})

it('tells of each answer', async () => {
  await ask('?do=empty', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'hi' })
  const sent = { method: 'POST', path: '/graphql', search: '?do=empty', body: 'hi' }
  expect(answered.at(-1)).toEqual({ ...sent, status: 204, answer: '', ms: expect.any(Number) })
})

it('says which port is taken', async () => {
  const port = Number(new URL(api.url).port)
  await expect(startHttpApi({ port, routes: {}, home: '/' })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use`,
  )
})

/** How the answer begins to a request that no client of ours would write. */
function raw(target: string, ...headers: string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () =>
    socket.write([`GET ${target}`, ...headers, 'connection: close', '\r\n'].join('\r\n')),
  )
  socket.once('data', (data) => {
    resolve(data.toString())
    socket.destroy()
  })
  socket.once('error', reject)
  return promise
}
