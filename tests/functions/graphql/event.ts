import type { APIGatewayProxyEventV2 } from 'aws-lambda'

type Changes = Partial<Omit<APIGatewayProxyEventV2, 'requestContext'>> & { method?: string }

/** An event as an HTTP API sends it for `POST /graphql`, with what is given changed. */
export function event({ method = 'POST', ...changes }: Changes = {}): APIGatewayProxyEventV2 {
  const rawPath = changes.rawPath ?? '/graphql'
  const http = { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' }
  return {
    version: '2.0',
    routeKey: 'ANY /graphql',
    rawPath,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: 'api.example.org',
      domainPrefix: 'api',
      http,
      requestId: 'gateway-1',
      routeKey: 'ANY /graphql',
      stage: '$default',
      time: '01/Mar/2026:08:00:00 +0000',
      timeEpoch: 1_772_352_000_000,
    },
    isBase64Encoded: false,
    ...changes,
  }
}

/** The event of a GraphQL document. */
export function question(query: string, changes: Changes = {}): APIGatewayProxyEventV2 {
  return event({ body: JSON.stringify({ query }), ...changes })
}
