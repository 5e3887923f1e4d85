import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'

/** What Lambda carries back, in bytes of the result's JSON. */
export const MOST_BYTES = 6_291_556

// A unit of a body takes at most three bytes there, as UTF-8 or as a mark that is escaped once more; so these need not
// be counted, whatever they are and whatever headers stand beside them.
const FITS_UNITS = 2_000_000

/** The result, or where Lambda would answer a bare 500 in its place, a refusal that says what to do. */
export function carried(result: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  if ((result.body?.length ?? 0) <= FITS_UNITS) return result
  const bytes = Buffer.byteLength(JSON.stringify(result))
  if (bytes <= MOST_BYTES) return result
  const message =
    `The answer has ${bytes} bytes; at most ${MOST_BYTES} can be sent: ask for smaller pages, or for fewer texts. ` +
    'What the document changes has been changed.'
  const limit = { name: 'answerBytes', most: MOST_BYTES, value: bytes }
  const error = createGraphQLError(message, 'LIMIT_EXCEEDED', undefined, { limit })
  const { etag: _, ...headers } = result.headers ?? {}
  return {
    ...result,
    statusCode: 200,
    headers: { ...headers, 'cache-control': 'no-store' },
    body: JSON.stringify({ errors: [error], data: null }),
    isBase64Encoded: false,
  }
}
