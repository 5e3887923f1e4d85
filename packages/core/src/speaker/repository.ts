import type { Counted } from './counting.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { SpeakerFilter } from './service.ts'
import type { SpeakerKind } from './types.ts'

/** A speaker as such, without those merged into it. */
export type StoredSpeaker = {
  id: string
  version: number
  name: string
  kind: SpeakerKind
  description: string | null
  aliases: string[]
  quoteCount: number
  firstQuotedAt: string | null
  lastQuotedAt: string | null
  /** The speaker it was merged into, which may be merged itself. */
  mergedInto: string | null
  /** All speakers merged into this one, at any depth. */
  absorbed: string[]
  /** Grows whenever its quotes show another speaker than before: by a rename, a merge, and its undoing. */
  shownSince: number
}

/** Another writer changed a speaker since it was read. */
export class StaleSpeakerError extends Error {
  constructor(options?: ErrorOptions) {
    super('A speaker was changed by another writer', options)
    this.name = 'StaleSpeakerError'
  }
}

/** Names that lead to a speaker: `claims` to it alone, `aliases` perhaps to others too. */
export type NewNames = { claims: readonly string[]; aliases: readonly string[] }

/** Keeps speakers and the directory of their names. */
export interface SpeakerRepository {
  byIds(ids: readonly string[]): Promise<(StoredSpeaker | null)[]>
  /** Which speaker claims each of these full names, by name key; null where nobody does. */
  claimants(nameKeys: readonly string[]): Promise<(string | null)[]>
  /** All who bear this name, whoever claims it first; at most 200. */
  bearers(nameKey: string): Promise<string[]>
  /** Those that are not merged and were quoted; by name. */
  list(filter: SpeakerFilter, page: PageRequest): Promise<Page<StoredSpeaker>>
  /**
   * Writes speakers with their new names in one transaction; each must be as it was read (`version`), or new
   * (`version` 0). Throws `StaleSpeakerError` when one is not, or a claimed name belongs to another.
   */
  save(speakers: readonly { speaker: StoredSpeaker; names?: NewNames }[]): Promise<void>
  /** What is counted of an article so far. */
  counted(articleId: string): Promise<Counted>
  /**
   * Moves the counts of articles' speakers, by article id, from what is counted to these, exactly once, some at a
   * time. Throws `StaleSpeakerError` when another writer counted at the same time: what was moved stays, try again.
   */
  count(targets: ReadonlyMap<string, Counted>): Promise<void>
}
