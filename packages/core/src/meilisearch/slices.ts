import { SLICES_PER_LEVEL } from './limits.ts'
import { createHash } from '../node-crypto.ts'

/** The fields that cut the quotes into slices, from coarse to fine, each from 0 to 99. */
export const SLICE_FIELDS = ['slice', 'subslice'] as const

/** Where a quote falls: at random, but always the same for one id, so that a rebuilt index is cut alike. */
export function slicesOf(quoteId: string): { slice: number; subslice: number } {
  const bytes = createHash('sha256').update(quoteId).digest()
  return {
    slice: bytes.readUInt32BE(0) % SLICES_PER_LEVEL,
    subslice: bytes.readUInt32BE(4) % SLICES_PER_LEVEL,
  }
}

/** The slice that holds the item of this rank when all slices lie one after the other, and the item's rank inside. */
export function sliceAt(
  counts: Readonly<Record<string, number>>,
  rank: number,
): { value: number; rank: number; count: number } | null {
  let left = rank
  for (const [value, count] of Object.entries(counts)) {
    if (left < count) return { value: Number(value), rank: left, count }
    left -= count
  }
  return null
}
