import { InvalidInputError } from '../errors.ts'
import type { Rank } from './types.ts'

/** Where a hit stands: its rank, and the offset at which it was seen. */
export type Place = { offset: number; rank: Rank }

/** Behind the rank of every hit. */
export const LAST_RANK: Rank = [Infinity]

/** Below 0 when the first stands ahead of the second, 0 when they are the same. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (part !== other) return part < other ? -1 : 1
  }
  return a.length - b.length
}

/** A place as a cursor's position. */
export function positionOf({ offset, rank }: Place): string {
  return `${offset} ${JSON.stringify(rank)}`
}

/** The place that a cursor's position names; throws `InvalidInputError`, of this argument, for any other text. */
export function placeOf(position: string, argument: string): Place {
  const [, offset, rank = ''] = /^(\d{1,4}) (\[(?:-?\d[\d.e-]*,)+"[a-z0-9_]+"\])$/su.exec(position) ?? []
  if (offset === undefined) throw new InvalidInputError(MALFORMED, [argument])
  return { offset: Number(offset), rank: JSON.parse(rank) as Rank }
}

const MALFORMED = 'The cursor is malformed: pass one that this search gave out.'
