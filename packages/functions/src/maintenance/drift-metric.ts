import type { VerifyState } from '@verbatim/core/indexing/verify.ts'

/** Prints the drift as CloudWatch's embedded metric format takes it: a metric without a call or a right of its own. */
export function publishDrift({ missing, stale, orphaned }: VerifyState): void {
  const metric = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        { Namespace: 'Verbatim', Dimensions: [[]], Metrics: [{ Name: 'Drift', Unit: 'Count' }] },
      ],
    },
    Drift: missing + stale + orphaned,
    missing,
    stale,
    orphaned,
  }
  process.stdout.write(`${JSON.stringify(metric)}\n`)
}
