import type { ServerResponse } from 'node:http'

/** What goes back to the client. */
export interface HttpResponse {
  status: number
  headers: Record<string, string>
  cookies: string[]
  body: Buffer
}

/** What the gateway itself answers, in its own words. */
export const gatewayAnswers = {
  badRequest: message(400, 'Bad Request'),
  badHost: message(400, 'Bad Request: the header `host` names no host; it is one such as `localhost:4000`'),
  notFound: message(404, 'Not Found'),
  tooLarge: message(413, 'Request Entity Too Large'),
  failed: message(500, 'Internal Server Error'),
  timedOut: message(503, 'Service Unavailable'),
}

/**
 * Turns what a function returned into a response, by the rules of payload format 2.0: an object with `statusCode`
 * is taken as it stands, anything else is a 200 with JSON. What fits neither is a 500, as on AWS.
 */
export function functionResponse(result: unknown): HttpResponse {
  if (!isRecord(result) || !('statusCode' in result)) return inferred(result)
  const { statusCode, headers, cookies, body = '', isBase64Encoded } = result
  const status = Number(statusCode)
  if (!Number.isInteger(status) || status < 200 || status > 599) return gatewayAnswers.failed
  if (typeof body !== 'string') return gatewayAnswers.failed
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...lowerCase(headers) },
    cookies: Array.isArray(cookies) ? cookies.map(String) : [],
    body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8'),
  }
}

/** Writes a response, its headers joined with the gateway's own. */
export function send(
  response: ServerResponse,
  answer: HttpResponse,
  gatewayHeaders: Record<string, string> = {},
): void {
  const withBody = answer.status !== 204 && answer.status !== 304
  // What the function's answer depends on, beside what the gateway's own headers do.
  const vary = [answer.headers['vary'], gatewayHeaders['vary']].filter((one) => one !== undefined).join(', ')
  response.writeHead(answer.status, {
    ...answer.headers,
    ...gatewayHeaders,
    ...(vary && { vary }),
    ...(answer.cookies.length > 0 && { 'set-cookie': answer.cookies }),
    ...(withBody && { 'content-length': answer.body.length }),
  })
  response.end(withBody ? answer.body : undefined)
}

function inferred(result: unknown): HttpResponse {
  const body = Buffer.from(typeof result === 'string' ? result : JSON.stringify(result))
  return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body }
}

/** The gateway sets lengths and CORS headers itself and drops those of the function. */
function lowerCase(headers: unknown): Record<string, string> {
  if (!isRecord(headers)) return {}
  const own = /^(content-length|transfer-encoding|connection|access-control-.*)$/
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
  return Object.fromEntries(entries.filter(([name]) => !own.test(name)))
}

function message(status: number, text: string): HttpResponse {
  const body = Buffer.from(JSON.stringify({ message: text }))
  return { status, headers: { 'content-type': 'application/json' }, cookies: [], body }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
