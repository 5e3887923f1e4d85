/**
 * A set of small integers as a bitmap: bit `i` of word `i >> 5`. Sets that meet in one operation have the
 * same length. Dense words beat sorted lists here because a search first narrows to a local numbering. The words are
 * signed: what is no small integer to V8 would be a new object wherever code is not yet compiled.
 */
export type Bits = Int32Array<ArrayBuffer>

/** An empty set that can hold 0 … size - 1. */
export const newBits = (size: number): Bits => new Int32Array((size + 31) >>> 5)

/** The set of all of 0 … size - 1. */
export function fullBits(size: number): Bits {
  const bits = newBits(size).fill(-1)
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1
  return bits
}

/** Puts `i` into the set. */
export function addBit(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31))
}

/** Takes `i` out of the set. */
export function removeBit(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) & ~(1 << (i & 31))
}

/** Whether `i` is in the set. */
export const hasBit = (bits: Bits, i: number): boolean => (((bits[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1

/** Both: a new set. */
export function and(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length)
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0)
  return out
}

/** Those of `a` that are not in `b`: a new set. */
export function andNot(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length)
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & ~(b[i] ?? 0)
  return out
}

/** Narrows `a` to what is also in `b`. */
export function keep(a: Bits, b: Bits): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) & (b[i] ?? 0)
}

/** Adds all of `b` to `a`. */
export function join(a: Bits, b: Bits): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) | (b[i] ?? 0)
}

/** Takes all of `b` out of `a`. */
export function drop(a: Bits, b: Bits): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) & ~(b[i] ?? 0)
}

/** Whether nothing is in the set. */
export function isEmpty(bits: Bits): boolean {
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) return false
  return true
}

/** Whether the two sets share something. */
export function meets(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true
  return false
}

/** How many are in the set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let i = 0; i < bits.length; i++) count += ones(bits[i] ?? 0)
  return count
}

/** How many bits of one word are set. */
export function ones(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x5555_5555)) | 0
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Calls `visit` for each member in ascending order until it answers false. */
export function eachBit(bits: Bits, visit: (i: number) => boolean | void): void {
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] ?? 0
    while (word !== 0) {
      const low = word & -word
      if (visit((w << 5) + (31 - Math.clz32(low))) === false) return
      word ^= low
    }
  }
}

/** The members in ascending order, at most `limit` of them. */
export function listBits(bits: Bits, limit = Infinity): number[] {
  const out: number[] = []
  for (let w = 0; w < bits.length && out.length < limit; w++) {
    for (let word = bits[w] ?? 0; word !== 0 && out.length < limit; word &= word - 1)
      out.push((w << 5) + (31 - Math.clz32(word & -word)))
  }
  return out
}

/** All members in ascending order. */
export function membersOf(bits: Bits): Uint32Array {
  const out = new Uint32Array(countBits(bits))
  let size = 0
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w] ?? 0; word !== 0; word &= word - 1)
      out[size++] = (w << 5) + (31 - Math.clz32(word & -word))
  }
  return out
}

/** The same set with room for `size`. */
export function resizeBits(bits: Bits, size: number): Bits {
  const length = (size + 31) >>> 5
  if (length <= bits.length) return bits
  const out = new Int32Array(Math.max(length, bits.length * 2))
  out.set(bits)
  return out
}
