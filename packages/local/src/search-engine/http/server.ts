import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { Engine } from '../engine.ts'
import { ApiError, errorBody, errorStatus } from '../errors.ts'
import { authorize } from './authorize.ts'
import { readBody } from './request.ts'
import type { Response } from './request.ts'
import { createRouter } from './router.ts'
import { routes } from './routes.ts'

/** Makes the HTTP server of an engine. */
export function createEngineServer(engine: Engine): Server {
  const route = createRouter(routes)

  async function answer(message: IncomingMessage): Promise<Response> {
    const url = new URL(message.url ?? '/', 'http://engine')
    const method = message.method ?? 'GET'
    const matched = route(method, url.pathname)
    if (matched === null) return { status: 404 }
    if (matched.handler === null) return { status: 405 }
    const rights = authorize(engine, message.headers.authorization)
    const body = await readBody(message)
    const { parameters } = matched
    const { headers } = message
    return matched.handler({
      engine,
      method,
      path: url.pathname,
      parameters,
      query: url.searchParams,
      rawQuery: url.search,
      headers,
      body,
      rights,
    })
  }

  async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
    let out: Response
    try {
      out = await answer(message)
    } catch (error) {
      out = failure(error)
    }
    const text = out.body === undefined ? '' : JSON.stringify(out.body)
    response.writeHead(out.status, {
      ...(text === '' ? {} : { 'content-type': 'application/json' }),
      'content-length': Buffer.byteLength(text),
      'access-control-allow-origin': '*',
      ...out.headers,
    })
    response.end(text)
    message.resume()
  }

  const server = createServer((message, response) => void respond(message, response))
  server.keepAliveTimeout = 30_000
  return server
}

function failure(error: unknown): Response {
  if (error instanceof ApiError)
    return { status: error.status ?? errorStatus(error.code), body: { ...errorBody(error) } }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(`search engine: ${message}`)
  return {
    status: 500,
    body: { ...errorBody(new ApiError('internal', 'An internal error has occurred. It stands in the log.')) },
  }
}
