import { createServer, type RequestListener } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { connectAhead } from '@verbatim/core/dynamo/wire/connections.ts'
import { post } from '@verbatim/core/dynamo/wire/post.ts'
import { certificate, key } from './localhost-certificate.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Starts a server, counts its connections and answers where it is. */
async function start(server: Server, protocol = 'http') {
  servers.push(server)
  const connections: Socket[] = []
  server.on('connection', (socket) => connections.push(socket))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const url = new URL(`${protocol}://localhost:${(server.address() as AddressInfo).port}/`)
  return { url, connections, ask: (body: string) => post(url, { host: url.host, 'x-one': '1' }, body, null) }
}

const echo: RequestListener = (request, response) => {
  void (async () => {
    const body = await text(request)
    response.end(`${request.method} ${request.url} ${String(request.headers['x-one'])} ${body}`)
  })()
}

describe('a request', () => {
  it('goes over the connection of the one before, and over another while that is answered', async () => {
    const { ask, connections } = await start(createServer(echo))
    expect(await ask('“1”')).toMatchObject({ status: 200, body: 'POST / 1 “1”' })
    await ask('2')
    expect(connections).toHaveLength(1)
    const bodies = (await Promise.all([ask('3'), ask('4')])).map((answer) => answer.body)
    expect(bodies).toEqual(['POST / 1 3', 'POST / 1 4'])
    await ask('5')
    expect(connections).toHaveLength(2)
  })

  it('goes over the connection that was opened ahead, or over another when that failed', async () => {
    const { url, ask, connections } = await start(createServer(echo))
    connectAhead(url)
    await ask('1')
    expect(connections).toHaveLength(1)
    const { port } = url
    servers.pop()?.close()
    connections[0]?.destroy()
    connectAhead(url)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const again = createServer(echo)
    servers.push(again)
    await new Promise<void>((resolve) => again.listen(Number(port), 'localhost', resolve))
    expect((await ask('2')).body).toBe('POST / 1 2')
  })

  it('makes a connection of its own where the last was closed, by the answer or while it was idle', async () => {
    const { ask, connections } = await start(
      createServer((request, response) => {
        if (connections.length === 1) response.setHeader('connection', 'close')
        echo(request, response)
      }),
    )
    await ask('1')
    await ask('2')
    expect(connections).toHaveLength(2)
    const closed = new Promise((resolve) => connections[1]?.once('close', resolve))
    connections[1]?.end()
    await closed
    // The other end hears of it in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await ask('3')).body).toBe('POST / 1 3')
    expect(connections).toHaveLength(3)
  })

  it('fails when there is no answer, as the network’s errors do', async () => {
    const { url, ask } = await start(createServer((request) => request.socket.destroy()))
    await expect(ask('1')).rejects.toMatchObject({ code: 'ECONNRESET' })
    servers.pop()?.close()
    await expect(ask('2')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    const given = AbortSignal.abort(new Error('over'))
    await expect(post(url, {}, '', given)).rejects.toMatchObject({
      name: 'AbortError',
      cause: { message: 'over' },
    })
  })

  it('is encrypted for https, and goes to no server whose certificate is not known', async () => {
    const safe = await start(createSafeServer({ key, cert: certificate }, echo), 'https')
    await expect(safe.ask('1')).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    const known = getCACertificates()
    setDefaultCACertificates([...known, certificate])
    try {
      expect((await safe.ask('2')).body).toBe('POST / 1 2')
      expect((await Promise.all([safe.ask('3'), safe.ask('4')])).map((answer) => answer.body)).toEqual([
        'POST / 1 3',
        'POST / 1 4',
      ])
    } finally {
      setDefaultCACertificates(known)
    }
  })
})
