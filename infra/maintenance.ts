import { functionName } from './function-name.ts'
import { deadLetters, deadLettersLink } from './indexer.ts'
import { network } from './network.ts'
import { searchMaintainer } from './search/link.ts'
import { nearSearch } from './search/search.ts'
import { table } from './table.ts'

/** Compares the index with the table, mends it and makes it anew: a stretch of that at each invocation. */
export const maintenance = new sst.aws.Function('Maintenance', {
  name: functionName('maintenance'),
  description: 'Compares the search index with the table, mends it and makes it anew',
  handler: 'packages/functions/src/maintenance.handler',
  link: [table, searchMaintainer, deadLettersLink],
  permissions: [
    // Only the keys of what the index holds are walked, never the table itself.
    { actions: ['dynamodb:Scan'], resources: [$interpolate`${table.arn}/index/gsi1`] },
    // Lambda's failure messages name records of the stream, which redrive reads again.
    {
      actions: ['dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [table.nodes.table.streamArn],
    },
    {
      actions: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'],
      resources: [deadLetters.arn],
    },
  ],
  ...(network && { environment: { AWS_ENDPOINT_URL_DYNAMODB_STREAMS: network.streams } }),
  memory: '1024 MB',
  timeout: '15 minutes',
  ...nearSearch,
})
