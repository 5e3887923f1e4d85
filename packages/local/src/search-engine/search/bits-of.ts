import type { Bits } from '../index/bits.ts'
import { addBit, newBits } from '../index/bits.ts'

/** The set of some numbers below `size`. */
export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const bits = newBits(size)
  for (const number of numbers) addBit(bits, number)
  return bits
}
