import type { ProgressRepository, Saved } from './progress.ts'
import type { VerifyState } from './verify.ts'

/** How far a rebuild of the index has come. While there is one, all changes go into both sets of indexes. */
export type RebuildState = {
  /** Whoever carries it on. Another may take over once `until` (epoch milliseconds) has passed. */
  owner: string
  until: number
  phase: 'preparing' | 'filling' | 'comparing' | 'swapping' | 'dropping'
  /** Where the walk over the table goes on. */
  place: string | null
  /** Articles and speakers done, and about how many there are. */
  done: number
  total: number
  startedAt: number
  /** What tells the new indexes from the old ones, whatever they are called. */
  mark: string
  comparing: VerifyState | null
}

/** A rebuild as it was last saved. */
export type Rebuild = Saved<RebuildState>

/** Keeps the one rebuild that may be under way. */
export type RebuildRepository = ProgressRepository<RebuildState>
