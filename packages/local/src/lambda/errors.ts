/** What a caller of Lambda gets back as the payload of a failed invocation. */
export interface ErrorPayload {
  errorType: string
  errorMessage: string
  trace?: string[]
}

/** An invocation that failed: thrown by the handler, timed out, crashed or too large. `errorType` as on Lambda. */
export class FunctionError extends Error {
  readonly errorType: string
  readonly trace: string[]

  constructor({ errorType, errorMessage, trace }: ErrorPayload) {
    super(errorMessage)
    this.name = errorType
    this.errorType = errorType
    this.trace = trace ?? []
  }
}

/** An event that Lambda would not take (HTTP 413 there): more than 6 MB of JSON. */
export class RequestTooLargeError extends Error {
  override name = 'RequestTooLargeError'
}

/** One line about anything that was thrown, its cause included: `fetch failed` alone says nothing. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${error.name}: ${error.message}${cause}`
}
