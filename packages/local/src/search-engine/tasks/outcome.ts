import type { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import type { StoreChange } from '../store/store.ts'

/** What a task did: written to the store first, then made visible by `commit`. */
export interface Outcome {
  details: JsonObject | null
  changes: StoreChange[]
  commit: () => void
}

/** What the tasks of a batch did: for each its details, or why it failed. */
export interface BatchOutcome {
  results: (JsonObject | null | ApiError)[]
  changes: StoreChange[]
  commit: () => void
}
