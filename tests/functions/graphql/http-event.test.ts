import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestOf, resultOf } from '@verbatim/functions/graphql/http-event.ts'
import { event } from './event.ts'

const arrived = async (sent: Parameters<typeof event>[0]) => {
  const { url, ...init } = requestOf(event(sent))
  return new Request(url, init)
}

describe('an event becomes a request', () => {
  it('with its address, method, headers and cookies', async () => {
    const request = await arrived({
      method: 'GET',
      rawQueryString: 'query=%7Bnode%7D&x=a%20b',
      headers: { accept: 'text/html,*/*', 'x-api-key': 'k' },
      cookies: ['a=1', 'b=2'],
    })
    expect(request.url).toBe('https://api.example.org/graphql?query=%7Bnode%7D&x=a%20b')
    expect(request.method).toBe('GET')
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: 'text/html,*/*',
      'x-api-key': 'k',
      cookie: 'a=1; b=2',
    })
  })

  it('with its body to the character, plain or in base64', async () => {
    await assertBodies((text) => ({ body: text, isBase64Encoded: false }))
    await assertBodies((text) => ({ body: Buffer.from(text).toString('base64'), isBase64Encoded: true }))
  })

  it.each(['GET', 'HEAD'])('without the body that a %s must not have', async (method) => {
    expect((await arrived({ method, body: 'x' })).body).toBeNull()
  })

  it('without a body where none came', async () => {
    expect(await (await arrived({})).text()).toBe('')
  })
})

async function assertBodies(
  sent: (text: string) => { body: string; isBase64Encoded: boolean },
): Promise<void> {
  const texts: string[] = []
  assert(property(string({ unit: 'binary' }), (text) => void texts.push(text)))
  for (const text of texts) expect(await (await arrived(sent(text))).text()).toBe(text)
}

describe('a response becomes a result', () => {
  it('of text, with status, headers and cookies', async () => {
    const response = new Response('{"data":"“é”"}', {
      status: 400,
      headers: [
        ['content-type', 'application/graphql-response+json; charset=utf-8'],
        ['x-other', 'value'],
        ['set-cookie', 'a=1; Path=/'],
        ['set-cookie', 'b=2'],
      ],
    })
    expect(await resultOf(response)).toEqual({
      statusCode: 400,
      headers: { 'content-type': 'application/graphql-response+json; charset=utf-8', 'x-other': 'value' },
      cookies: ['a=1; Path=/', 'b=2'],
      body: '{"data":"“é”"}',
      isBase64Encoded: false,
    })
  })

  it.each([{ 'content-type': 'image/png' }, { 'content-type': 'text/html', 'content-encoding': 'gzip' }])(
    'in base64 when it is %j',
    async (headers) => {
      const bytes = Uint8Array.from([0, 159, 146, 150, 255])
      const result = await resultOf(new Response(bytes, { headers }))
      expect(result).toMatchObject({ isBase64Encoded: true, body: Buffer.from(bytes).toString('base64') })
    },
  )

  it('of nothing', async () => {
    expect(await resultOf(new Response(null, { status: 204 }))).toEqual({
      statusCode: 204,
      headers: {},
      body: '',
      isBase64Encoded: false,
    })
  })
})
