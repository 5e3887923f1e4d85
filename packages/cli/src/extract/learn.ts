/** One decision to learn from: the features of each choice, and which were right. */
export type Decision = { choices: string[][]; right: number[] }

type Settings = { rounds: number; rate: number; ridge: number; fewest: number }

/** Fits weights so that the softmax of a decision's choices favours the right ones (AdaGrad, ridge penalty). */
export function learnChoices(decisions: readonly Decision[], settings: Settings): Map<string, number> {
  const model = createModel(
    decisions.flatMap((decision) => decision.choices),
    settings,
  )
  const indexed = decisions.map((decision) => ({
    choices: decision.choices.map(model.index),
    right: new Set(decision.right),
  }))
  for (let round = 0; round < settings.rounds; round++) {
    for (const { choices, right } of indexed) {
      const scores = choices.map(model.score)
      const all = softmax(scores)
      const good = softmax(scores.map((score, i) => (right.has(i) ? score : -Infinity)))
      choices.forEach((features, i) => model.step(features, (good[i] ?? 0) - (all[i] ?? 0)))
    }
    model.shrink()
  }
  return model.weights()
}

function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function createModel(rows: readonly (readonly string[])[], settings: Settings) {
  const seen = new Map<string, number>()
  for (const row of rows) for (const feature of row) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= settings.fewest).map(([name]) => name)
  const at = new Map(names.map((name, i) => [name, i]))
  const values = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-3)
  return {
    index: (features: readonly string[]): number[] => features.flatMap((feature) => at.get(feature) ?? []),
    score: (features: readonly number[]): number => features.reduce((sum, i) => sum + (values[i] ?? 0), 0),
    step(features: readonly number[], error: number): void {
      if (Math.abs(error) < 1e-4) return
      for (const i of features) {
        squares[i] = (squares[i] ?? 0) + error * error
        values[i] = (values[i] ?? 0) + (settings.rate * error) / Math.sqrt(squares[i] ?? 1)
      }
    },
    shrink(): void {
      for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (1 - settings.ridge)
    },
    weights: (): Map<string, number> => new Map(names.map((name, i) => [name, values[i] ?? 0])),
  }
}
