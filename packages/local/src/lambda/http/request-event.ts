import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { localAws } from '../function-definition.ts'

/** Headers that end at the gateway: they speak of its connection, not of the request. */
const hopHeaders = new Set(['connection', 'keep-alive', 'te', 'transfer-encoding', 'upgrade', 'cookie'])

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The event that an HTTP API sends for a request: payload format 2.0, for a route such as `ANY /graphql`. */
export function requestEvent(
  request: IncomingMessage,
  body: Buffer,
  routeKey: string,
  now = new Date(),
): APIGatewayProxyEventV2 {
  const host = request.headers.host ?? 'localhost'
  const url = new URL(`http://localhost${request.url ?? '/'}`)
  const cookies = request.headers.cookie?.split(/;\s*/)
  const query = queryParameters(url.searchParams)
  const text = isText(request.headers['content-type'], request.headers['content-encoding'])
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers: eventHeaders(request, host),
    ...(query && { queryStringParameters: query }),
    requestContext: requestContext(request, url, host, routeKey, now),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  }
}

function requestContext(request: IncomingMessage, url: URL, host: string, routeKey: string, now: Date) {
  return {
    accountId: localAws.accountId,
    apiId: 'local',
    domainName: host.replace(/:\d+$/, ''),
    domainPrefix: 'local',
    http: {
      method: request.method ?? 'GET',
      path: url.pathname,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: commonLogTime(now),
    timeEpoch: now.getTime(),
  }
}

/** Names in lower case, values of a repeated header joined by commas, and what the gateway adds. */
function eventHeaders(request: IncomingMessage, host: string): Record<string, string> {
  const distinct = Object.entries(request.headersDistinct).filter(([name]) => !hopHeaders.has(name))
  return {
    ...Object.fromEntries(distinct.map(([name, values]) => [name, (values ?? []).join(',')])),
    host,
    'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-port': String(request.socket.localPort ?? ''),
    'x-forwarded-proto': 'http',
  }
}

function queryParameters(parameters: URLSearchParams): Record<string, string> | undefined {
  const names = [...new Set(parameters.keys())]
  if (names.length === 0) return undefined
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]))
}

/** A body goes in as text when its type says so and nothing compressed it; everything else goes in as base64. */
function isText(contentType = 'text/plain', encoding = 'identity'): boolean {
  const text = /^\s*(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\s*(;|$))/i
  return encoding === 'identity' && text.test(contentType)
}

/** `12/Mar/2020:19:03:58 +0000`, as access logs write it. */
function commonLogTime(date: Date): string {
  const [day, clock] = [date.toISOString().slice(8, 10), date.toISOString().slice(11, 19)]
  return `${day}/${months[date.getUTCMonth()] ?? ''}/${date.getUTCFullYear()}:${clock} +0000`
}
