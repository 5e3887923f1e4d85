import type { Engine } from '../engine.ts'
import { storeKeys } from '../engine.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import type { Outcome } from './outcome.ts'
import type { Task } from './task.ts'

/** The indexes that a task is about: its own, those that it exchanges, and the name that it gives. */
export function indexesOf({ indexUid, details }: Task): string[] {
  const { newIndexUid } = details ?? {}
  return [
    ...(indexUid === null ? [] : [indexUid]),
    ...(typeof newIndexUid === 'string' ? [newIndexUid] : []),
    ...swapsOf(details).flatMap(({ indexes }) => namesIn(indexes)),
  ]
}

/** What exchanging names of indexes does to the tasks before the one that does it: they go with their indexes. */
export function renameInTasks(
  engine: Engine,
  { uid }: Task,
  exchanges: readonly (readonly [one: string, other: string])[],
): Pick<Outcome, 'changes' | 'commit'> {
  const renamed = [...engine.tasks.values()].flatMap((before) => {
    if (before.uid >= uid) return []
    const after = exchanges.reduce(exchangeIn, before)
    return after === before ? [] : [after]
  })
  return {
    changes: renamed.map((task) => [storeKeys.task(task.uid), JSON.stringify(task)]),
    commit: () => {
      for (const task of renamed) engine.tasks.set(task.uid, task)
    },
  }
}

function exchangeIn(task: Task, [one, other]: readonly [string, string]): Task {
  if (!indexesOf(task).some((name) => name === one || name === other)) return task
  const rename = (name: string): string => (name === one ? other : name === other ? one : name)
  const swaps = swapsOf(task.details).map(({ indexes, ...swap }) => ({
    indexes: namesIn(indexes).map(rename),
    ...swap,
  }))
  return {
    ...task,
    indexUid: task.indexUid === null ? null : rename(task.indexUid),
    details: swaps.length === 0 ? task.details : { ...task.details, swaps },
  }
}

const swapsOf = (details: JsonObject | null): JsonObject[] =>
  Array.isArray(details?.['swaps']) ? details['swaps'].filter(isObject) : []

const namesIn = (indexes: Json | undefined): string[] =>
  Array.isArray(indexes) ? indexes.filter((name) => typeof name === 'string') : []
