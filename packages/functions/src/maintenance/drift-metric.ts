import type { VerifyState } from '@verbatim/core/indexing/verify.ts'
import type { Metrics } from '../metrics.ts'

/** What a verification that has come to its end has found, as the metric that an alarm watches. */
export function driftMetric({ missing, stale, orphaned }: VerifyState): Metrics {
  return { Drift: ['Count', missing + stale + orphaned] }
}
