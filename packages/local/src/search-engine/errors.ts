import { errorKinds } from './error-codes.ts'
import type { ErrorCode } from './error-codes.ts'

/** An error that a client sees: its code decides the HTTP status and the type. */
export class ApiError extends Error {
  readonly code: ErrorCode
  /** The HTTP status, where it is not the usual one of the code. */
  readonly status: number | undefined
  constructor(code: ErrorCode, message: string, status?: number) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

/** The error for what only a real server does. */
export const notSupported = (what: string): ApiError =>
  new ApiError('not_supported', `${what} is not supported by the embedded engine: use a real server for it.`)

/** An error as it stands in answers and tasks. */
export interface ErrorBody {
  message: string
  code: string
  type: string
  link: string
}

/** The body of an error answer. */
export const errorBody = ({ code, message }: { code: ErrorCode; message: string }): ErrorBody => ({
  message,
  code,
  type: errorKinds[code]?.[1] ?? 'invalid_request',
  link: `https://docs.meilisearch.com/errors#${code}`,
})

/** The HTTP status of an error code. */
export const errorStatus = (code: ErrorCode): number => errorKinds[code]?.[0] ?? 400
