import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** What `fetch` takes: an address, and the request's method, headers and body. */
export type HttpRequest = {
  url: string
  method: string
  headers: Headers
  body: string | Uint8Array<ArrayBuffer> | null
  /** The client's, as the gateway saw it. */
  address: string
}

/** An event of API Gateway (payload format 2.0) as a request. */
export function requestOf(event: APIGatewayProxyEventV2): HttpRequest {
  const { domainName, http } = event.requestContext
  const query = event.rawQueryString ? `?${event.rawQueryString}` : ''
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value)
  if (event.cookies?.length) headers.set('cookie', event.cookies.join('; '))
  return {
    url: `https://${domainName}${event.rawPath}${query}`,
    method: http.method,
    headers,
    body: bodyOf(event),
    address: http.sourceIp,
  }
}

function bodyOf({ body, isBase64Encoded, requestContext }: APIGatewayProxyEventV2): HttpRequest['body'] {
  // fetch refuses a body where the method allows none, which a client may send all the same.
  if (body === undefined || ['GET', 'HEAD'].includes(requestContext.http.method)) return null
  return isBase64Encoded ? Buffer.from(body, 'base64') : body
}

/** A response as the result that API Gateway sends on; what is not plain text goes in base64. */
export async function resultOf(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) if (name !== 'set-cookie') headers[name] = value
  const cookies = response.headers.getSetCookie()
  const isBase64Encoded = isBinary(response.headers)
  const body = isBase64Encoded
    ? Buffer.from(await response.arrayBuffer()).toString('base64')
    : await response.text()
  return { statusCode: response.status, headers, body, isBase64Encoded, ...(cookies.length && { cookies }) }
}

function isBinary(headers: Headers): boolean {
  if (headers.has('content-encoding')) return true
  return !/^$|^text\/|json\b/u.test(headers.get('content-type') ?? '')
}
