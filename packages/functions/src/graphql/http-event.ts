import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { HttpAnswer, RequestHeaders } from './operation-handler.ts'

// Headers, Request and Response are not used here: the first of them to be named loads all of fetch, which takes a
// cold start longer than GraphQL does.

/** A request as it is answered: its method, path and query, headers and body. */
export type HttpRequest = {
  method: string
  path: string
  /** What stands behind the path, without its question mark. */
  query: string
  headers: RequestHeaders
  body: string
  /** The client's, as the gateway saw it. */
  address: string
}

/** An event of API Gateway (payload format 2.0) as a request. */
export function requestOf(event: APIGatewayProxyEventV2): HttpRequest {
  const { http } = event.requestContext
  const headers = new Map(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]))
  return {
    method: http.method,
    path: event.rawPath,
    query: event.rawQueryString,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    body: bodyOf(event),
    address: http.sourceIp ?? '',
  }
}

function bodyOf({ body = '', isBase64Encoded, requestContext }: APIGatewayProxyEventV2): string {
  // Where the method allows no body, what a client sends all the same is not looked at.
  if (['GET', 'HEAD'].includes(requestContext.http.method)) return ''
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

/** An answer as the result that API Gateway sends on; bytes go in base64. */
export function resultOf([body, { status, headers = {} }]: HttpAnswer): APIGatewayProxyStructuredResultV2 {
  const isBase64Encoded = body instanceof Uint8Array
  const sent = isBase64Encoded ? Buffer.from(body).toString('base64') : (body ?? '')
  return { statusCode: status, headers, body: sent, isBase64Encoded }
}
