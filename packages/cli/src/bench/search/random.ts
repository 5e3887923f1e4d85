/** A source of numbers that gives the same ones for the same seed, so that each run measures the same. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** A whole number from 0 to below `limit`, small ones often, as words of a language are used. */
  skewed(limit: number): number
  pick<T>(list: readonly [T, ...T[]]): T
}

/** Makes a source of numbers. */
export function newRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    // Mulberry32: short, and even enough for texts.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    skewed: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** next()) - 1),
    pick: (list) => list[below(list.length)] ?? list[0],
  }
}
