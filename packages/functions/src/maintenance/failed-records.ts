import {
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import { tableChange } from '@verbatim/core/dynamo/table-changes.ts'
import type { TableChange } from '@verbatim/core/indexing/changes.ts'
import type { FailedBatch } from './dead-letter-message.ts'

const GONE = new Set(['TrimmedDataAccessException', 'ResourceNotFoundException'])

// DynamoDB answers a page of nothing now and then; so many in a row mean that the rest was trimmed meanwhile.
const MOST_QUIET_PAGES = 20

let client: DynamoDBStreamsClient | undefined

/** Reads the records of a batch that was given up once more; null when the stream, after 24 hours, has them no more. */
export async function readFailedBatch(batch: FailedBatch): Promise<TableChange[] | null> {
  client ??= new DynamoDBStreamsClient()
  const { streamArn, shardId, startSequenceNumber, endSequenceNumber } = batch
  const end = BigInt(endSequenceNumber)
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
    // To its last record, not by their number: between them lie others that the indexer's filters left out.
    for (let iterator = start.ShardIterator, quiet = 0; iterator !== undefined && quiet < MOST_QUIET_PAGES;) {
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator }))
      for (const { dynamodb } of page.Records ?? []) {
        if (BigInt(dynamodb?.SequenceNumber ?? 0) > end) return changes
        const change = tableChange(dynamodb ?? {})
        if (change) changes.push(change)
        if (dynamodb?.SequenceNumber === endSequenceNumber) return changes
      }
      quiet = page.Records?.length ? 0 : quiet + 1
      iterator = page.NextShardIterator
    }
    return changes
  } catch (error) {
    if (error instanceof Error && GONE.has(error.name)) return null
    throw error
  }
}
