import { tableChange } from '@verbatim/core/dynamo/table-changes.ts'
import type { StreamImages } from '@verbatim/core/dynamo/table-changes.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { errorFields, log } from './log.ts'
import { createFollowing } from './services.ts'

let following: Following | undefined

/**
 * Follows the table's stream. A batch is one step: it is done when every index task has succeeded, and given
 * again from its first record when anything fails, for doing it twice does no harm.
 */
export async function handler(
  event: DynamoDBStreamEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<DynamoDBBatchResponse> {
  try {
    following ??= createFollowing(context.getRemainingTimeInMillis())
    const changes = event.Records.map((record) => tableChange((record.dynamodb ?? {}) as StreamImages))
    await followChanges(
      following,
      changes.filter((change) => change !== null),
    )
    return { batchItemFailures: [] }
  } catch (error) {
    const itemIdentifier = event.Records[0]?.dynamodb?.SequenceNumber
    if (itemIdentifier === undefined) throw error
    log('ERROR', 'A batch of stream records failed', { itemIdentifier, ...errorFields(error) })
    return { batchItemFailures: [{ itemIdentifier }] }
  }
}
