/** Choices that look random and follow from a seed alone. */
export type Random = {
  /** A whole number from 0 up to, and without, this one. */
  below(limit: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/** Makes the choices of a seed; the same seed gives the same ones on every machine (Mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick(list) {
      const [chosen] = list.slice(below(list.length))
      if (chosen === undefined) throw new RangeError('There is nothing to pick from an empty list')
      return chosen
    },
  }
}
