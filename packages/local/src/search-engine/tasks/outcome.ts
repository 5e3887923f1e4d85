import type { JsonObject } from '../json.ts'
import type { StoreChange } from '../store/store.ts'

/** What a task did: written to the store first, then made visible by `commit`. */
export interface Outcome {
  details: JsonObject | null
  changes: StoreChange[]
  commit: () => void
}
