import { randomUUID } from 'node:crypto'
import { functionArn } from '../function-definition.ts'
import type { GiveUpCondition, GivenUp } from './delivery.ts'

/**
 * The message that Lambda sends to a stream's on-failure queue: where the records are, never the records
 * themselves. Whoever handles it reads them from the stream, within the 24 hours that it keeps them.
 */
export interface FailureMessage {
  requestContext: {
    requestId: string
    functionArn: string
    condition: GiveUpCondition
    approximateInvokeCount: number
  }
  /** Absent when the records grew too old before any invocation. */
  responseContext?: { statusCode: number; executedVersion: string; functionError?: 'Unhandled' }
  version: '1.0'
  timestamp: string
  DDBStreamBatchInfo: {
    shardId: string
    startSequenceNumber: string
    endSequenceNumber: string
    approximateArrivalOfFirstRecord: string
    approximateArrivalOfLastRecord: string
    batchSize: number
    streamArn: string
  }
}

/** Where a batch came from. */
export interface BatchOrigin {
  functionName: string
  shardId: string
  streamArn: string
}

/** Writes the failure message of records that were given up; there must be at least one. */
export function failureMessage(givenUp: GivenUp, origin: BatchOrigin): FailureMessage {
  const { records, condition, invokeCount } = givenUp
  const [first, last] = [records[0], records.at(-1)]
  if (!first || !last) throw new RangeError('A failure message needs at least one record')
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: functionArn(origin.functionName),
      condition,
      approximateInvokeCount: invokeCount,
    },
    ...(invokeCount > 0 && {
      responseContext: {
        statusCode: 200,
        executedVersion: '$LATEST',
        ...(givenUp.error !== undefined && { functionError: 'Unhandled' as const }),
      },
    }),
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: origin.shardId,
      startSequenceNumber: first.sequenceNumber,
      endSequenceNumber: last.sequenceNumber,
      approximateArrivalOfFirstRecord: toTheSecond(first.createdAt),
      approximateArrivalOfLastRecord: toTheSecond(last.createdAt),
      batchSize: records.length,
      streamArn: origin.streamArn,
    },
  }
}

function toTheSecond(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`
}
