import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { errorText, RequestTooLargeError } from '../errors.ts'
import type { LocalFunction } from '../function.ts'
import { readBody } from '../../request-body.ts'
import { gatewayBodyLimit, integrationTimeoutMs } from '../limits.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts'
import { invoke, invokedName } from './invocations.ts'
import { listen } from './listen.ts'
import { requestEvent } from './request-event.ts'
import { functionResponse, gatewayAnswers, send, type HttpResponse } from './response.ts'

/** So many bytes of an answer are shown to whoever keeps the log: enough for its first errors. */
const BEGINNING = 4000

/** One answered request, for the log. */
export interface Answered {
  method: string
  path: string
  /** What stands behind the path, with its question mark. */
  search: string
  /** The request's body as text, empty when it was refused unread. */
  body: string
  status: number
  /** How the answer's body begins. */
  answer: string
  ms: number
}

/** A running API; `url` has no slash at its end. */
export interface HttpApi {
  url: string
  port: number
  close(): Promise<void>
}

/** What an HTTP API is made of. */
export interface HttpApiOptions {
  /** 0 takes any free port. */
  port: number
  /** The path of each function; a path that is not here is a 404. */
  routes: Record<string, LocalFunction>
  /** Functions that may be run by name, over Lambda's own Invoke API. */
  invocable?: Record<string, LocalFunction>
  /** Where `GET /` leads. */
  home: string
  onAnswer?: (answered: Answered) => void
  /** Told of each request that a function failed, or that was cut off: the client sees only a 500 or a 503. */
  onFailure?: (message: string) => void
  integrationTimeoutMs?: number
}

/** Starts an API Gateway HTTP API on 127.0.0.1. Rejects with PortTakenError when the port is in use. */
export async function startHttpApi(options: HttpApiOptions): Promise<HttpApi> {
  const server = createServer((request, response) => void serve(request, response, options))
  const port = await listen(server, options.port)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async close() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      server.closeAllConnections()
      await closed.promise
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, options: HttpApiOptions) {
  const started = performance.now()
  const pathname = pathOf(request.url)
  try {
    if (pathname === undefined) return send(response, gatewayAnswers.badRequest)
    if (!isHost(request.headers.host)) return send(response, gatewayAnswers.badHost)
    if (isPreflight(request)) return void response.writeHead(204, preflightHeaders(request)).end()
    if (request.method === 'GET' && pathname === '/')
      return void response.writeHead(302, { location: options.home }).end()
    const body = await readBody(request, gatewayBodyLimit)
    const answer = body ? await route(request, body, pathname, options) : gatewayAnswers.tooLarge
    send(response, answer, corsHeaders(request))
    options.onAnswer?.({
      method: request.method ?? 'GET',
      path: pathname,
      search: /\?.*/s.exec(request.url ?? '')?.[0] ?? '',
      body: body?.toString('utf8') ?? '',
      status: answer.status,
      answer: answer.body.toString('utf8', 0, BEGINNING),
      ms: performance.now() - started,
    })
  } catch (error) {
    options.onFailure?.(`${request.method} ${pathname}: ${errorText(error)}`)
    response.destroy()
  }
}

/** The path of a request target; undefined for one that is no path, such as `http://…` or `*`. */
function pathOf(target = ''): string | undefined {
  return target.startsWith('/') ? URL.parse(`http://localhost${target}`)?.pathname : undefined
}

/** Whether a `host` header names a host, with or without a port. A client of HTTP/1.0 need not send one. */
function isHost(host = 'localhost'): boolean {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?$/iu.test(host) && URL.canParse(`http://${host}`)
}

async function route(
  request: IncomingMessage,
  body: Buffer,
  pathname: string,
  { routes, invocable = {}, onFailure, integrationTimeoutMs: limit = integrationTimeoutMs }: HttpApiOptions,
): Promise<HttpResponse> {
  const name = invokedName(pathname)
  if (name !== undefined) return invoke(invocable, name, request, body)
  const target = routes[pathname]
  if (!target) return gatewayAnswers.notFound
  const timeout = Promise.withResolvers<HttpResponse>()
  const timer = setTimeout(() => {
    onFailure?.(`${request.method} ${pathname}: no answer within ${limit / 1000} s`)
    timeout.resolve(gatewayAnswers.timedOut)
  }, limit)
  const answered = target
    .invoke(requestEvent(request, body, `ANY ${pathname}`))
    .then(functionResponse, (error: unknown) => {
      if (error instanceof RequestTooLargeError) return gatewayAnswers.tooLarge
      onFailure?.(`${request.method} ${pathname}: ${errorText(error)}`)
      return gatewayAnswers.failed
    })
  try {
    return await Promise.race([answered, timeout.promise])
  } finally {
    clearTimeout(timer)
  }
}
