import type { KeyCheck } from '@verbatim/core/access/key-check.ts'
import { clockMs } from '@verbatim/core/clock.ts'
import { requestScope, withinScope, type RequestScope } from '@verbatim/core/request-scope.ts'
import type { Services } from '@verbatim/core/services.ts'
import { createContext } from '@verbatim/schema/context.ts'
import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import { link } from '../links.ts'
import { errorFields, log } from '../log.ts'
import { callerOf, type LinkedKey } from './api-keys.ts'
import { createOperationHandler } from './operation-handler.ts'
import type { HttpRequest } from './http-event.ts'
import type { HttpAnswer, Operation } from './operation-handler.ts'
import { PROFILES, type Profile } from './profile.ts'
import type { RateLimit } from './rate-limit.ts'

/** What is known of a request beside itself: its id, and the signal on which its calls are given up. */
export type Invocation = { requestId: string; signal?: AbortSignal }

/** A request as `fetch` takes it; the body is text, or bytes of UTF-8. */
export type RequestInit = {
  method: string
  headers: ConstructorParameters<typeof Headers>[0]
  body: string | Uint8Array | null
}

/** How open the server is (`production` when not given), the registered documents by id, and what knows people's keys. */
export type ServerOptions = {
  profile?: Profile
  documents?: Readonly<Record<string, string>>
  checkKey?: KeyCheck | null
  /** Quotas, for the profiles that have them. */
  limitRate?: RateLimit
  /** Told of each request that has been answered. */
  onAnswer?: (operation: Operation, scope: RequestScope, answer: { status: number; ms: number }) => void
}

/** The GraphQL server over these services; `answer(request, { requestId })` answers a request. */
export function createServer(
  services: Services,
  keys: readonly LinkedKey[],
  { profile = PROFILES.production, documents = {}, checkKey = null, limitRate, onAnswer }: ServerOptions = {},
) {
  const answerOperation = createOperationHandler(
    profile,
    new Map(Object.entries(documents)),
    profile.quotas ? limitRate : null,
  )

  async function attempt(operation: Operation): Promise<HttpAnswer> {
    try {
      return (await page(operation)) ?? (await answerOperation(operation))
    } catch (error) {
      return failed(operation, error)
    }
  }

  /** GraphiQL, whose module only a laptop's browser asks for. */
  async function page(operation: Operation): Promise<HttpAnswer | null> {
    if (!profile.graphiql || operation.method !== 'GET') return null
    // The key goes along: what that module shared with this one would be a file more to load for every cold start.
    const key = link('EditorKey')?.value ?? 'your-key'
    return (await import('./graphiql-answer.ts')).graphiqlAnswer(operation, key)
  }

  async function answer(request: HttpRequest, { requestId, signal }: Invocation): Promise<HttpAnswer> {
    const started = clockMs()
    const caller = await callerOf(request.headers, keys, checkKey)
    if (caller.failure !== null)
      log('ERROR', 'A key could not be looked up', { requestId, ...errorFields(caller.failure) })
    const operation: Operation = {
      ...request,
      context: createContext(services, caller, requestId),
      requestId,
      execute: null,
      points: 1,
      isCharged: false,
      failed: false,
      codes: [],
      named: null,
      trusted: null,
    }
    const scope = requestScope(signal ?? new AbortController().signal)
    const [body, { status, headers }] = await withinScope(scope, () => attempt(operation))
    onAnswer?.(operation, scope, { status, ms: clockMs() - started })
    return [body, { status, headers: { ...headers, 'x-request-id': requestId } }]
  }

  return {
    answer,
    /** The same for those who speak in terms of fetch. */
    async fetch(
      url: string,
      init: RequestInit,
      { address = '', ...invocation }: Invocation & { address?: string },
    ): Promise<Response> {
      const { pathname: path, search } = new URL(url)
      const headers = new Headers(init.headers)
      const body = typeof init.body === 'string' ? init.body : Buffer.from(init.body ?? []).toString('utf8')
      const request = { method: init.method, path, query: search.slice(1), headers, body, address }
      return new Response(...(await answer(request, invocation)))
    },
  }
}

/** Whatever goes wrong before or after execution: logged, and nothing told of it but the request's id. */
function failed({ requestId }: Operation, error: unknown): HttpAnswer {
  log('ERROR', 'A request failed', { requestId, ...errorFields(error) })
  const message = `Something went wrong on our side. Request id: ${requestId}`
  const body = JSON.stringify({ errors: [createGraphQLError(message, 'INTERNAL')] })
  return [body, { status: 500, headers: { 'content-type': 'application/json; charset=utf-8' } }]
}
