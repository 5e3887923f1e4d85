import type { EnqueuedTask } from 'meilisearch'
import type { IndexChanges, IndexWriter, RefusedDocument } from '../search/gateway.ts'
import { applySettings } from './apply-settings.ts'
import { answerOf } from './availability.ts'
import { connect, indexNames } from './connection.ts'
import type { ConnectionOptions } from './connection.ts'
import { MAX_ASKED_IDS, MAX_PAYLOAD_ITEMS, REQUEST_SHARE, TASK_TIMEOUT_MS } from './limits.ts'
import { CANNOT_INDEX } from './messages.ts'
import { payloads } from './payloads.ts'
import { refusedOf, sendDocuments } from './send-documents.ts'
import type { Destination, Refused, Sent } from './send-documents.ts'
import { storedArticle, storedQuote, storedSpeaker } from './stored-documents.ts'
import { awaitTasks } from './tasks.ts'

const NOUNS = { quotes: 'Quote', articles: 'Article', speakers: 'Speaker' } as const

/**
 * Writes the three indexes. A task that failed for another reason than a document throws `IndexTaskError`; a server
 * that cannot be reached, refuses the key, takes longer than `taskTimeoutMs` (two minutes) for a task or a quarter of
 * it for an answer throws `SearchUnavailableError`.
 */
export function createIndexWriter(options: ConnectionOptions & { taskTimeoutMs?: number }): IndexWriter {
  const timeoutMs = options.taskTimeoutMs ?? TASK_TIMEOUT_MS
  const client = connect(options, timeoutMs * REQUEST_SHARE)
  const names = indexNames(options.prefix, options.suffix)
  const destination = (noun: keyof IndexChanges): Destination => ({
    client,
    indexName: names[noun],
    timeoutMs,
  })

  /** Sends everything before the first task is awaited: the server takes what waits together into one batch. */
  async function apply(changes: IndexChanges): Promise<RefusedDocument[]> {
    const { quotes, articles, speakers } = changes
    const waiting = [
      await begin(destination('quotes'), quotes.put.values().map(storedQuote), quotes.remove),
      await begin(destination('articles'), articles.put.values().map(storedArticle), articles.remove),
      await begin(destination('speakers'), speakers.put.values().map(storedSpeaker), speakers.remove),
    ]
    const refused: RefusedDocument[] = []
    for (const [index, noun] of (['quotes', 'articles', 'speakers'] as const).entries())
      for (const one of (await waiting[index]?.()) ?? []) refused.push({ noun: NOUNS[noun], ...one })
    return refused
  }

  async function versions(noun: keyof IndexChanges, ids: readonly string[]): Promise<Map<string, number>> {
    const held = new Map<string, number>()
    for (let from = 0; from < ids.length; from += MAX_ASKED_IDS) {
      const some = ids.slice(from, from + MAX_ASKED_IDS)
      const { results } = await client
        .index<{ id: string; version: number }>(names[noun])
        .getDocuments({ ids: some, fields: ['id', 'version'], limit: some.length })
      for (const { id, version } of results) held.set(id, version)
    }
    return held
  }

  return {
    apply: (changes) => answerOf(CANNOT_INDEX, () => apply(changes)),
    versions: (noun, ids) => answerOf(CANNOT_INDEX, () => versions(noun, ids)),
    ids: (noun, offset, limit) =>
      answerOf(CANNOT_INDEX, async () => {
        const index = client.index<{ id: string }>(names[noun])
        const { results } = await index.getDocuments({ offset, limit, fields: ['id'] })
        return results.map(({ id }) => id)
      }),
    count: (noun) =>
      answerOf(
        CANNOT_INDEX,
        async () => (await client.index(names[noun]).getDocuments({ limit: 1, fields: ['id'] })).total,
      ),
    applySettings: () => answerOf(CANNOT_INDEX, () => applySettings(client, names, timeoutMs)),
  }
}

/** Sends documents and deletions to one index; what it answers waits for their tasks. */
async function begin(destination: Destination, put: Iterable<object>, remove: readonly string[]) {
  const { client, indexName, timeoutMs } = destination
  const sent: Sent[] = []
  for (const body of payloads(put)) sent.push(await sendDocuments(destination, body))
  const tasks: EnqueuedTask[] = []
  for (let from = 0; from < remove.length; from += MAX_PAYLOAD_ITEMS)
    tasks.push(await client.index(indexName).deleteDocuments(remove.slice(from, from + MAX_PAYLOAD_ITEMS)))
  return async () => {
    const refused: Refused[] = []
    for (const one of sent) refused.push(...(await refusedOf(destination, one)))
    await awaitTasks(client, tasks, timeoutMs)
    return refused
  }
}
