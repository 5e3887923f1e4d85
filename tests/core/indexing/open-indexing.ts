import type { DeadLetter } from '@verbatim/core/indexing/dead-letters.ts'
import { createFanOutRepository } from '@verbatim/core/dynamo/fan-out-repository.ts'
import { createItemReader } from '@verbatim/core/dynamo/item-reader.ts'
import { createUnansweredWrites } from '@verbatim/core/dynamo/unanswered-writes.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import type { StoredSpeaker } from '@verbatim/core/speaker/repository.ts'
import { openTable } from '../../support/table.ts'
import { openSearchServer } from '../meilisearch/search-server.ts'

/** A table and an index with nothing that follows the one to the other but the test itself. */
export async function openIndexing() {
  const [table, search] = await Promise.all([openTable(), openSearchServer()])
  await search.writer.applySettings()
  const letters: DeadLetter[] = []
  const following: Following = {
    articles: table.articles,
    quotes: table.quotes,
    speakers: table.speakers,
    fanOuts: createFanOutRepository(table.table, createItemReader(table.table)),
    index: search.writer,
    unanswered: createUnansweredWrites(table.table),
    deadLetters: { send: async (more) => void letters.push(...more) },
  }
  return {
    ...table,
    search,
    following,
    letters,
    /** The documents that an index holds, by id. */
    async held(noun: 'quotes' | 'articles' | 'speakers', suffix = '') {
      const index = search.client.index<Record<string, unknown>>(search.prefix + noun + suffix)
      const { results } = await index.getDocuments({ limit: 1000 })
      return new Map(results.map((document) => [String(document['id']), document]))
    },
    async close() {
      await Promise.all([table.close(), search.close()])
    },
  }
}

/** A speaker that nobody has stored yet. */
export function newSpeaker(id: string, name: string): StoredSpeaker {
  return {
    id,
    version: 0,
    name,
    kind: 'PERSON',
    description: null,
    aliases: [],
    quoteCount: 0,
    firstQuotedAt: null,
    lastQuotedAt: null,
    mergedInto: null,
    absorbed: [],
    shownSince: 0,
  }
}
