import { eventLimit } from '../limits.ts'
import type { StreamRecord } from './stream-record.ts'

const envelopeBytes = Buffer.byteLength('{"Records":[]}')

/** Cuts records, in their order, into batches that keep to the batch size and to 6 MB of event. */
export function cutBatches(records: StreamRecord[], batchSize: number, limit = eventLimit): StreamRecord[][] {
  const batches: StreamRecord[][] = []
  let current: StreamRecord[] = []
  let bytes = envelopeBytes
  for (const record of records) {
    const full = current.length === batchSize || bytes + record.bytes + 1 > limit
    if (full && current.length > 0) {
      batches.push(current)
      current = []
      bytes = envelopeBytes
    }
    current.push(record)
    bytes += record.bytes + 1
  }
  return current.length > 0 ? [...batches, current] : batches
}
