import { GraphQLError } from 'graphql'
import { createGraphQLError, GRAPHQL_ERROR_CODES } from './graphql-error.ts'

const LONGEST_MESSAGE = 1000

/**
 * What the answer says of an error: one that has a code stays as it is, a client's mistake gets `INVALID_INPUT`,
 * and of all else nothing is shown but the request's id. `report` is called with what was hidden.
 */
export function answerError(
  error: GraphQLError,
  requestId: string,
  report: (hidden: unknown) => void,
): GraphQLError {
  const cause = innermost(error)
  if (cause instanceof GraphQLError && GRAPHQL_ERROR_CODES.has(cause.extensions['code'])) return error
  if (cause instanceof GraphQLError && isClients(cause, error))
    return createGraphQLError(shortened(error.message), 'INVALID_INPUT', error, error.extensions)
  report(cause)
  const message = `Something went wrong on our side. Request id: ${requestId}`
  return createGraphQLError(message, 'INTERNAL', error)
}

/** GraphQL repeats the value that it refuses, and that may be a whole article. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message
  return `${message.slice(0, LONGEST_MESSAGE / 2).toWellFormed()} … ${message.slice(-LONGEST_MESSAGE / 2).toWellFormed()}`
}

/** GraphQL wraps what a resolver throws, sometimes more than once. */
function innermost(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/**
 * What GraphQL itself refuses: syntax, validation, variables, arguments. Such an error points into the document
 * or comes before execution; one that arises from a value of ours has a path and no place of its own.
 */
function isClients(cause: GraphQLError, error: GraphQLError): boolean {
  const unexpected = cause.extensions['unexpected'] === true
  return !unexpected && (error.path === undefined || cause.nodes !== undefined)
}
