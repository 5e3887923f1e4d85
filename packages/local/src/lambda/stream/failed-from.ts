import type { StreamRecord } from './stream-record.ts'

/**
 * The index of the first record that failed by a function's answer; undefined when the whole batch is done.
 * An answer that names no record of the batch counts as a failure of all of it, as on AWS.
 */
export function failedFrom(batch: StreamRecord[], answer: unknown): number | undefined {
  const failures = readFailures(answer)
  if (failures === undefined || failures.length === 0) return undefined
  const positions = failures.map((id) => batch.findIndex(({ sequenceNumber }) => sequenceNumber === id))
  return positions.includes(-1) ? 0 : Math.min(...positions)
}

function readFailures(answer: unknown): unknown[] | undefined {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return undefined
  const { batchItemFailures } = answer
  if (batchItemFailures === null) return undefined
  if (!Array.isArray(batchItemFailures)) return ['']
  return batchItemFailures.map((failure: unknown) =>
    typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
      ? failure.itemIdentifier
      : '',
  )
}
