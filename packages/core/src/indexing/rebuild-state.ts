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
export type RebuildRepository = ProgressRepository<RebuildState> & RebuildWriters

/** Those who write the new indexes beside whoever rebuilds. */
export interface RebuildWriters {
  /**
   * Says that somebody may write into the new indexes until a time (epoch milliseconds); what it answers says that
   * this is over. Who enters and then reads that the rebuild is under way is waited for by its end.
   */
  enter(until: number): Promise<() => Promise<void>>
  /** Whether somebody who has entered may still be writing. */
  isWritten(): Promise<boolean>
}

/** Whether changes have to go into the new indexes too. */
export function takesChanges(rebuild: Rebuild | null): boolean {
  return rebuild !== null && rebuild.phase !== 'preparing' && rebuild.phase !== 'dropping'
}
