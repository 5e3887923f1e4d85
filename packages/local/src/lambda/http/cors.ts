import type { IncomingMessage } from 'node:http'

/** Apps under development come from any port of this machine, by any of its names. */
const localOrigin = /^https?:\/\/([\w-]+\.)*(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** The headers that infra/api.ts lets a page's script read. */
const exposed = 'etag, retry-after, x-request-id'

const preflightSeconds = '600'

/** Whether a request is the browser's question before the real one. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && 'origin' in headers && 'access-control-request-method' in headers
}

/** The CORS headers of an answer: open to every origin on this machine, none for any other. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  const { origin } = headers
  if (!origin || !localOrigin.test(origin)) return { vary: 'origin' }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
  }
}

/** The further headers that answer a preflight: whatever method and headers it asks for. */
export function preflightHeaders(request: IncomingMessage): Record<string, string> {
  const allowed = corsHeaders(request)
  if (!('access-control-allow-origin' in allowed)) return allowed
  const asked = request.headers['access-control-request-headers']
  return {
    ...allowed,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': asked ?? 'content-type, x-api-key, authorization',
    'access-control-max-age': preflightSeconds,
  }
}
