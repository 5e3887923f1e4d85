import type { RequestScope } from '@verbatim/core/request-scope.ts'
import { metrics } from '../metrics.ts'
import type { Operation } from './operation-handler.ts'

/**
 * Writes one line for a request, which is its log and its metrics at once. Of what was sent it tells the names of
 * the operation and of the registered document, and neither variables nor the document: they may hold anything.
 */
export function logRequest(
  { method, requestId, context, named, codes }: Operation,
  { waited: { table, index } }: RequestScope,
  { status, ms }: { status: number; ms: number },
): void {
  metrics(
    'Request',
    {
      RequestDuration: ['Milliseconds', round(ms)],
      TableCalls: ['Count', table.calls],
      IndexCalls: ['Count', index.calls],
      RequestErrors: ['Count', codes.length],
    },
    {
      requestId,
      keyId: context.caller.key?.id ?? null,
      method,
      status,
      operation: named?.name ?? null,
      kind: named?.kind ?? null,
      codes,
      tableMs: round(table.ms),
      indexMs: round(index.ms),
    },
  )
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
