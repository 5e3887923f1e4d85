import type { Json } from './types.ts'

const dynamo = 'com.amazonaws.dynamodb.v20120810#'
const coral = 'com.amazon.coral'

/** A refusal that goes to the client as it is: HTTP 400 with `__type`, `message` and what else the type carries. */
export class DynamoDbError extends Error {
  override name = 'DynamoDbError'
  readonly body: Json

  constructor(type: string, message: string, more: Json = {}, options: ErrorOptions = {}) {
    super(message, options)
    this.body = { __type: type, message, ...more }
  }

  /** The type without its name space, such as `ValidationException`. */
  get code(): string {
    return String(this.body['__type']).replace(/^.*#/, '')
  }
}

/** The request, or an item in it, breaks a rule of DynamoDB. */
export function validationError(message: string, options: ErrorOptions = {}): DynamoDbError {
  return new DynamoDbError(`${coral}.validate#ValidationException`, message, {}, options)
}

/** A parameter's value breaks its constraint, such as `Member must not be null`; worded as AWS does. */
export function constraintError(parameter: string, value: unknown, constraint: string): DynamoDbError {
  const shown = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'null')
  return validationError(
    `1 validation error detected: Value ${shown} at '${parameter}' failed to satisfy constraint: ${constraint}`,
  )
}

/** The body is no JSON of the expected shape. */
export function serializationError(message: string): DynamoDbError {
  return new DynamoDbError(`${coral}.service#SerializationException`, message)
}

/** The operation does not exist here. */
export function unknownOperation(target: string): DynamoDbError {
  return new DynamoDbError(
    `${coral}.service#UnknownOperationException`,
    target ? `The embedded DynamoDB has no operation ${target}` : 'The header x-amz-target is missing',
  )
}

/** The request carries no AWS signature; any key pair does, but one must be there. */
export function missingToken(): DynamoDbError {
  return new DynamoDbError(
    `${coral}.service#MissingAuthenticationTokenException`,
    'Request is missing Authentication Token',
  )
}

/** A table, index, stream or resource that is not there. */
export function notFound(detail?: string): DynamoDbError {
  const message = 'Requested resource not found'
  return new DynamoDbError(`${dynamo}ResourceNotFoundException`, detail ? `${message}: ${detail}` : message)
}

/** The resource is there already, or is being changed. */
export function inUse(message: string): DynamoDbError {
  return new DynamoDbError(`${dynamo}ResourceInUseException`, message)
}

/** A write's condition was false; `item` is sent along when the request asked for ALL_OLD. */
export function conditionFailed(item?: unknown): DynamoDbError {
  return new DynamoDbError(
    `${dynamo}ConditionalCheckFailedException`,
    'The conditional request failed',
    item === undefined ? {} : { Item: item },
  )
}

/** Why one part of a transaction did not go through; `None` for the parts that would have. */
export interface CancellationReason {
  Code: string
  Message?: string
  Item?: unknown
}

/** The transaction changed nothing; `reasons` has one entry for each of its parts, in order. */
export function transactionCancelled(reasons: readonly CancellationReason[]): DynamoDbError {
  const codes = reasons.map((reason) => reason.Code).join(', ')
  return new DynamoDbError(
    `${dynamo}TransactionCanceledException`,
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  )
}

/** A ClientRequestToken came again with another transaction. */
export function idempotencyMismatch(): DynamoDbError {
  return new DynamoDbError(
    `${dynamo}IdempotentParameterMismatchException`,
    'The request uses a ClientRequestToken that was used before with another request',
  )
}

/** The stream's records at this position are gone: they are kept for 24 hours. */
export function trimmedData(sequence: string): DynamoDbError {
  return new DynamoDbError(
    `${dynamo}TrimmedDataAccessException`,
    `The operation attempted to read past the oldest stream record in a shard: ${sequence} was trimmed`,
  )
}
