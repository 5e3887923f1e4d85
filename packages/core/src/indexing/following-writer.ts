import type { IndexWriter } from '../search/gateway.ts'
import type { RebuildRepository } from './rebuild-state.ts'

/**
 * Writes the indexes that are searched and, while a rebuild is under way, those that will take their place. It asks
 * for each batch, after the batch was read from the table: if there is no rebuild then, one that begins later reads
 * what this batch has read, or something newer.
 */
export function createFollowingWriter(
  live: IndexWriter,
  next: IndexWriter,
  rebuilds: RebuildRepository,
): IndexWriter {
  return {
    ...live,
    async apply(changes) {
      const rebuild = await rebuilds.find()
      // The next ones first: if they change places in between, both writes still meet both sets.
      if (rebuild && rebuild.phase !== 'preparing' && rebuild.phase !== 'dropping') await next.apply(changes)
      return live.apply(changes)
    },
  }
}
