import { GraphQLError } from 'graphql'
import type { ErrorCode } from '@verbatim/core/errors.ts'

/** The values of `extensions.code`; what they ask of a client is said in the API's documentation. */
export type GraphQLErrorCode = ErrorCode | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'LIMIT_EXCEEDED' | 'INTERNAL'

/** An entry of the answer's `errors` with its code, at the place of another error when one is given. */
export function createGraphQLError(
  message: string,
  code: GraphQLErrorCode,
  place?: GraphQLError,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: place?.nodes ?? null,
    source: place?.source ?? null,
    positions: place?.positions ?? null,
    path: place?.path ?? null,
    extensions: { ...extensions, code },
  })
}
