import { maintenance } from './maintenance.ts'

/**
 * Each night what has drifted is counted and mended; an alarm tells when there was anything. An invocation goes on where
 * the one before it came to, within its 15 minutes or by failing; once all is compared, the others do nothing.
 */
export const nightlyVerify = new sst.aws.CronV2('NightlyVerify', {
  function: maintenance,
  schedule: 'cron(0/15 3-6 * * ? *)',
  event: { task: 'nightly' },
})
