import type { Analysis } from './analysis.ts'
import type { Choice, TurnView } from './attribution.ts'

/** Whether marks hold speech: taken when `probability` is `least` or more; both are 0 to 1. */
export type Judgement = { taken: boolean; probability: number; least: number }

/** Hears what is weighed while it is; nothing is gathered when nobody listens. */
export type Observer = {
  /** The candidates of one quotation with their probabilities; the last one more is that of nobody. */
  weighed: (analysis: Analysis, view: TurnView, probabilities: readonly number[]) => void
  judged: (analysis: Analysis, index: number, choice: Choice, judgement: Judgement) => void
}
