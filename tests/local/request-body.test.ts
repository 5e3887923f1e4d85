import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen } from '../../packages/local/src/lambda/http/listen.ts'
import { readBody } from '../../packages/local/src/request-body.ts'

const LIMIT = 100_000
const failures: Error[] = []

const server = createServer((request, response) => {
  readBody(request, LIMIT).then(
    (body) => response.end(body ? `${body.length}` : 'too large'),
    (error: Error) => failures.push(error),
  )
})
let port = 0
beforeAll(async () => void (port = await listen(server, 0)))
afterAll(() => server.close())

const send = async (body: BodyInit) => {
  const init = { method: 'POST', body, duplex: 'half' as const }
  const response = await fetch(`http://127.0.0.1:${port}`, init)
  return response.text()
}
/** A body without a length, in parts of ten thousand bytes. */
function inParts(count: number): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(parts) {
      parts.enqueue(new Uint8Array(10_000))
      if (++sent === count) parts.close()
    },
  })
}

it.each([0, 1, LIMIT])('reads %d bytes', async (bytes) => {
  expect(await send(new Uint8Array(bytes))).toBe(String(bytes))
  if (bytes > 1) expect(await send(inParts(bytes / 10_000))).toBe(String(bytes))
})

it('tells a client that goes on sending, whatever it sends, that it is too much', async () => {
  for (let time = 0; time < 100; time++) {
    expect(await send(new Uint8Array(LIMIT + 1 + time * 50_000))).toBe('too large')
    expect(await send(inParts(11 + time))).toBe('too large')
  }
})

it('rejects when the client goes away', async () => {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf'),
  )
  await once(server, 'request')
  socket.destroy()
  await expect.poll(() => failures).toEqual([expect.any(Error)])
})
