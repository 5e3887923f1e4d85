import type { Services } from '@verbatim/core/services.ts'
import { createContext } from '@verbatim/schema/context.ts'
import { schema } from '@verbatim/schema/schema.ts'
import { createYoga } from 'graphql-yoga'
import { roleOf, type ApiKey } from './api-keys.ts'
import { useAnswerErrors } from './use-answer-errors.ts'
import { useGraphiQL } from './use-graphiql.ts'

/** What the caller knows of a request beside the request itself. */
export type RequestScope = { requestId: string }

/** The GraphQL server over these services; `fetch(url, init, { requestId })` answers a request. */
export function createServer(services: Services, keys: readonly ApiKey[]) {
  return createYoga<RequestScope>({
    schema,
    context: ({ request }) => createContext(services, roleOf(request.headers, keys)),
    plugins: [useGraphiQL(), useAnswerErrors()],
    // Errors are masked by useAnswerErrors, which knows the request's id and sees every answer.
    maskedErrors: false,
    logging: false,
    // GraphiQL is not yoga's, whose page loads its scripts from the network.
    graphiql: false,
    landingPage: false,
    // The gateway answers CORS, before a function is started.
    cors: false,
    batching: false,
    multipart: false,
  })
}
