import { deadLettersLink } from './indexer.ts'
import { searchMaintainer } from './search/link.ts'
import { nearSearch } from './search/search.ts'
import { table } from './table.ts'

/** Compares the index with the table, mends it and makes it anew: a stretch of that at each invocation. */
export const maintenance = new sst.aws.Function('Maintenance', {
  description: 'Compares the search index with the table, mends it and makes it anew',
  handler: 'packages/functions/src/maintenance.handler',
  link: [table, searchMaintainer, deadLettersLink],
  // Only the keys of what the index holds are walked, never the table itself.
  permissions: [{ actions: ['dynamodb:Scan'], resources: [$interpolate`${table.arn}/index/gsi1`] }],
  memory: '1024 MB',
  timeout: '15 minutes',
  ...nearSearch,
})

/** Each night what has drifted is counted and mended; an alarm tells when there was anything. */
export const nightlyVerify = new sst.aws.CronV2('NightlyVerify', {
  function: maintenance,
  schedule: 'cron(30 3 * * ? *)',
  event: { task: 'verify', repair: true },
})
