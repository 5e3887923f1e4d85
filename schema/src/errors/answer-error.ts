import { VerbatimError } from '@verbatim/core/errors.ts'
import { GraphQLError } from 'graphql'
import { createGraphQLError } from './graphql-error.ts'

/**
 * The one place where whatever went wrong becomes an entry of the answer's `errors`: expected failures keep their
 * message and get their code, a client's mistakes get `INVALID_INPUT`, and of all else nothing is shown but the
 * request's id. `report` is called with what was hidden.
 */
export function answerError(
  error: GraphQLError,
  requestId: string,
  report: (hidden: unknown) => void,
): GraphQLError {
  const cause = innermost(error)
  if (cause instanceof VerbatimError) return fromVerbatim(cause, error)
  if (cause instanceof GraphQLError && isOurs(cause)) return error
  if (cause instanceof GraphQLError && isClients(cause, error))
    return createGraphQLError(error.message, 'INVALID_INPUT', error, error.extensions)
  report(cause)
  // A request that was never executed has no data; only then is the whole answer an error for HTTP.
  const http = error.path ? {} : { http: { status: 500 } }
  const message = `Something went wrong on our side. Request id: ${requestId}`
  return createGraphQLError(message, 'INTERNAL', error, http)
}

/** GraphQL wraps what a resolver throws, sometimes more than once. */
function innermost(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function fromVerbatim(cause: VerbatimError, error: GraphQLError): GraphQLError {
  const argument = cause.path.length > 0 ? { argument: cause.path } : {}
  return createGraphQLError(cause.message, cause.code, error, argument)
}

const OUR_CODES = new Set<unknown>(['INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'LIMIT_EXCEEDED'])

function isOurs(cause: GraphQLError): boolean {
  return OUR_CODES.has(cause.extensions['code'])
}

/**
 * What GraphQL itself refuses: syntax, validation, variables, arguments. Such an error points into the document
 * or comes before execution; one that arises from a value of ours has a path and no place of its own.
 */
function isClients(cause: GraphQLError, error: GraphQLError): boolean {
  const unexpected = cause.extensions['unexpected'] === true
  return !unexpected && (error.path === undefined || cause.nodes !== undefined)
}
