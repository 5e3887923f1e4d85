/** What DynamoDB refused, under its own name, with the fields of its answer. */
export class RefusedError extends Error {
  readonly status: number
  constructor(status: number, body: string) {
    const fields = fieldsOf(body)
    super(textOf(fields['message'] ?? fields['Message'], `DynamoDB answered ${status}`))
    Object.assign(this, fields)
    this.status = status
    // `com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException`
    this.name = textOf(fields['__type'], 'UnknownError').replace(/^.*#/u, '')
  }
}

function textOf(field: unknown, otherwise: string): string {
  return typeof field === 'string' ? field : otherwise
}

/** A proxy in between may answer with something else than JSON. */
function fieldsOf(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
])
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'])

/** Whether asking again may help: a throttle, trouble of the server's own, or of the network. */
export function isPassing(error: unknown): boolean {
  if (error instanceof RefusedError)
    return error.status >= 500 || THROTTLED.has(error.name) || error.name === 'TransactionInProgressException'
  if (!(error instanceof Error)) return false
  return isTimeOut(error.cause) || ('code' in error && PASSING.has(String(error.code)))
}

/** What a try says whose own time is over: that it was aborted, and by what. */
function isTimeOut(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError'
}
