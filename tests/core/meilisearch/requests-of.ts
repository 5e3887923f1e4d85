import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { createSearchGateway } from '../../../packages/core/src/meilisearch/gateway.ts'
import type { SearchGateway } from '../../../packages/core/src/search/gateway.ts'
import type { SearchServer } from './search-server.ts'

/** What a gateway sends to the server while it answers, in order: `POST /multi-search`. */
export async function requestsOf(
  { url, key, prefix }: SearchServer,
  ask: (gateway: SearchGateway) => Promise<unknown>,
): Promise<string[]> {
  const seen: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    const { method = '', url: path = '' } = incoming
    seen.push(`${method} ${path}`)
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
      const answer = fetch(url + path, { method, headers, body: Buffer.concat(chunks) })
      void answer.then(async ({ status, body }) => {
        outgoing.writeHead(status, { 'content-type': 'application/json' })
        return body ? pipeline(body, outgoing) : outgoing.end()
      })
    })
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const { port } = proxy.address() as AddressInfo
  try {
    await ask(createSearchGateway({ url: `http://127.0.0.1:${port}`, key, prefix }))
  } finally {
    proxy.closeAllConnections()
    await new Promise((closed) => proxy.close(closed))
  }
  return seen
}
