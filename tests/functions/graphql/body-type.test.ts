import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { refusedBody } from '@verbatim/functions/graphql/body-type.ts'
import { requestOf } from '@verbatim/functions/graphql/http-event.ts'
import { event } from './event.ts'

const refused = (headers: Record<string, string>) => refusedBody(requestOf(event({ headers })).headers)
const type = (sent: string) => refused({ 'content-type': sent })
const coding = (sent: string) => refused({ 'content-type': 'application/json', 'content-encoding': sent })

describe('a body is taken', () => {
  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json ; Charset="UTF\\-8"',
    'application/json; version=1; charset=utf-8',
    'application/json; note="a; charset=latin1"',
    'application/json;; charset=utf-8;',
    'application/json; charset=utf8',
  ])('of type %s', (sent) => expect(type(sent)).toBeNull())

  it.each(['identity', 'Identity', '', ' identity , identity'])('as it is: %j', (sent) =>
    expect(coding(sent)).toBeNull(),
  )
})

describe('a body is refused', () => {
  it.each([
    '',
    'text/plain',
    'text/plain; application/json',
    'text/plain; charset="application/json"',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=application/json',
    'application/jsonp',
    'application/graphql',
    // Two headers, which a gateway joins.
    'text/plain, application/json',
    'application/json, text/plain',
    'json',
  ])('of type %j', (sent) =>
    expect(type(sent)).toMatchObject({ status: 415, message: expect.stringContaining('application/json') }),
  )

  it('without a type', () => expect(refused({})).toMatchObject({ status: 415 }))

  it.each(['iso-8859-1', '"utf-16"', '"utf-8 "', '"utf-8, latin1"', '""'])(
    'in the charset %s, which is named',
    (sent) => {
      const found = type(`application/json; charset=${sent}`)
      expect(found?.status).toBe(415)
      expect(found?.message).toContain(`charset ${sent.startsWith('"') ? sent : `"${sent}"`};`)
    },
  )

  it.each(['gzip', 'br', 'x-gzip', 'identity, gzip', 'deflate,identity'])(
    'in the coding %s, and told how it is taken',
    (sent) =>
      expect(coding(sent)).toEqual({
        status: 415,
        message: expect.stringContaining(`compressed (\`content-encoding\` is "${sent}")`),
        headers: { 'accept-encoding': 'identity' },
      }),
  )

  it('with no more than a few words of what was sent', () =>
    expect(type(`application/json; charset=${'x'.repeat(5000)}`)?.message.length).toBeLessThan(200))
})

it('a compressed body reaches the function as bytes, whose header still tells so', () => {
  const body = gzipSync('{"query":"{ __typename }"}').toString('base64')
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  expect(refusedBody(requestOf(event({ headers, body, isBase64Encoded: true })).headers)?.status).toBe(415)
})
