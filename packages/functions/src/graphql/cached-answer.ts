import { parse, print, separateOperations } from 'graphql'
import type { HttpAnswer, Operation } from './operation-handler.ts'
import { createHash } from '@verbatim/core/node-crypto.ts'

/** How long caches may keep what a registered document answered by GET; an edit shows after a minute. */
const KEPT = 'public, max-age=60, stale-while-revalidate=600'

/** What gives another answer each time it is asked. */
const DRAWN = /\brandomQuote\b/u

/** Tells caches what they may keep of what comes by GET: answers of registered documents, and those only without an error. */
export function withCaching(operation: Operation, answer: HttpAnswer): HttpAnswer {
  const [body, init] = answer
  const { method, trusted, named, codes, headers } = operation
  if (method !== 'GET') return answer
  // Without a word some caches keep what they like, a refusal among it.
  const isKept =
    trusted !== null && init.status === 200 && codes.length === 0 && !isDrawn(trusted, named?.name ?? '')
  if (!isKept) return [body, { ...init, headers: { ...init.headers, 'cache-control': 'no-store' } }]
  const type = init.headers?.['content-type'] ?? ''
  // Of the type as well: the same words in another type are another answer, with the same address.
  const tag = `"${createHash('sha256')
    .update(`${type}\n`)
    .update(body ?? '')
    .digest('base64url')}"`
  const caching = { 'cache-control': KEPT, etag: tag, vary: 'accept' }
  const known = (headers.get('if-none-match') ?? '').split(/\s*,\s*/u)
  // With its type: a gateway would give it one of its own, which caches write over that of the answer they have.
  if (known.some((one) => one === '*' || one.replace(/^W\//u, '') === tag))
    return [null, { status: 304, headers: { ...caching, 'content-type': type } }]
  return [body, { ...init, headers: { ...init.headers, ...caching } }]
}

const looked = new Map<string, boolean>()

/** Whether this operation of a registered document draws; of both there are few, so what was found is kept. */
function isDrawn(document: string, name: string): boolean {
  const key = `${name} ${document}`
  const known = looked.get(key)
  if (known !== undefined) return known
  const operation = separateOperations(parse(document))[name]
  const found = operation !== undefined && DRAWN.test(print(operation))
  looked.set(key, found)
  return found
}
