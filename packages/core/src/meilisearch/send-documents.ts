import { MeilisearchApiError } from 'meilisearch'
import type { EnqueuedTask, Meilisearch, MeilisearchErrorResponse } from 'meilisearch'
import { endOfTask, taskError } from './tasks.ts'

/** Where documents go, and how long each task may take. */
export type Destination = { client: Meilisearch; indexName: string; timeoutMs: number }

/** Documents as lines of JSON, and what became of sending them: a task, or a refusal at the door. */
export type Sent = { body: string; task: EnqueuedTask } | { body: string; refusal: Error }

/** One document that the server refuses, with its reason. */
export type Refused = { id: string; reason: string }

/** Sends a payload without waiting for its task. */
export async function sendDocuments({ client, indexName }: Destination, body: string): Promise<Sent> {
  try {
    const index = client.index(indexName)
    const task = await index.addDocumentsFromString(body, 'application/x-ndjson', { primaryKey: 'id' })
    return { body, task }
  } catch (refusal) {
    if (refusal instanceof MeilisearchApiError && isRefusal(refusal.cause)) return { body, refusal }
    throw refusal
  }
}

/**
 * Waits for a payload's task. The server fails a whole payload for one document that it cannot take, so a refused
 * one is halved until that document stands alone and all others are in. Other failures are thrown.
 */
export async function refusedOf(destination: Destination, sent: Sent): Promise<Refused[]> {
  const refusal = 'task' in sent ? await failureOf(destination, sent.task) : sent.refusal
  if (!refusal) return []
  const lines = sent.body.split('\n')
  const middle = Math.ceil(lines.length / 2)
  if (middle === lines.length) return [{ id: idIn(sent.body), reason: refusal.message }]
  const refused: Refused[] = []
  for (const half of [lines.slice(0, middle), lines.slice(middle)])
    refused.push(...(await refusedOf(destination, await sendDocuments(destination, half.join('\n')))))
  return refused
}

async function failureOf({ client, timeoutMs }: Destination, { taskUid }: EnqueuedTask) {
  const task = await endOfTask(client, taskUid, timeoutMs)
  if (task.status === 'succeeded') return null
  if (task.status === 'failed' && isRefusal(task.error)) return taskError(task)
  throw taskError(task)
}

/** A disk that is full or an index that is missing is no fault of the documents. */
function isRefusal(error: MeilisearchErrorResponse | null | undefined): boolean {
  return error?.type === 'invalid_request' && error.code !== 'index_not_found'
}

function idIn(line: string): string {
  const { id }: { id?: unknown } = Object(JSON.parse(line))
  return String(id)
}
