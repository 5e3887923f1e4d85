import type { IndexChanges, IndexWriter } from '../search/gateway.ts'
import { takesChanges } from './rebuild-state.ts'
import type { RebuildRepository } from './rebuild-state.ts'

/**
 * Writes the indexes that are searched and, while a rebuild is under way, those that will take their place. It asks
 * for each batch, after the batch was read from the table: if there is no rebuild then, one that begins later reads
 * what this batch has read, or something newer. `batchMs` is the longest that a batch may take to write; the
 * rebuild's end waits so long for one that died.
 */
export function createFollowingWriter(
  live: IndexWriter,
  next: IndexWriter,
  rebuilds: RebuildRepository,
  batchMs: number,
): IndexWriter {
  /** A batch that came after the end would make the indexes anew, so it enters and then looks once more. */
  async function applyToNext(changes: IndexChanges): Promise<void> {
    const leave = await rebuilds.enter(Date.now() + batchMs)
    if (takesChanges(await rebuilds.find())) await next.apply(changes)
    await leave()
  }
  return {
    ...live,
    async apply(changes) {
      // The next ones first: if they change places in between, both writes still meet both sets.
      if (takesChanges(await rebuilds.find())) await applyToNext(changes)
      return live.apply(changes)
    },
  }
}
