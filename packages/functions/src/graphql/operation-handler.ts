import type { Caller } from '@verbatim/core/access/types.ts'
import type { Context } from '@verbatim/schema/context.ts'
import { answerError } from '@verbatim/schema/errors/answer-error.ts'
import { createGraphQLError } from '@verbatim/schema/errors/graphql-error.ts'
import { schema } from '@verbatim/schema/schema.ts'
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
} from 'graphql'
import {
  createHandler,
  type OperationArgs,
  type Request,
  type RequestParams,
  type Response,
} from 'graphql-http'
import { errorFields, log } from '../log.ts'
import { withCaching } from './cached-answer.ts'
import { limitErrors } from './limits/limit-error.ts'
import { createDocumentParser } from './parsed-documents.ts'
import { knownOperation } from './prepared-operations.ts'
import type { Profile } from './profile.ts'
import { tooManyRequests, type RateLimit } from './rate-limit.ts'
import { explained, refuse, type Refused } from './refused-request.ts'
import { REQUEST_MESSAGES } from './request-messages.ts'
import { readRequest, type TrustedDocuments } from './trusted-requests.ts'

/** Headers by their names, in whatever case. */
export type RequestHeaders = Pick<Headers, 'get'>

/** A request on its way: what was sent, who asks, and whether anything failed before it was executed. */
export type Operation = {
  method: string
  path: string
  /** What stands behind the path, without its question mark. */
  query: string
  headers: RequestHeaders
  body: string
  context: Context
  requestId: string
  /** The client's, as the gateway saw it. */
  address: string
  /** What answers it, once it has been found fit to be. */
  execute: (() => ExecutionResult | Promise<ExecutionResult>) | null
  /** The points that it takes, and whether they have been spent. */
  points: number
  isCharged: boolean
  failed: boolean
  /** The codes of the answer's errors. */
  codes: string[]
  /** The operation as the document calls it, and what it does; null for a document that holds none. */
  named: { name: string | null; kind: OperationTypeNode } | null
  /** The registered document that was asked for; null for any other. */
  trusted: string | null
}

/** A body, and the status and headers that go before it. */
export type HttpAnswer = [
  body: string | Uint8Array<ArrayBuffer> | null,
  init: { status: number; headers?: Record<string, string> },
]

/** Stands for a result without errors, which is written by itself. */
const NOTHING: ExecutionResult = { data: null }

/** Answers of what may come by POST and not by GET. */
const NO_MUTATION = postOnly('A mutation cannot be sent by GET: send it by POST.')
const GET_IS_TRUSTED = postOnly(
  'By GET only registered documents are answered, by `documentId`: send this one by POST.',
)

/** Answers GraphQL over HTTP, as its specification says; errors have their codes and tell no secrets. */
export function createOperationHandler(
  profile: Profile,
  documents: TrustedDocuments,
  limitRate: RateLimit | null = null,
): (operation: Operation) => Promise<HttpAnswer> {
  const parsed = createDocumentParser(profile.introspection)
  const parsedForAdmin = profile.introspection ? parsed : createDocumentParser(true)
  const trusted = new Set(documents.values())

  /** What is to be executed, or why it cannot be. */
  function examine(
    { raw }: Request<Operation, unknown>,
    params: RequestParams,
  ): OperationArgs<Context> | readonly GraphQLError[] | Response {
    raw.trusted = trusted.has(params.query) ? params.query : null
    if (!raw.trusted && !profile.anyGet && raw.method === 'GET') return refuse(raw, GET_IS_TRUSTED)
    if (!raw.trusted && profile.trustedOnly && !mayEdit(raw.context.caller)) return [notTrusted()]
    const isAdmin = raw.context.caller.key?.role === 'ADMIN'
    const found = (isAdmin ? parsedForAdmin : parsed)(params.query)
    if ('errors' in found) return found.errors
    const name = params.operationName ?? null
    const operation = getOperationAST(found.document, name)
    if (!operation) return [noOperation(name)]
    raw.named = { name: operation.name?.value ?? null, kind: operation.operation }
    if (operation.operation === OperationTypeNode.MUTATION && raw.method === 'GET')
      return refuse(raw, NO_MUTATION)
    const sent = params.variables ?? {}
    // Execution would find the same mistakes, but its answer could not be told from one that was executed.
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], sent)
    if (errors) return errors
    const known = knownOperation(found.document, operation)
    const cost = known.costOf(coerced)
    const tooDear = limitErrors({ cost })
    if (tooDear.length > 0) return tooDear
    raw.points = Math.max(1, cost)
    raw.execute = () => known.execute({ sent, coerced }, raw.context)
    return {
      schema,
      document: found.document,
      operationName: name,
      variableValues: sent,
      contextValue: raw.context,
    }
  }

  /** Spends what a request takes, whether or not it can be executed; how it is refused when there is too little. */
  async function charge(operation: Operation): Promise<Response | null> {
    const { context, address, points, codes } = operation
    operation.isCharged = true
    const refusal = await limitRate?.(context.caller, address, points)
    if (!refusal) return null
    codes.push('LIMIT_EXCEEDED')
    return tooManyRequests(refusal)
  }

  return async (operation) => {
    const { method, query, headers, body } = operation
    let data: ExecutionResult | null = null
    const handle = createHandler<Operation, unknown, Context>({
      parseRequestParams: (request) => readRequest(request, documents),
      onSubscribe: async (request, params) => {
        const examined = examine(request, params)
        return (await charge(request.raw)) ?? examined
      },
      execute: async () => {
        const result = await operation.execute?.()
        if (!result || result.errors) return result ?? {}
        data = result
        return NOTHING
      },
      formatError: (error) => answerErrorOf(error, operation, profile),
    })
    const answer = await handle({
      method,
      url: `?${query}`,
      headers,
      body,
      raw: operation,
      context: undefined,
    })
    // What cannot be read as a request is no free question either.
    const [written, init] = (operation.isCharged ? null : await charge(operation)) ?? answer
    // graphql-http looks at each value while it writes; that is for errors, and takes as long as all the rest.
    const sent = data ? JSON.stringify(data) : written
    const status = operation.failed ? 500 : init.status
    return withCaching(operation, explained(operation, [sent, { status, headers: init.headers ?? {} }]))
  }
}

function answerErrorOf(error: Error, operation: Operation, profile: Profile): GraphQLError {
  const answered = answeredError(error, operation, profile)
  operation.codes.push(String(answered.extensions['code']))
  return answered
}

function answeredError(error: Error, operation: Operation, { suggestions }: Profile): GraphQLError {
  if (!(error instanceof GraphQLError))
    return createGraphQLError(REQUEST_MESSAGES.get(error.message) ?? error.message, 'INVALID_INPUT')
  const { requestId } = operation
  const answered = answerError(error, requestId, (hidden) => {
    log('ERROR', 'A request failed', { requestId, ...errorFields(hidden) })
    // Where nothing was executed there is no data, and the whole answer is an error for HTTP.
    operation.failed ||= error.path === undefined
  })
  return suggestions ? answered : withoutSuggestion(answered)
}

/** GraphQL guesses at what was meant from the names of the schema, which tells them to whoever asks. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  error.message = error.message.replace(/ Did you mean [^?]*\?/gu, '')
  return error
}

function mayEdit({ key }: Caller): boolean {
  return key !== null && key.role !== 'READER'
}

function noOperation(name: string | null): GraphQLError {
  const message =
    name === null
      ? 'The document holds no operation, or several: name the one to execute in `operationName`.'
      : `The document holds no operation ${JSON.stringify(name)}: \`operationName\` must be one of its own.`
  return createGraphQLError(message, 'INVALID_INPUT')
}

function notTrusted(): GraphQLError {
  const message = 'Only registered documents are answered here: `npm run register` adds those of an app.'
  return createGraphQLError(message, 'FORBIDDEN')
}

function postOnly(message: string): Refused {
  return { status: 405, message, headers: { allow: 'POST' } }
}
