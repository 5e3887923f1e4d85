import { setTimeout as pause } from 'node:timers/promises'
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch'
import { IndexTaskError } from './index-task-error.ts'
import { FIRST_POLL_MS, LAST_POLL_MS } from './limits.ts'
import { CANNOT_INDEX } from './messages.ts'
import { SearchUnavailableError } from '../errors.ts'

/**
 * Waits until every task has ended, in the order given, and throws `IndexTaskError` for the first that did not
 * succeed. The server's "accepted" is no success: whether a document can be indexed shows only in its task.
 */
export async function awaitTasks(
  client: Meilisearch,
  enqueued: readonly EnqueuedTask[],
  timeoutMs: number,
): Promise<void> {
  const ended: Task[] = []
  for (const { taskUid } of enqueued) ended.push(await endOfTask(client, taskUid, timeoutMs))
  for (const task of ended) if (task.status !== 'succeeded') throw taskError(task)
}

/** What a task that did not succeed says of itself. */
export function taskError(task: Task): IndexTaskError {
  const reason = task.error?.message ?? `it is ${task.status}`
  return new IndexTaskError(task.indexUid ?? '', task.uid, task.error?.code ?? task.status, reason)
}

/** Waits until the task has ended, well or not; throws `SearchUnavailableError` when that takes too long. */
export async function endOfTask(client: Meilisearch, taskUid: number, timeoutMs: number): Promise<Task> {
  const deadline = Date.now() + timeoutMs
  for (let wait = FIRST_POLL_MS; ; wait = Math.min(wait * 2, LAST_POLL_MS)) {
    const task = await client.tasks.getTask(taskUid)
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    if (Date.now() >= deadline) {
      const cause = new Error(`task ${taskUid} has not ended within ${timeoutMs} ms`)
      throw new SearchUnavailableError(CANNOT_INDEX, { cause })
    }
    await pause(wait)
  }
}
