import followedRecords from '../packages/core/src/dynamo/followed-records.json' with { type: 'json' }
import { searchWriter } from './search/link.ts'
import { nearSearch } from './search/search.ts'
import { table } from './table.ts'

/** What could not be indexed however often it was tried; kept for the longest time that SQS has, 14 days. */
export const deadLetters = new sst.aws.Queue('IndexerDeadLetters', {
  transform: { queue: { messageRetentionSeconds: 14 * 24 * 3600, sqsManagedSseEnabled: true } },
})

/** For what sends to the queue; the indexer does, where a single document is refused, and Lambda in its name. */
export const deadLettersLink = new sst.Linkable('DeadLetters', {
  properties: { url: deadLetters.url },
  include: [sst.aws.permission({ actions: ['sqs:SendMessage'], resources: [deadLetters.arn] })],
})

/** Follows the table's stream and keeps the index in step; one batch of a shard at a time. */
export const indexer = table.subscribe(
  'Indexer',
  {
    description: 'Keeps the search index in step with the table',
    handler: 'packages/functions/src/indexer.handler',
    link: [table, searchWriter, deadLettersLink],
    memory: '1024 MB',
    // Two thirds of it are spent waiting for a task of the index, at most; then the batch comes again.
    timeout: '5 minutes',
    ...nearSearch,
  },
  {
    // What else the table holds (bodies, ledgers, names, buckets) changes no document.
    filters: followedRecords,
    transform: {
      eventSourceMapping: (args) => {
        args.startingPosition = 'TRIM_HORIZON'
        args.batchSize = 500
        args.maximumBatchingWindowInSeconds = 1
        args.functionResponseTypes = ['ReportBatchItemFailures']
        args.bisectBatchOnFunctionError = true
        args.maximumRetryAttempts = 10
        args.maximumRecordAgeInSeconds = 24 * 3600
        args.destinationConfig = { onFailure: { destinationArn: deadLetters.arn } }
      },
    },
  },
)
