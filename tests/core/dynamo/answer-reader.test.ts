import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswerReader } from '@verbatim/core/dynamo/wire/answer-reader.ts'

/** The bytes in pieces, cut at these places. */
function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % Math.max(bytes.length, 1)))].toSorted((a, b) => a - b)
  return [...places, bytes.length].map((end, at) => bytes.subarray(places[at - 1] ?? 0, end))
}

function read(bytes: Buffer, cuts: readonly number[] = []) {
  const reader = createAnswerReader()
  const answers = pieces(bytes, cuts).map((piece) => reader.take(piece))
  // Nothing may be taken for an answer before its last byte has come.
  expect(answers.slice(0, -1)).toEqual(answers.slice(0, -1).map(() => null))
  return { answer: answers.at(-1) ?? null, end: () => reader.end() }
}

function chunked(body: Buffer, cuts: readonly number[]): Buffer {
  const chunks = pieces(body, cuts).filter(({ length }) => length > 0)
  const written = chunks.flatMap((chunk) => [`${chunk.length.toString(16)};a=b\r\n`, chunk, '\r\n'])
  return Buffer.concat([...written, '0\r\nchecksum: 1\r\n\r\n'].map((part) => Buffer.from(part)))
}

const bodies = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed())
const cuts = fc.array(fc.nat(400), { maxLength: 8 })

describe('an answer of HTTP/1.1', () => {
  it('is read whole, wherever it was cut on its way', () => {
    fc.assert(
      fc.property(bodies, fc.integer({ min: 200, max: 599 }), cuts, cuts, (body, status, first, second) => {
        const bytes = Buffer.from(body)
        const start = `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 ${status} Such\r\nServer: none\r\n`
        const measured = Buffer.concat([Buffer.from(`${start}Content-Length:${bytes.length}\r\n\r\n`), bytes])
        expect(read(measured, first).answer).toEqual({ status, body, keepsOpen: true })
        const head = Buffer.from(`${start}Transfer-Encoding: chunked\r\n\r\n`)
        expect(read(Buffer.concat([head, chunked(bytes, second)]), first).answer).toEqual({
          status,
          body,
          keepsOpen: true,
        })
        const open = read(Buffer.concat([Buffer.from(`${start}\r\n`), bytes]), first)
        expect(open.answer).toBeNull()
        expect(open.end()).toEqual({ status, body, keepsOpen: false })
      }),
    )
  })

  it.each([
    'HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 2\r\n\r\n{}',
    'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}',
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\nHTTP/1.1 200 OK',
  ])('says when nothing more can be asked on its connection: %j', (text) => {
    expect(read(Buffer.from(text)).answer).toEqual({ status: 200, body: '{}', keepsOpen: false })
  })

  it('is none when it was cut off, or is of another protocol', () => {
    expect(read(Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}')).end()).toBeNull()
    expect(read(Buffer.from('HTTP/1.1 200')).end()).toBeNull()
    expect(() => read(Buffer.from('SSH-2.0-OpenSSH\r\n\r\n'))).toThrow('no answer of HTTP/1.1: SSH-2.0')
    expect(() => read(Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n'))).toThrow(
      'has no size',
    )
  })
})
