import type { CapacityRequest } from './requests.ts'
import type { Json } from './types.ts'

/** Units of a write of `sizes` (the item before and after): one for each KB begun of the larger. */
export function writeUnits(...sizes: readonly number[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...sizes) / 1024))
}

/** Units of a read of `size` bytes: one for each 4 KB begun, half when it need not be consistent. */
export function readUnits(size: number, consistent = false): number {
  return Math.max(1, Math.ceil(size / 4096)) * (consistent ? 1 : 0.5)
}

/** The response's `ConsumedCapacity` for one table, where it was asked for. */
export function consumedCapacity(
  request: CapacityRequest,
  TableName: string,
  units: () => number,
): Json | undefined {
  const wanted = request.ReturnConsumedCapacity
  if (wanted !== 'TOTAL' && wanted !== 'INDEXES') return undefined
  const CapacityUnits = units()
  return { TableName, CapacityUnits, ...(wanted === 'INDEXES' ? { Table: { CapacityUnits } } : {}) }
}

/** The same for a request over several tables; `units` holds a sum for each. */
export function consumedCapacities(
  request: CapacityRequest,
  units: () => ReadonlyMap<string, number>,
): Json[] | undefined {
  const wanted = request.ReturnConsumedCapacity
  if (wanted !== 'TOTAL' && wanted !== 'INDEXES') return undefined
  return Array.from(units(), ([table, sum]) => consumedCapacity(request, table, () => sum) ?? {})
}
