import { createHash } from 'node:crypto'
import type { HttpAnswer, Operation } from './operation-handler.ts'

/** How long caches may keep what a registered document answered by GET; an edit shows after a minute. */
const KEPT = 'public, max-age=60, stale-while-revalidate=600'

/** What gives another answer each time it is asked. */
const NEVER_KEPT = /\brandomQuote\b/u

/** Tells caches what they may keep: answers of registered documents by GET, and those only without an error. */
export function withCaching(operation: Operation, answer: HttpAnswer): HttpAnswer {
  const [body, init] = answer
  if (operation.method !== 'GET' || operation.trusted === null) return answer
  const isKept = init.status === 200 && operation.codes.length === 0 && !NEVER_KEPT.test(operation.trusted)
  if (!isKept) return [body, { ...init, headers: { ...init.headers, 'cache-control': 'no-store' } }]
  const tag = `"${createHash('sha256')
    .update(body ?? '')
    .digest('base64url')}"`
  const caching = { 'cache-control': KEPT, etag: tag, vary: 'accept' }
  const known = (operation.headers.get('if-none-match') ?? '').split(/\s*,\s*/u)
  if (known.some((one) => one.replace(/^W\//u, '') === tag)) return [null, { status: 304, headers: caching }]
  return [body, { ...init, headers: { ...init.headers, ...caching } }]
}
