import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { once } from '../../once.ts'

type Protocol = {
  Agent: new (options: { keepAlive: boolean }) => Agent
  request: (url: URL, options: RequestOptions, heard: (response: IncomingMessage) => void) => ClientRequest
}

// Taken by the first call and not imported: an import of node:http reads all its exports, three of which load fetch. All
// clients of a process share their connections, so a request that is charged first reads over the same one.
const http = once(() => keptOpen(process.getBuiltinModule('node:http')))
const https = once(() => keptOpen(process.getBuiltinModule('node:https')))

function keptOpen({ Agent, request }: Protocol) {
  return { request, agent: new Agent({ keepAlive: true }) }
}

/** Posts a body and answers the status and the body that come back; gives up on the signal. */
export function post(
  url: URL,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal | null,
): Promise<{ status: number; body: string }> {
  const { request, agent } = url.protocol === 'http:' ? http() : https()
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers, ...(signal && { signal }) }
    request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') })
      })
    })
      .on('error', reject)
      .end(body)
  })
}
