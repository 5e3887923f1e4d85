import type { RequestScope } from '@verbatim/core/request-scope.ts'
import type { Metrics } from '../metrics.ts'

/** What CloudWatch counts of a request. An alarm watches `SearchFailures`, which is all that tells of a server by URL. */
export function requestMetrics(
  codes: readonly string[],
  { table, index }: RequestScope['waited'],
  ms: number,
): Metrics {
  return {
    RequestDuration: ['Milliseconds', Math.round(ms * 10) / 10],
    TableCalls: ['Count', table.calls],
    IndexCalls: ['Count', index.calls],
    RequestErrors: ['Count', codes.length],
    SearchFailures: ['Count', codes.filter((code) => code === 'SEARCH_UNAVAILABLE').length],
  }
}
