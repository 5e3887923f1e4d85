import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import type { HttpAnswer } from './operation-handler.ts'

/** What is wrong with a request that has the wrong form, by the status that says so. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [405, 'Documents are sent by POST, and queries by GET too where that is answered; nothing else is.'],
  [406, '`accept` must allow `application/graphql-response+json` or `application/json`.'],
  [415, 'The body must be JSON in UTF-8, sent with `content-type: application/json`.'],
])

/** Gives a refusal that is a status alone the sentence that says what would be right. */
export function explained([body, init]: HttpAnswer): HttpAnswer {
  const message = REFUSALS.get(init.status)
  if (body !== null || message === undefined) return [body, init]
  const headers = { ...init.headers, 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors: [createGraphQLError(message, 'INVALID_INPUT')] }), { ...init, headers }]
}
