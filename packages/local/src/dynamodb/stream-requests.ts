import { constraintError, validationError } from './errors.ts'
import type { Json } from './types.ts'

const iteratorTypes = ['TRIM_HORIZON', 'LATEST', 'AT_SEQUENCE_NUMBER', 'AFTER_SEQUENCE_NUMBER']

export interface ShardIteratorRequest {
  StreamArn: string
  ShardId: string
  ShardIteratorType: string
  /** Empty for TRIM_HORIZON and LATEST. */
  SequenceNumber: string
}

/** Checks GetShardIterator. */
export function checkShardIterator(body: Json): ShardIteratorRequest {
  const ShardIteratorType = requiredText(body, 'ShardIteratorType')
  if (!iteratorTypes.includes(ShardIteratorType)) {
    const constraint = `Member must satisfy enum value set: [${iteratorTypes.join(', ')}]`
    throw constraintError('shardIteratorType', ShardIteratorType, constraint)
  }
  const SequenceNumber = ShardIteratorType.endsWith('_SEQUENCE_NUMBER')
    ? requiredText(body, 'SequenceNumber')
    : ''
  if (SequenceNumber && !/^\d{21}$/.test(SequenceNumber))
    throw validationError(
      `Invalid SequenceNumber ${SequenceNumber}: it must be the one of a stream record, 21 digits`,
    )
  return {
    StreamArn: checkStreamArn(body),
    ShardId: requiredText(body, 'ShardId'),
    ShardIteratorType,
    SequenceNumber,
  }
}

/** The parameter StreamArn, which must be there. */
export function checkStreamArn(body: Json): string {
  return requiredText(body, 'StreamArn')
}

/** Checks ListStreams; pages have 100 streams unless the request says less. */
export function checkListStreams(body: Json): {
  TableName?: string
  ExclusiveStartStreamArn?: string
  Limit: number
} {
  const { TableName, ExclusiveStartStreamArn, Limit } = body
  if (Limit !== undefined && (typeof Limit !== 'number' || Limit < 1 || Limit > 100))
    throw constraintError('limit', Limit, 'Member must have value between 1 and 100')
  return {
    Limit: Limit ?? 100,
    ...(typeof TableName === 'string' ? { TableName } : {}),
    ...(typeof ExclusiveStartStreamArn === 'string' ? { ExclusiveStartStreamArn } : {}),
  }
}

function requiredText(body: Json, name: string): string {
  const value = body[name]
  if (typeof value === 'string' && value !== '') return value
  throw constraintError(name.charAt(0).toLowerCase() + name.slice(1), null, 'Member must not be null')
}
