import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listen } from '@verbatim/local/lambda/http/listen.ts'
import type { Role } from './roles.ts'
import { kindOfCall } from './search-call.ts'
import type { SearchCall, SearchReply } from './search-call.ts'

/** Answers a call itself, or lets it through with `forward`; null cuts the connection. */
export type Interceptor = (
  call: SearchCall,
  forward: (call: SearchCall) => Promise<SearchReply>,
) => Promise<SearchReply | null>

/** One role's way to the search engine. */
export type SearchProxy = {
  url: string
  /** Cuts every connection, those that are open and new ones, until as many calls of `up` as of this. */
  down(): void
  up(): void
  close(): Promise<void>
}

/** Starts a proxy on 127.0.0.1 before the search engine at this address. */
export async function startSearchProxy(
  engine: string,
  role: Role,
  intercept: Interceptor,
): Promise<SearchProxy> {
  let outages = 0
  const server = createServer((request, response) => {
    serve(engine, role, intercept, request, response).catch(() => response.destroy())
  })
  // A connection that is kept is not closed just as a request goes out on it: only faults cut them.
  server.keepAliveTimeout = 60_000
  // The port is kept, or another program of this machine might get it.
  server.on('connection', (socket) => {
    if (outages > 0) socket.destroy()
  })
  const port = await listen(server, 0)
  return {
    url: `http://127.0.0.1:${port}`,
    down() {
      outages++
      server.closeAllConnections()
    },
    up: () => void outages--,
    async close() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      server.closeAllConnections()
      await closed.promise
    },
  }
}

async function serve(
  engine: string,
  role: Role,
  intercept: Interceptor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(role, request, response)
  const reply = await intercept(call, (changed) => forward(engine, changed))
  if (!reply) response.destroy()
  else if (!response.destroyed)
    response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.body)
}

async function readCall(role: Role, request: IncomingMessage, response: ServerResponse): Promise<SearchCall> {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) gone.abort()
  })
  const { method = 'GET', url: path = '/' } = request
  const headers: Record<string, string> = {}
  for (const name of ['authorization', 'content-type'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers[name] = value
  }
  const index = /^\/indexes\/([^/?]+)/.exec(path)?.[1] ?? ''
  const body = (await buffer(request)).toString('utf8')
  return { role, kind: kindOfCall(method, path), method, path, index, headers, body, gone: gone.signal }
}

async function forward(engine: string, { method, path, headers, body }: SearchCall): Promise<SearchReply> {
  const answer = await fetch(engine + path, { method, headers, ...(body !== '' && { body }) })
  const type = answer.headers.get('content-type') ?? 'application/json'
  return { status: answer.status, type, body: await answer.text() }
}
