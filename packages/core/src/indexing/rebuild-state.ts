import type { VerifyState } from './verify.ts'

/** How far a rebuild of the index has come. While there is one, all changes go into both sets of indexes. */
export type Rebuild = {
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
  /** Changes with every write. */
  token: string
}

/** Keeps the one rebuild that may be under way. */
export interface RebuildRepository {
  find(): Promise<Rebuild | null>
  /** Writes it if it still is as it was read, null for none; answers null when it is not. */
  save(next: Omit<Rebuild, 'token'>, before: Rebuild | null): Promise<Rebuild | null>
  end(known: Rebuild): Promise<void>
}
