import { nounOf } from '@verbatim/core/ids.ts'
import { GraphQLError, type GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'

type Resolve = GraphQLFieldResolver<unknown, Context>

/**
 * A mutation that leaves its line in the audit trail: before it is executed, so that none goes without, and again when
 * it has ended. The builder does it with each, so that a new one cannot forget it. Without a key nothing is changed, so
 * nothing is written down.
 */
export function audited(mutation: string, resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    const { caller, requestId, services } = context
    if (!caller.key) return resolve(source, args, context, info)
    const complete = await services.audit({ key: caller.key, requestId, mutation, ids: idsIn(args) })
    try {
      const result: unknown = await resolve(source, args, context, info)
      await complete(outcomeOf(result), idsIn(result))
      return result
    } catch (error) {
      await complete(codeOf(error), [])
      throw error
    }
  }
}

/** How deep an argument or a result names what it is about: `input.speaker.id`, `article.id`. */
const DEEPEST = 3

/** The ids of articles, quotes and speakers in the fields of a value, lists apart. */
function idsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return nounOf(value) ? [value] : []
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === DEEPEST) return []
  return [...new Set(Object.values(value).flatMap((field) => idsIn(field, depth + 1)))]
}

/** The code of a failure, the status of an ingestion, or `DONE`. */
function outcomeOf(result: unknown): string {
  const { code, status } = Object(result) as { code?: unknown; status?: unknown }
  return [code, status].find((said) => typeof said === 'string') ?? 'DONE'
}

function codeOf(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions['code'] : null
  return typeof code === 'string' ? code : 'INTERNAL'
}
