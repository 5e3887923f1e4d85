import { localAws } from '../function-definition.ts'

/** A record as the Streams API answers it: Lambda's own form but for the stream's ARN and who made the change. */
export interface WireRecord {
  eventID: string
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  eventVersion?: string
  awsRegion: string
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime?: number; [member: string]: unknown }
  userIdentity?: { PrincipalId: string; Type: string }
}

/** A shard as DescribeStream answers it. */
export interface WireShard {
  ShardId: string
  ParentShardId?: string
  SequenceNumberRange?: { StartingSequenceNumber?: string }
}

interface Answers {
  DescribeStream: { StreamDescription: { Shards: WireShard[]; LastEvaluatedShardId?: string } }
  GetShardIterator: { ShardIterator: string }
  GetRecords: { Records: WireRecord[]; NextShardIterator?: string }
}

/** Asks the Streams API; rejects with an error that bears the service's own name for it. */
export type StreamsClient = <Operation extends keyof Answers>(
  operation: Operation,
  request: object,
  signal: AbortSignal,
) => Promise<Answers[Operation]>

const headers = {
  'content-type': 'application/x-amz-json-1.0',
  // An emulator wants to be told of some key and checks none.
  authorization: `AWS4-HMAC-SHA256 Credential=${localAws.credentials.accessKeyId}/19700101/${localAws.region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
}

/**
 * A client for an emulator of DynamoDB. The SDK's would take every record apart into its classes, only for Lambda's
 * event to be put together again of the very same parts.
 */
export function connectStreams(endpoint: string): StreamsClient {
  return async (operation, request, signal) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'x-amz-target': `DynamoDBStreams_20120810.${operation}` },
      body: JSON.stringify(request),
      signal,
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw refusal(Object(answer), response.status)
    return Object(answer)
  }
}

function refusal({ __type = '', message }: { __type?: string; message?: string }, status: number): Error {
  const error = new Error(message ?? `HTTP ${status}`)
  error.name = __type.replace(/^.*#/, '') || 'Error'
  return error
}
