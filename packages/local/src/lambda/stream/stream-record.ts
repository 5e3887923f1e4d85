import type { DynamoDBRecord } from 'aws-lambda'
import type { WireRecord } from './streams-client.ts'

/** A record as a function gets it, with the two facts that delivery needs. */
export interface StreamRecord {
  sequenceNumber: string
  /** Epoch milliseconds; DynamoDB rounds to the second. */
  createdAt: number
  /** The record in the event's form. */
  record: DynamoDBRecord
  /** Bytes of JSON. */
  bytes: number
}

/** Turns what the streams API answers into what a Lambda event carries: times in whole seconds, and the stream's ARN. */
export function streamRecord(from: WireRecord, streamArn: string): StreamRecord {
  const { userIdentity, ...rest } = from
  const { ApproximateCreationDateTime: seconds = Date.now() / 1000, SequenceNumber } = from.dynamodb
  const record: DynamoDBRecord = {
    ...rest,
    eventVersion: from.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    dynamodb: { ...from.dynamodb, ApproximateCreationDateTime: Math.floor(seconds) },
    eventSourceARN: streamArn,
    ...(userIdentity && {
      userIdentity: { principalId: userIdentity.PrincipalId, type: userIdentity.Type },
    }),
  }
  const bytes = Buffer.byteLength(JSON.stringify(record))
  return { sequenceNumber: SequenceNumber, createdAt: seconds * 1000, record, bytes }
}
