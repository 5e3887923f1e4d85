import type { IndexChanges } from '../search/gateway.ts'

/**
 * Keeps in mind what was sent to the index without an answer. The server may take such a request up when nobody waits
 * for it any more, after all that was written meanwhile; so each of its documents is looked at once more, much later.
 */
export interface UnansweredWrites {
  note(ids: readonly string[]): Promise<void>
}

/** The ids of all documents of a write. */
export function idsIn(changes: IndexChanges): string[] {
  return (['articles', 'quotes', 'speakers'] as const).flatMap((noun) => [
    ...changes[noun].put.map(({ id }) => id),
    ...changes[noun].remove,
  ])
}
