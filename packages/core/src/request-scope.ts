import { clockMs } from './clock.ts'
import { TimedOutError } from './errors.ts'

// Taken and not imported, as in `node-crypto.ts`.
const { AsyncLocalStorage } = process.getBuiltinModule('node:async_hooks')

/** What stands behind the services: the table, and the search index. */
export type Backend = 'table' | 'index'

/** Calls of one backend, and the milliseconds waited for them; calls at the same time count each. */
export type Waited = { calls: number; ms: number }

/** What holds for one request: when its calls are given up, and what they have cost so far. */
export type RequestScope = { signal: AbortSignal; waited: Record<Backend, Waited> }

// Passed on by the runtime: a parameter would go through every service and repository, only to be handed on.
const current = new AsyncLocalStorage<RequestScope>()

/** Does the work of one request: calls within it are counted, and given up when the signal says so. */
export function withinScope<Result>(scope: RequestScope, work: () => Result): Result {
  return current.run(scope, work)
}

/** A scope in which nothing has been called yet. */
export function requestScope(signal: AbortSignal): RequestScope {
  return { signal, waited: { table: { calls: 0, ms: 0 }, index: { calls: 0, ms: 0 } } }
}

/**
 * Makes one call of a backend. The signal, when there is one, must reach the request that is sent; throws
 * `TimedOutError` when it is what ended the call.
 */
export async function callBackend<Answer>(
  backend: Backend,
  call: (signal: AbortSignal | null) => Promise<Answer>,
): Promise<Answer> {
  const scope = current.getStore()
  if (!scope) return call(null)
  const waited = scope.waited[backend]
  const started = clockMs()
  waited.calls++
  try {
    return await call(scope.signal)
  } catch (error) {
    throw scope.signal.aborted ? new TimedOutError({ cause: error }) : error
  } finally {
    waited.ms += clockMs() - started
  }
}
