import type { KeyCheck } from '@verbatim/core/access/key-check.ts'
import { requestScope, withinScope, type RequestScope } from '@verbatim/core/request-scope.ts'
import type { Services } from '@verbatim/core/services.ts'
import { createContext } from '@verbatim/schema/context.ts'
import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import { errorFields, log } from '../log.ts'
import { callerOf, type LinkedKey } from './api-keys.ts'
import { graphiqlAnswer } from './graphiql-answer.ts'
import { createOperationHandler } from './operation-handler.ts'
import type { HttpAnswer, Operation } from './operation-handler.ts'
import { PROFILES, type Profile } from './profile.ts'
import type { RateLimit } from './rate-limit.ts'

/** What is known of a request beside itself: its calls are given up on the signal, the address is the client's. */
export type Invocation = { requestId: string; signal?: AbortSignal; address?: string }

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

/** The GraphQL server over these services; `fetch(url, init, { requestId })` answers a request. */
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

  async function answer(operation: Operation): Promise<HttpAnswer> {
    try {
      return (profile.graphiql ? await graphiqlAnswer(operation) : null) ?? (await answerOperation(operation))
    } catch (error) {
      return failed(operation, error)
    }
  }

  async function respond(operation: Operation): Promise<Response> {
    const [sent, { status, headers }] = await answer(operation)
    return new Response(sent, { status, headers: { ...headers, 'x-request-id': operation.requestId } })
  }

  return {
    async fetch(
      url: string,
      init: RequestInit,
      { requestId, signal, address = '' }: Invocation,
    ): Promise<Response> {
      const started = performance.now()
      const headers = new Headers(init.headers)
      const body = typeof init.body === 'string' ? init.body : Buffer.from(init.body ?? []).toString('utf8')
      const caller = await callerOf(headers, keys, checkKey)
      if (caller.failure !== null)
        log('ERROR', 'A key could not be looked up', { requestId, ...errorFields(caller.failure) })
      const operation: Operation = {
        method: init.method,
        url,
        headers,
        body,
        context: createContext(services, caller, requestId),
        requestId,
        address,
        points: 1,
        isCharged: false,
        failed: false,
        codes: [],
        named: null,
        trusted: null,
      }
      const scope = requestScope(signal ?? new AbortController().signal)
      const response = await withinScope(scope, () => respond(operation))
      onAnswer?.(operation, scope, { status: response.status, ms: performance.now() - started })
      return response
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
