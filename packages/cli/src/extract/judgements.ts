import { logistic } from '@verbatim/core/extraction/ranker.ts'

/** One yes or no to learn from. */
export type Judgement = { features: readonly string[]; yes: boolean; weight: number }

/** `lasso` drives weights that earn little to nothing, `ridge` keeps the others small; rarer features than `fewest` are left out. */
export type Penalties = { lasso: number; ridge: number; fewest: number }

type Column = { name: string; rows: number[]; weight: number; penalties: Penalties }

const sweeps = 40
const free = 'bias'

/** Fits weights for a logistic yes or no: an elastic net by coordinate descent. Weights of nothing are not among them. */
export function learnJudgements(judgements: readonly Judgement[], penalties: Penalties): Map<string, number> {
  const columns = columnsOf(judgements, penalties)
  const scores = new Float64Array(judgements.length)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let change = 0
    for (const column of columns) change = Math.max(change, descend(column, judgements, scores))
    if (change < 1e-3) break
  }
  return new Map(columns.filter(({ weight }) => weight !== 0).map(({ name, weight }) => [name, weight]))
}

function columnsOf(judgements: readonly Judgement[], penalties: Penalties): Column[] {
  const columns = new Map<string, Column>()
  judgements.forEach(({ features }, row) => {
    for (const name of new Set(features)) {
      const column = columns.get(name)
      if (column) column.rows.push(row)
      else columns.set(name, { name, rows: [row], weight: 0, penalties })
    }
  })
  return [...columns.values()].filter(({ rows }) => rows.length >= penalties.fewest)
}

/** Moves one weight to where the penalised loss is least, by one Newton step; how far it moved. */
function descend(column: Column, judgements: readonly Judgement[], scores: Float64Array): number {
  let slope = 0
  let curve = 0
  for (const row of column.rows) {
    const judgement = judgements[row]
    if (!judgement) continue
    const probability = logistic(scores[row] ?? 0)
    slope += judgement.weight * (probability - (judgement.yes ? 1 : 0))
    curve += judgement.weight * probability * (1 - probability)
  }
  // A floor under the curvature, as a step where all are sure already would be endless.
  curve = Math.max(curve, 0.05 * column.rows.length)
  const { lasso, ridge } = column.name === free ? { lasso: 0, ridge: 0 } : column.penalties
  const pull = column.weight * curve - slope
  const next = (Math.sign(pull) * Math.max(0, Math.abs(pull) - lasso)) / (curve + ridge)
  const step = next - column.weight
  column.weight = next
  if (step !== 0) for (const row of column.rows) scores[row] = (scores[row] ?? 0) + step
  return Math.abs(step)
}
