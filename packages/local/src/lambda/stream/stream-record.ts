import type { _Record } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'

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

/** Turns what the streams API answers into what a Lambda event carries: binaries as base64, times in seconds. */
export function streamRecord(from: _Record, streamArn: string): StreamRecord {
  const { dynamodb = {}, userIdentity } = from
  const { ApproximateCreationDateTime, SequenceNumber, ...rest } = dynamodb
  if (!SequenceNumber)
    throw new Error(`A record of ${streamArn} has no SequenceNumber: ${from.eventID ?? ''}`)
  const createdAt = ApproximateCreationDateTime?.getTime() ?? Date.now()
  const event = {
    eventID: from.eventID,
    eventName: from.eventName,
    eventVersion: from.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: from.awsRegion,
    dynamodb: { ...rest, SequenceNumber, ApproximateCreationDateTime: Math.floor(createdAt / 1000) },
    eventSourceARN: streamArn,
    ...(userIdentity && {
      userIdentity: { principalId: userIdentity.PrincipalId, type: userIdentity.Type },
    }),
  }
  const json = JSON.stringify(event, binaryAsBase64)
  const record: DynamoDBRecord = JSON.parse(json)
  return { sequenceNumber: SequenceNumber, createdAt, record, bytes: Buffer.byteLength(json) }
}

function binaryAsBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}
