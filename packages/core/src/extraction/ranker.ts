/** Weights by the name of a feature. */
export type Weights = ReadonlyMap<string, number>

/** Reads `feature = weight` pairs, parted by bars and line breaks. */
export function readWeights(pairs: string): Weights {
  const weights = new Map<string, number>()
  for (const pair of pairs.split(/[|\n]/)) {
    const at = pair.lastIndexOf('=')
    if (at > 0) weights.set(pair.slice(0, at).trim(), Number(pair.slice(at + 1)))
  }
  return weights
}

/** The sum of the weights of some features. */
export function scoreOf(weights: Weights, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** What one feature adds to a score: above 0 it speaks for, below against. */
export type Term = { feature: string; weight: number }

/** The features that have a weight, the heaviest first, whichever way they speak. */
export function termsOf(weights: Weights, features: readonly string[]): Term[] {
  return features
    .flatMap((feature) => {
      const weight = weights.get(feature)
      return weight === undefined ? [] : [{ feature, weight }]
    })
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** Turns scores into probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The logistic function: any score to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
