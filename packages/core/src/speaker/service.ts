import type { SpeakerKind } from '../extraction/types.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { Speaker } from './types.ts'

export type SpeakerBy = { id: string } | { name: string }
export type SpeakerRef = SpeakerBy
export type SpeakerFilter = { startsWith?: string; kinds?: readonly SpeakerKind[] }

/** Reads and edits speakers. Ids must be well formed; the id of a merged speaker leads to the one that is left. */
export interface SpeakerService {
  byIds(ids: readonly string[]): Promise<(Speaker | null)[]>
  /** A name finds its speaker by any alias; a shared one finds the speaker quoted most. */
  find(by: SpeakerBy): Promise<Speaker | null>
  /** Those with at least one quote, in order of name, case and accents ignored. */
  list(filter: SpeakerFilter, page: PageRequest): Promise<Page<Speaker>>
  /** Throws `NotFoundError`, and `ConflictError` when both are one already. Answers `into`. */
  merge(from: string, into: string): Promise<Speaker>
  /** Undoes a merge: the speaker has its quotes again. Throws `NotFoundError`, `ConflictError` if not merged. */
  unmerge(id: string): Promise<Speaker>
  /** The old name becomes an alias. Throws `ConflictError` when another speaker has that name. */
  rename(id: string, name: string): Promise<Speaker>
}
