import { setTimeout as wait } from 'node:timers/promises'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** Answers what the query says: the event itself, a chosen response, an error. */
export async function handler(event: APIGatewayProxyEventV2): Promise<unknown> {
  const { do: what = 'echo', ms = '0', bytes = '0' } = event.queryStringParameters ?? {}
  await wait(Number(ms))
  switch (what) {
    case 'echo':
      return event
    case 'text':
      return 'plain text'
    case 'structured':
      return {
        statusCode: 201,
        headers: {
          'X-Answer': '42',
          'Content-Type': 'text/css',
          'Access-Control-Allow-Origin': 'https://x.test',
          Vary: 'accept',
        },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: 'body {}',
      }
    case 'binary':
      return {
        statusCode: 200,
        headers: { 'content-type': 'image/png' },
        body: 'AAEC/w==',
        isBase64Encoded: true,
      }
    case 'empty':
      return { statusCode: 204 }
    case 'malformed':
      return { statusCode: 'many' }
    case 'length':
      return { statusCode: 200, body: String(event.body?.length ?? 0) }
    case 'large':
      return { statusCode: 200, body: 'x'.repeat(Number(bytes)) }
    default:
      throw new Error(what)
  }
}
