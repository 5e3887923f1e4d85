import type { ApiKey } from './types.ts'

/** One mutation: who asked for it, when, what for, and what came of it. It holds ids and none of the contents. */
export type AuditEntry = {
  /** ISO 8601 in UTC; entries of one moment are told apart by the rest of it. */
  at: string
  keyId: string
  keyName: string
  requestId: string
  mutation: string
  /** What it named, and what it made. */
  ids: string[]
  /**
   * `PENDING` until it has ended, and for ever when the function ended first; `DONE`, or the status of an ingestion;
   * else the code of the error that was answered.
   */
  outcome: string
}

/** The last entries first; `next` is where the following page begins, null after the last. */
export type AuditPage = { entries: AuditEntry[]; next: string | null }

/** Keeps the trail. */
export interface AuditRepository {
  /** Adds an entry, and answers what names it. */
  add(entry: AuditEntry): Promise<string>
  complete(name: string, outcome: string, ids: readonly string[]): Promise<void>
  /** Entries that are not older than `since`. */
  page(asked: { since: string; from: string | null; count: number }): Promise<AuditPage>
}

/** What is known of a mutation before it is executed. */
export type Undertaking = Pick<AuditEntry, 'mutation' | 'requestId' | 'ids'> & {
  key: Pick<ApiKey, 'id' | 'name'>
}

/** Says what came of a mutation; never rejects. */
export type Completion = (outcome: string, ids: readonly string[]) => Promise<void>

/** Writes down a mutation before it is executed; rejects when that cannot be done, and then it must not be. */
export type AuditTrail = (undertaking: Undertaking) => Promise<Completion>

/** The trail in this repository. A completion that cannot be written is told to `report`, and the entry stays pending. */
export function createAuditTrail(
  repository: AuditRepository,
  report: (failure: unknown) => void,
  now: () => Date = () => new Date(),
): AuditTrail {
  return async ({ key, ...undertaking }) => {
    const who = { keyId: key.id, keyName: key.name }
    const at = now().toISOString()
    const name = await repository.add({ at, ...who, ...undertaking, outcome: 'PENDING' })
    return (outcome, ids) =>
      repository.complete(name, outcome, [...new Set([...undertaking.ids, ...ids])]).catch(report)
  }
}
