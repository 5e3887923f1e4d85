import { requestScope, withinScope } from '@verbatim/core/request-scope.ts'
import { errorFields, log } from '../log.ts'
import type { HttpAnswer } from './operation-handler.ts'

/** What stands behind the API, each with a question that it answers when it works. */
export type Backends = Record<'table' | 'index', () => Promise<unknown>>

/** How long a backend may take to say that it works: monitors wait no longer than that either. */
const PATIENCE_MS = 3000

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/**
 * What monitors ask: `/health` says that the function runs, `/ready` that table and index answer, with 503 and which
 * of them does not. Null for every other path.
 */
export async function answerHealth(
  path: string,
  backends: Backends,
  patienceMs = PATIENCE_MS,
): Promise<HttpAnswer | null> {
  if (path === '/health') return json(200, { status: 'alive' })
  if (path !== '/ready') return null
  const scope = requestScope(AbortSignal.timeout(patienceMs))
  const [table, index] = await withinScope(scope, () =>
    Promise.all([state('table', backends.table), state('index', backends.index)]),
  )
  const isReady = table === 'answers' && index === 'answers'
  return json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', table, index })
}

function json(status: number, body: object): HttpAnswer {
  return [JSON.stringify(body), { status, headers: JSON_HEADERS }]
}

/** Why a backend does not answer is for the log: it may name addresses. */
async function state(name: string, question: () => Promise<unknown>): Promise<'answers' | 'does not answer'> {
  try {
    await question()
    return 'answers'
  } catch (error) {
    log('ERROR', `The ${name} does not answer`, errorFields(error))
    return 'does not answer'
  }
}
