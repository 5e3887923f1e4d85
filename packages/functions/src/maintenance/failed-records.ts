import {
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import { tableChange } from '@verbatim/core/dynamo/table-changes.ts'
import type { TableChange } from '@verbatim/core/indexing/changes.ts'
import type { FailedBatch } from './dead-letter-message.ts'

const GONE = new Set(['TrimmedDataAccessException', 'ResourceNotFoundException'])

let client: DynamoDBStreamsClient | undefined

/** Reads the records of a batch that was given up once more; null when the stream, after 24 hours, has them no more. */
export async function readFailedBatch(batch: FailedBatch): Promise<TableChange[] | null> {
  client ??= new DynamoDBStreamsClient()
  const { streamArn, shardId, startSequenceNumber, endSequenceNumber, batchSize } = batch
  const changes: TableChange[] = []
  try {
    const start = await client.send(
      new GetShardIteratorCommand({
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: 'AT_SEQUENCE_NUMBER',
        SequenceNumber: startSequenceNumber,
      }),
    )
    for (let iterator = start.ShardIterator, left = batchSize; iterator !== undefined && left > 0;) {
      const page = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: Math.min(left, 1000) }),
      )
      for (const { dynamodb } of page.Records ?? []) {
        left--
        const change = tableChange(dynamodb ?? {})
        if (change) changes.push(change)
        if (dynamodb?.SequenceNumber === endSequenceNumber) return changes
      }
      iterator = page.NextShardIterator
    }
    return changes
  } catch (error) {
    if (error instanceof Error && GONE.has(error.name)) return null
    throw error
  }
}
