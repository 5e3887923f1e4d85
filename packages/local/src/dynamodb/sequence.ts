import { sequenceEntry } from './keys.ts'
import type { Stage } from './write-queue.ts'

/** The next of the store's numbers, from 1. None is given twice, not even after a restart or when a table is deleted. */
export function nextNumber(stage: Stage): number {
  const next = Number(stage.get(sequenceEntry) ?? 0) + 1
  stage.put(sequenceEntry, String(next))
  return next
}

/** A number as a stream's sequence number: 21 digits, as AWS's have, so that they sort as text too. */
export function sequenceNumber(number: number): string {
  return `1${String(number).padStart(20, '0')}`
}
