import type { EnqueuedTask } from 'meilisearch'
import type { IndexRebuilding } from '../search/gateway.ts'
import { answerOf } from './availability.ts'
import { connect, indexNames } from './connection.ts'
import type { ConnectionOptions } from './connection.ts'
import { TASK_TIMEOUT_MS } from './limits.ts'
import { CANNOT_INDEX } from './messages.ts'
import { awaitTasks, endOfTask, taskError } from './tasks.ts'
import { createIndexWriter } from './writer.ts'

/** What the names of indexes end in that are being built. */
export const NEXT_SUFFIX = '_next'

const pair = (name: string): [string, string] => [name, name + NEXT_SUFFIX]

/** Builds three indexes beside those that are searched, and lets them change places. */
export function createIndexRebuilding(options: ConnectionOptions): IndexRebuilding {
  const client = connect(options, TASK_TIMEOUT_MS)
  const live = Object.values(indexNames(options.prefix))
  const next = createIndexWriter({ ...options, suffix: NEXT_SUFFIX })
  const end = (tasks: readonly EnqueuedTask[]) => awaitTasks(client, tasks, TASK_TIMEOUT_MS)

  /** Two that change places keep their dates, to the nanosecond on a server. */
  async function datesOf(names: readonly string[]): Promise<string> {
    const indexes = await Promise.all(names.map((name) => client.getRawIndex(name)))
    return indexes.map(({ createdAt }) => createdAt).join(' ')
  }
  async function drop(): Promise<void> {
    for (const name of live) {
      const { taskUid } = await client.deleteIndex(name + NEXT_SUFFIX)
      const task = await endOfTask(client, taskUid, TASK_TIMEOUT_MS)
      if (task.status !== 'succeeded' && task.error?.code !== 'index_not_found') throw taskError(task)
    }
  }

  return {
    next,
    prepare: () =>
      answerOf(CANNOT_INDEX, async () => {
        await drop()
        await next.applySettings()
        return datesOf(live.map((name) => name + NEXT_SUFFIX))
      }),
    areLive: (mark) => answerOf(CANNOT_INDEX, async () => (await datesOf(live)) === mark),
    swap: () =>
      answerOf(CANNOT_INDEX, async () => {
        const swaps = live.map((name) => ({ indexes: pair(name), rename: false }))
        await end([await client.swapIndexes(swaps)])
      }),
    drop: () => answerOf(CANNOT_INDEX, drop),
  }
}
