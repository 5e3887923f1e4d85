import type { Json } from '../json.ts'
import type { ScoreDetail } from '../ranking/score.ts'
import { globalScore } from '../ranking/score.ts'

/** A step in a comparison of hits: how well neighbouring rules together judge, or a value that sorts. */
export type ScoreValue = { kind: 'score'; score: number } | { kind: 'sort'; ascending: boolean; value: Json }

/** What the rules of a hit say, with rules that weigh words joined where no sort lies between them. */
export function scoreValues(details: readonly ScoreDetail[], weight: number): ScoreValue[] {
  const out: ScoreValue[] = []
  let run: ScoreDetail[] = []
  const flush = (): void => {
    if (run.length > 0) out.push({ kind: 'score', score: globalScore(run) * weight })
    run = []
  }
  for (const detail of details) {
    if (detail.kind === 'sort') {
      flush()
      out.push({ kind: 'sort', ascending: detail.ascending, value: detail.value })
    } else run.push(detail)
  }
  flush()
  return out
}

/** Which of two hits of different queries is better: negative when the first is. */
export function compareScores(
  a: readonly ScoreValue[],
  scoreA: number,
  b: readonly ScoreValue[],
  scoreB: number,
): number {
  for (let i = 0; ; i++) {
    const left = a[i]
    const right = b[i]
    if (left === undefined && right === undefined) return i === 0 ? scoreB - scoreA : 0
    // A hit that more rules have judged is better than one that fewer have.
    if (left === undefined) return 1
    if (right === undefined) return -1
    const order = compareOne(left, right)
    if (order === null) return scoreB - scoreA
    if (order !== 0) return order
  }
}

const CLOSE = 1e-15

function compareOne(left: ScoreValue, right: ScoreValue): number | null {
  if (left.kind === 'score' && right.kind === 'score') {
    const difference = right.score - left.score
    return Math.abs(difference) < CLOSE ? 0 : difference
  }
  if (left.kind !== 'sort' || right.kind !== 'sort' || left.ascending !== right.ascending) return null
  const rank = (value: Json): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2)
  const kinds = rank(left.value) - rank(right.value)
  if (kinds !== 0) return kinds
  const order = compareValues(left.value, right.value)
  return left.ascending ? order : -order
}

function compareValues(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return 0
}
