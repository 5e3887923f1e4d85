import { expect, it } from 'vitest'
import { carried, MOST_BYTES } from '@verbatim/functions/graphql/answer-size.ts'

const result = (body: string, headers = {}) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body,
  isBase64Encoded: false,
})
/** A body whose result is this large. */
const sized = (bytes: number, unit: string, headers = {}) => {
  const room = bytes - Buffer.byteLength(JSON.stringify(result('', headers)))
  const one = Buffer.byteLength(JSON.stringify(unit)) - 2
  return unit.repeat(Math.floor(room / one)) + 'x'.repeat(room % one)
}

it.each(['x', '"', '—', '🐙'])('lets through what Lambda carries, made of %s', (unit) => {
  const full = result(sized(MOST_BYTES, unit))
  expect(Buffer.byteLength(JSON.stringify(full))).toBe(MOST_BYTES)
  expect(carried(full)).toBe(full)
})

it.each(['x', '"', '—', '🐙'])('refuses one byte more, made of %s', (unit) => {
  const headers = { etag: '"abc"', 'cache-control': 'public, max-age=60', 'x-request-id': 'r1' }
  const refused = carried(result(`${sized(MOST_BYTES, unit, headers)}x`, headers))
  expect(refused.headers).toEqual({
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-request-id': 'r1',
  })
  const { data, errors } = JSON.parse(refused.body ?? '')
  expect(data).toBeNull()
  const limit = { name: 'answerBytes', most: MOST_BYTES, value: expect.any(Number) }
  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }])
})
