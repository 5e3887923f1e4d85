import type { EnqueuedTask, Meilisearch } from 'meilisearch'
import type { IndexChanges, IndexWriter } from '../search/gateway.ts'
import { applySettings } from './apply-settings.ts'
import { answerOf } from './availability.ts'
import { connect, indexNames } from './connection.ts'
import type { ConnectionOptions, IndexNames } from './connection.ts'
import { MAX_PAYLOAD_ITEMS, TASK_TIMEOUT_MS } from './limits.ts'
import { CANNOT_INDEX } from './messages.ts'
import { payloads } from './payloads.ts'
import { storedArticle, storedQuote, storedSpeaker } from './stored-documents.ts'
import { awaitTasks } from './tasks.ts'

/**
 * Writes the three indexes. A failed task throws `IndexTaskError`; a server that cannot be reached, refuses the key or
 * takes longer than `taskTimeoutMs` (two minutes) throws `SearchUnavailableError`.
 */
export function createIndexWriter(options: ConnectionOptions & { taskTimeoutMs?: number }): IndexWriter {
  const timeoutMs = options.taskTimeoutMs ?? TASK_TIMEOUT_MS
  const client = connect(options, timeoutMs)
  const names = indexNames(options.prefix)
  return {
    apply: (changes) =>
      answerOf(CANNOT_INDEX, async () =>
        awaitTasks(client, await enqueue(client, names, changes), timeoutMs),
      ),
    applySettings: () => answerOf(CANNOT_INDEX, () => applySettings(client, names, timeoutMs)),
  }
}

/** Sends everything before the first task is awaited: the server takes what waits together into one batch. */
async function enqueue(
  client: Meilisearch,
  names: IndexNames,
  changes: IndexChanges,
): Promise<EnqueuedTask[]> {
  const { quotes, articles, speakers } = changes
  return [
    ...(await send(client, names.quotes, quotes.put.values().map(storedQuote), quotes.remove)),
    ...(await send(client, names.articles, articles.put.values().map(storedArticle), articles.remove)),
    ...(await send(client, names.speakers, speakers.put.values().map(storedSpeaker), speakers.remove)),
  ]
}

async function send(
  client: Meilisearch,
  name: string,
  put: Iterable<object>,
  remove: readonly string[],
): Promise<EnqueuedTask[]> {
  const index = client.index(name)
  const tasks: EnqueuedTask[] = []
  for (const body of payloads(put)) {
    tasks.push(await index.addDocumentsFromString(body, 'application/x-ndjson', { primaryKey: 'id' }))
  }
  for (let from = 0; from < remove.length; from += MAX_PAYLOAD_ITEMS) {
    tasks.push(await index.deleteDocuments(remove.slice(from, from + MAX_PAYLOAD_ITEMS)))
  }
  return tasks
}
