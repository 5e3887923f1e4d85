import { VerbatimError } from '@verbatim/core/errors.ts'
import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import { createGraphQLError } from './graphql-error.ts'

type Resolve = GraphQLFieldResolver<unknown, Context>

/**
 * A resolver that throws the services' expected failures as GraphQL errors with their code; every field has one. It
 * has to be done where they are thrown: GraphQL takes any error with a `path` for one that it has placed already, and
 * would answer the path into the input as the place in the answer.
 */
export function withCodes(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    try {
      const value: unknown = resolve(source, args, context, info)
      return value instanceof Promise ? value.catch(rethrow) : value
    } catch (error) {
      return rethrow(error)
    }
  }
}

/** An item of a list that is read by itself: a promise of it, which fails with the code where the reading does. */
export async function coded<Item>(read: () => Promise<Item>): Promise<Item> {
  try {
    return await read()
  } catch (error) {
    return rethrow(error)
  }
}

function rethrow(error: unknown): never {
  if (!(error instanceof VerbatimError)) throw error
  const argument = error.path.length > 0 ? { argument: error.path } : {}
  throw createGraphQLError(error.message, error.code, undefined, argument)
}
