import { GraphQLError } from 'graphql'
import type { ErrorCode } from '@verbatim/core/errors.ts'

const CODES = {
  INVALID_INPUT: true,
  NOT_FOUND: true,
  CONFLICT: true,
  SEARCH_UNAVAILABLE: true,
  TIMEOUT: true,
  UNAUTHENTICATED: true,
  FORBIDDEN: true,
  LIMIT_EXCEEDED: true,
  INTERNAL: true,
} satisfies Record<ErrorCode, true> & Record<string, true>

/** The values of `extensions.code`. */
export type GraphQLErrorCode = keyof typeof CODES

/** All values of `extensions.code`; other codes are GraphQL's own and never answered. */
export const GRAPHQL_ERROR_CODES: ReadonlySet<unknown> = new Set(Object.keys(CODES))

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
