import { accessOfApi } from './access.ts'
import { searchReader } from './search/link.ts'
import { nearSearch } from './search/search.ts'
import { apiDomain, apiProfile, corsOrigins, leastConfidence, requestsPerSecond } from './settings.ts'
import { table } from './table.ts'

/** The public HTTP API. */
export const api = new sst.aws.ApiGatewayV2('Api', {
  ...(apiDomain !== undefined && { domain: apiDomain }),
  cors: {
    allowOrigins: corsOrigins,
    allowMethods: ['GET', 'POST', 'OPTIONS'],
    allowHeaders: ['content-type', 'x-api-key', 'authorization'],
    // What a page's script may read of an answer; browsers hide every other header.
    exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: '1 day',
  },
  accessLog: { retention: '1 month' },
  transform: {
    stage: (args) => {
      args.defaultRouteSettings = {
        throttlingRateLimit: requestsPerSecond,
        throttlingBurstLimit: requestsPerSecond * 2,
      }
    },
  },
})

/** Answers GraphQL. Its memory also sets its share of a processor; from 1,769 MB on it would be a whole one; docs/operations.md has the figures. */
export const graphql = api.route('ANY /graphql', {
  description: 'Answers GraphQL',
  handler: 'packages/functions/src/graphql.handler',
  link: [table, accessOfApi, searchReader],
  // Who writes a large article reads its state once more; `GET /ready` asks the table for an item that is not there.
  permissions: [{ actions: ['dynamodb:GetItem'], resources: [table.arn] }],
  environment: { API_PROFILE: apiProfile, LEAST_CONFIDENCE: String(leastConfidence) },
  memory: '1024 MB',
  // API Gateway gives up after 30 seconds.
  timeout: '29 seconds',
  ...nearSearch,
})

// The function that serves tells best whether it can: it has the network, the rights and the keys of every request.
for (const path of ['/health', '/ready']) api.route(`GET ${path}`, graphql.nodes.function.nodes.function.arn)
