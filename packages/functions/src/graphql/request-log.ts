import type { RequestScope } from '@verbatim/core/request-scope.ts'
import { metrics } from '../metrics.ts'
import type { Operation } from './operation-handler.ts'
import { requestMetrics } from './request-metrics.ts'

/**
 * Writes one line for a request, which is its log and its metrics at once. Of what was sent it tells the operation's
 * name and whether the document is a registered one, and neither variables nor the document: they may hold anything.
 */
export function logRequest(
  { method, requestId, context, named, trusted, codes }: Operation,
  { waited }: RequestScope,
  { status, ms }: { status: number; ms: number },
): void {
  metrics('Request', requestMetrics(codes, waited, ms), {
    requestId,
    keyId: context.caller.key?.id ?? null,
    method,
    status,
    operation: named?.name ?? null,
    kind: named?.kind ?? null,
    registered: trusted !== null,
    codes,
    tableMs: round(waited.table.ms),
    indexMs: round(waited.index.ms),
  })
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
