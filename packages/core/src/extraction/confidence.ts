/**
 * What the rankers' probability is worth, measured on development articles: for each step of probability, the share
 * of attributions that were right. Between steps the curve is straight.
 */
const curve: readonly (readonly [number, number])[] = [
  [0, 0.05],
  [0.5, 0.5],
  [1, 0.97],
]

/** The calibrated confidence, 0 to 1 and never 0, of an attribution with the given probability. */
export function confidenceOf(probability: number): number {
  let [lowX, lowY] = curve[0] ?? [0, 0]
  for (const [x, y] of curve) {
    if (probability <= x) {
      const share = x === lowX ? 1 : (probability - lowX) / (x - lowX)
      return Math.round((lowY + share * (y - lowY)) * 1000) / 1000
    }
    lowX = x
    lowY = y
  }
  return lowY
}
