import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { trustedDocuments } from '@verbatim/schema/trusted/documents.ts'
import { apiKeys } from './graphql/api-keys.ts'
import { requestOf, resultOf } from './graphql/http-event.ts'
import { profileOf } from './graphql/profile.ts'
import { createServer } from './graphql/server.ts'
import { createServices } from './services.ts'

// Built once for each execution environment; a request pays for none of it.
const server = createServer(createServices(), apiKeys(), {
  profile: profileOf(process.env['API_PROFILE']),
  documents: trustedDocuments,
})

/** Answers GraphQL over HTTP, behind an HTTP API of API Gateway with payload format 2.0. */
export async function handler(
  event: APIGatewayProxyEventV2,
  { awsRequestId }: Pick<Context, 'awsRequestId'>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { url, ...request } = requestOf(event)
  return resultOf(await server.fetch(url, request, { requestId: awsRequestId }))
}
