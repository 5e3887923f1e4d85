import type { Analysis } from './analysis.ts'
import type { Choice } from './attribution.ts'

/** What an attribution rests on: a name with a cue of its own, less in a report, or less in a dialogue. */
export type Ground = 'named' | 'report' | 'dialogue'
type Curve = readonly (readonly [probability: number, share: number])[]

/**
 * What the rankers' probability is worth, measured on development articles (`docs/extraction.md`): for steps of
 * probability the share of attributions that were right. Between two steps the curve is straight.
 */
const curves: Readonly<Record<Ground, Curve>> = {
  named: [
    [0, 0.1],
    [0.26, 0.2],
    [0.41, 0.5],
    [0.54, 0.55],
    [0.66, 0.8],
    [0.86, 0.87],
    [0.93, 0.96],
    [0.97, 0.975],
    [1, 0.99],
  ],
  report: [
    [0, 0.1],
    [0.24, 0.2],
    [0.4, 0.55],
    [0.55, 0.7],
    [0.7, 0.78],
    [0.86, 0.85],
    [0.965, 0.89],
    [0.99, 0.94],
    [1, 0.955],
  ],
  dialogue: [
    [0, 0.1],
    [0.24, 0.2],
    [0.55, 0.4],
    [0.75, 0.55],
    [0.95, 0.7],
    [1, 0.75],
  ],
}

/** The calibrated confidence of a choice, 0 to 1 and never 0. */
export function confidenceOf(analysis: Analysis, choice: Choice): number {
  return Math.round(1000 * shareAt(curves[groundOf(analysis, choice)], choice.probability)) / 1000
}

/** What a choice rests on. */
export function groundOf(analysis: Analysis, choice: Choice): Ground {
  const mention = choice.mention === null ? undefined : analysis.mentions[choice.mention]
  return mention?.form === 'name' && choice.own === 'strong' ? 'named' : analysis.style
}

function shareAt(curve: Curve, probability: number): number {
  let [lowX, lowY] = curve[0] ?? [0, 0]
  for (const [x, y] of curve) {
    if (probability <= x) return x === lowX ? y : lowY + ((probability - lowX) / (x - lowX)) * (y - lowY)
    lowX = x
    lowY = y
  }
  return lowY
}
