// oxlint-disable-next-line import/no-unassigned-import -- it has to be done before the other imports are evaluated
import './connect-ahead.ts'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { trustedDocuments } from '@verbatim/schema/trusted/documents.ts'
import { carried } from './graphql/answer-size.ts'
import { apiKeys } from './graphql/api-keys.ts'
import { answerHealth } from './graphql/health.ts'
import { requestOf, resultOf } from './graphql/http-event.ts'
import { profileOf } from './graphql/profile.ts'
import { logRequest } from './graphql/request-log.ts'
import { createServer } from './graphql/server.ts'
import { createBackends, createDoor, createServices } from './services.ts'

// What answering may still take after the calls of a request have been given up.
const RESERVE_MS = 1000

// Built once for each execution environment; a request pays for none of it.
const server = createServer(createServices(), apiKeys(), {
  profile: profileOf(process.env['API_PROFILE']),
  documents: trustedDocuments,
  onAnswer: logRequest,
  ...createDoor(),
})
const backends = createBackends()

/** Answers GraphQL over HTTP, behind an HTTP API of API Gateway with payload format 2.0; `/health` and `/ready` too. */
export async function handler(
  event: APIGatewayProxyEventV2,
  { awsRequestId, getRemainingTimeInMillis }: Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const health = await answerHealth(event.rawPath, backends)
  if (health) return resultOf(health)
  const signal = AbortSignal.timeout(Math.max(0, getRemainingTimeInMillis() - RESERVE_MS))
  return carried(resultOf(await server.answer(requestOf(event), { requestId: awsRequestId, signal })))
}
