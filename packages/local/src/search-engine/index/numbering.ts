import type { Bits } from './bits.ts'
import { ones } from './bits.ts'

/** New numbers, from 0 and in the same order, for the members of a set; it is not changed afterwards. */
export interface Numbering {
  members: Bits
  /** How many members come before each word of the set. */
  before: Uint32Array
}

/** Numbers the members of a set. */
export function newNumbering(members: Bits): Numbering {
  const before = new Uint32Array(members.length)
  for (let i = 0, count = 0; i < members.length; i++) {
    before[i] = count
    count += ones(members[i] ?? 0)
  }
  return { members, before }
}

/** The new number of a member, -1 for all others. */
export function newNumberOf({ members, before }: Numbering, i: number): number {
  const word = members[i >>> 5] ?? 0
  const bit = 1 << (i & 31)
  return (word & bit) === 0 ? -1 : (before[i >>> 5] ?? 0) + ones(word & ((bit - 1) | 0))
}
