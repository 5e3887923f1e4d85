import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestOf, resultOf } from '@verbatim/functions/graphql/http-event.ts'
import { event } from './event.ts'

const arrived = (sent: Parameters<typeof event>[0]) => requestOf(event(sent))

describe('an event becomes a request', () => {
  it('with its path and query, method and headers', () => {
    const { headers, ...request } = arrived({
      method: 'GET',
      rawQueryString: 'query=%7Bnode%7D&x=a%20b',
      headers: { accept: 'text/html,*/*', 'X-Api-Key': 'k' },
    })
    expect(request).toEqual({
      method: 'GET',
      path: '/graphql',
      query: 'query=%7Bnode%7D&x=a%20b',
      body: '',
      address: '192.0.2.7',
    })
    expect(['Accept', 'x-api-key', 'authorization'].map((name) => headers.get(name))).toEqual([
      'text/html,*/*',
      'k',
      null,
    ])
  })

  it('with its body to the character, plain or in base64', () => {
    assertBodies((text) => ({ body: text, isBase64Encoded: false }))
    assertBodies((text) => ({ body: Buffer.from(text).toString('base64'), isBase64Encoded: true }))
  })

  it.each(['GET', 'HEAD'])('without the body that a %s must not have', (method) => {
    expect(arrived({ method, body: 'x' }).body).toBe('')
  })

  it('without a body where none came', () => {
    expect(arrived({}).body).toBe('')
  })
})

function assertBodies(sent: (text: string) => { body: string; isBase64Encoded: boolean }): void {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(arrived(sent(text)).body).toBe(text)
    }),
  )
}

describe('an answer becomes a result', () => {
  it('of text, with status and headers', () => {
    const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8', 'x-other': 'value' }
    expect(resultOf(['{"data":"“é”"}', { status: 400, headers }])).toEqual({
      statusCode: 400,
      headers,
      body: '{"data":"“é”"}',
      isBase64Encoded: false,
    })
  })

  it('in base64 when it is of bytes', () => {
    const bytes = Uint8Array.from([0, 159, 146, 150, 255])
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' }
    expect(resultOf([bytes, { status: 200, headers }])).toEqual({
      statusCode: 200,
      headers,
      body: Buffer.from(bytes).toString('base64'),
      isBase64Encoded: true,
    })
  })

  it('of nothing', () => {
    expect(resultOf([null, { status: 204 }])).toEqual({
      statusCode: 204,
      headers: {},
      body: '',
      isBase64Encoded: false,
    })
  })
})
