import { VerbatimError, type ErrorCode } from '@verbatim/core/errors.ts'
import { builder, type TypeOf } from '../builder.ts'
import type { Context } from '../context.ts'
import { clearLoaders } from '../loaders.ts'
import { createGraphQLError } from './graphql-error.ts'
import { Conflict, InvalidInput, NotFound, type UserErrorCode, type UserErrorValue } from './user-error.ts'

const USER_ERRORS = { INVALID_INPUT: InvalidInput, NOT_FOUND: NotFound, CONFLICT: Conflict }

/** The union `<Name>Result` of a mutation's success and the failures that an editor can mend. */
export function resultType<Success extends object>(name: string, success: TypeOf<Success>) {
  const successType: TypeOf<object> = success
  return builder.unionType(`${name}Result`, {
    description: `What \`${name.charAt(0).toLowerCase()}${name.slice(1)}\` answers.`,
    types: [successType, InvalidInput, NotFound, Conflict],
    resolveType: (value) => (isUserError(value) ? USER_ERRORS[value.code] : successType),
  })
}

/**
 * Runs a mutation: an editor's key first, then the work, whose expected failures become the result's types.
 * `argument` is what the paths of failures start with. Everything else that fails is thrown as it is.
 */
export async function change<Success extends object>(
  context: Context,
  argument: 'input' | 'id' | 'quoteId',
  work: () => Promise<Success>,
): Promise<Success | UserErrorValue> {
  requireEditor(context)
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    const { code, message } = error
    if (!isMendable(code)) throw error
    const inside = argument === 'input' ? error.path.map(String) : []
    return { code, message, path: [argument, ...inside] }
  } finally {
    // What was read before the change, by an earlier mutation of the same document, is old now.
    clearLoaders(context.loaders)
  }
}

function isUserError(value: object): value is UserErrorValue {
  return 'code' in value && 'path' in value
}

/** Whether whoever sent the input can mend it; the rest is trouble of ours. */
function isMendable(code: ErrorCode): code is UserErrorCode {
  return code in USER_ERRORS
}

function requireEditor({ caller: { key, failure } }: Context): void {
  // Whether the key is a good one is not known, so neither may be said.
  if (failure !== null) throw failure
  if (key === null)
    throw createGraphQLError(
      'A valid key is needed for this: send it as the header `x-api-key`, or as `Authorization: Bearer`.',
      'UNAUTHENTICATED',
    )
  if (key.role === 'READER')
    throw createGraphQLError('This key may only read; an editor’s key is needed.', 'FORBIDDEN')
}
