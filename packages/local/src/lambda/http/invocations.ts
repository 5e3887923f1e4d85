import type { IncomingMessage } from 'node:http'
import { errorText, FunctionError, RequestTooLargeError } from '../errors.ts'
import type { LocalFunction } from '../function.ts'
import type { HttpResponse } from './response.ts'

const path = /^\/2015-03-31\/functions\/([\w-]+)\/invocations$/

/** The function that a path of Lambda's Invoke API names; undefined for every other path. */
export function invokedName(pathname: string): string | undefined {
  return path.exec(pathname)?.[1]
}

/** Answers Lambda's Invoke: the function's result, or its error under the header that says so. */
export async function invoke(
  functions: Record<string, LocalFunction>,
  name: string,
  request: IncomingMessage,
  body: Buffer,
): Promise<HttpResponse> {
  // Pages in a browser name their origin; they may use the API, and never run a function by its name.
  if (request.headers.origin !== undefined) return said(403, 'AccessDeniedException', 'Not for browsers')
  const target = functions[name]
  if (!target || request.method !== 'POST')
    return said(404, 'ResourceNotFoundException', `Function not found: ${name}`)
  const event = parse(body)
  if (event === undefined) return said(400, 'InvalidRequestContentException', 'The event is no JSON')
  try {
    return json(200, await target.invoke(event))
  } catch (error) {
    if (error instanceof RequestTooLargeError) return said(413, 'RequestTooLargeException', error.message)
    const errorType = error instanceof FunctionError ? error.errorType : 'Error'
    const errorMessage = error instanceof Error ? error.message : errorText(error)
    return json(200, { errorType, errorMessage }, { 'x-amz-function-error': 'Unhandled' })
  }
}

function parse(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  } catch {
    // The caller is told; what it sent may be anything.
    return undefined
  }
}

function said(status: number, type: string, message: string): HttpResponse {
  return json(status, { Type: 'User', message }, { 'x-amzn-errortype': type })
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    cookies: [],
    body: Buffer.from(JSON.stringify(value ?? null)),
  }
}
