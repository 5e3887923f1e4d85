import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import type { Response, ResponseHeaders } from 'graphql-http'
import type { HttpAnswer, Operation } from './operation-handler.ts'

/** What is wrong with the form of a request, in words that also say what would be right. */
export type Refused = { status: 405 | 406 | 415; message: string; headers?: Record<string, string> }

/** Answers that a request is refused; the code is told to the log, and graphql-http wants some `statusText`. */
export function refuse({ codes }: Operation, { status, message, headers }: Refused): Response {
  codes.push('INVALID_INPUT')
  const body = JSON.stringify({ errors: [createGraphQLError(message, 'INVALID_INPUT')] })
  const told: ResponseHeaders = { ...headers, 'content-type': 'application/json; charset=utf-8' }
  return [body, { status, statusText: 'Refused', headers: told }]
}

/** Gives graphql-http's bare 406 a sentence. */
export function explained(operation: Operation, answer: HttpAnswer): HttpAnswer {
  const [body, { status, headers = {} }] = answer
  if (body !== null || status !== 406) return answer
  const message = '`accept` must allow `application/graphql-response+json` or `application/json`.'
  const [said, init] = refuse(operation, { status, message, headers })
  return [said, { status, headers: { ...init.headers } }]
}
