/** Where in an input something is wrong, from the outside in: `['input', 'body', 'text']`. */
export type InputPath = readonly (string | number)[]

/** What logs call a failure, by its code; classes have no names once a deployment is minified. */
const NAMES = {
  INVALID_INPUT: 'InvalidInputError',
  NOT_FOUND: 'NotFoundError',
  CONFLICT: 'ConflictError',
  SEARCH_UNAVAILABLE: 'SearchUnavailableError',
  TIMEOUT: 'TimedOutError',
} as const

export type ErrorCode = keyof typeof NAMES

/** An expected failure: its message is written for the person who caused it and may be shown as it is. */
export class VerbatimError extends Error {
  readonly code: ErrorCode
  readonly path: InputPath

  constructor(code: ErrorCode, message: string, path: InputPath = [], options?: ErrorOptions) {
    super(message, options)
    this.name = NAMES[code]
    this.code = code
    this.path = path
  }
}

/** What was sent cannot be used; the message says what was wrong, where, and what would be right. */
export class InvalidInputError extends VerbatimError {
  constructor(message: string, path: InputPath = []) {
    super('INVALID_INPUT', message, path)
  }
}

/** What the input refers to does not exist. */
export class NotFoundError extends VerbatimError {
  constructor(message: string, path: InputPath = []) {
    super('NOT_FOUND', message, path)
  }
}

/** The change contradicts what is stored, or another writer was faster too often. */
export class ConflictError extends VerbatimError {
  constructor(message: string, path: InputPath = []) {
    super('CONFLICT', message, path)
  }
}

/** The search server cannot be reached or refuses to answer; everything else still works. */
export class SearchUnavailableError extends VerbatimError {
  constructor(message: string, options?: ErrorOptions) {
    super('SEARCH_UNAVAILABLE', message, [], options)
  }
}

/** The request's time was over before the answer was there; what was under way has been given up. */
export class TimedOutError extends VerbatimError {
  constructor(options?: ErrorOptions) {
    super(
      'TIMEOUT',
      'This took longer than a request may, and was given up: ask for less at once.',
      [],
      options,
    )
  }
}
