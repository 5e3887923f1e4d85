import type { Engine } from '../engine.ts'
import { now, storeKeys } from '../engine.ts'
import type { StoreChange } from '../store/store.ts'
import type { Outcome } from './outcome.ts'
import type { Task } from './task.ts'
import { isFinished } from './task.ts'

/** Cancels those of some tasks that have not begun. */
export function cancelTasks(engine: Engine, task: Task, uids: readonly number[]): Outcome {
  const waiting = uids.flatMap((uid) => {
    const found = engine.tasks.get(uid)
    return found !== undefined && uid !== task.uid && found.status === 'enqueued' ? [found] : []
  })
  const canceled = waiting.map((found): Task => ({
    ...found,
    status: 'canceled',
    canceledBy: task.uid,
    batchUid: task.batchUid,
    details: canceledDetails(found),
    startedAt: null,
    finishedAt: now(),
  }))
  return {
    details: { ...task.details, canceledTasks: canceled.length },
    changes: canceled.flatMap((one): StoreChange[] => [
      [storeKeys.task(one.uid), JSON.stringify(one)],
      [storeKeys.work(one.uid), null],
    ]),
    commit: () => {
      for (const one of canceled) engine.tasks.set(one.uid, one)
      engine.queue = engine.queue.filter((uid) => engine.tasks.get(uid)?.status === 'enqueued')
    },
  }
}

function canceledDetails({ details }: Task): Task['details'] {
  if (details === null) return null
  const out = { ...details }
  for (const name of ['indexedDocuments', 'deletedDocuments']) if (name in out) out[name] = 0
  return out
}

/** Forgets those of some tasks that have ended. */
export function deleteTasks(engine: Engine, task: Task, uids: readonly number[]): Outcome {
  const ended = uids.filter((uid) => {
    const found = engine.tasks.get(uid)
    return found !== undefined && uid !== task.uid && isFinished(found)
  })
  return {
    details: { ...task.details, deletedTasks: ended.length },
    changes: ended.map((uid): StoreChange => [storeKeys.task(uid), null]),
    commit: () => {
      for (const uid of ended) engine.tasks.delete(uid)
    },
  }
}
