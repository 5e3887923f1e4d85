import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import type { GraphQLError } from 'graphql'
import { LIMITS, LIMIT_MESSAGES, type LimitName } from './limits.ts'

/** The error of a document beyond a limit; `value` is what was counted, or a phrase such as `more than 2000`. */
export function limitError(name: LimitName, value: number | string): GraphQLError {
  const [counted, advice] = LIMIT_MESSAGES[name]
  const limit = LIMITS[name]
  const message = `The document ${counted.replace('#', String(value))}; at most ${limit} are allowed: ${advice}.`
  return createGraphQLError(message, 'LIMIT_EXCEEDED', undefined, { limit: { name, most: limit, value } })
}

/** An error for each of these counts that is beyond its limit. */
export function limitErrors(counts: Partial<Record<LimitName, number>>): GraphQLError[] {
  const names = Object.keys(LIMITS) as LimitName[]
  return names
    .map((name) => ({ name, value: counts[name] ?? 0 }))
    .filter(({ name, value }) => value > LIMITS[name])
    .map(({ name, value }) => limitError(name, value))
}
