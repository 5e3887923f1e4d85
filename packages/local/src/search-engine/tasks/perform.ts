import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { applySettings } from './apply-settings.ts'
import type { Job } from './batch.ts'
import { writesDocuments } from './batch.ts'
import { compactIndex, createIndex, deleteIndex, swapIndexes, updateIndex } from './change-indexes.ts'
import { existing } from './indexes.ts'
import { cancelTasks, deleteTasks } from './manage-tasks.ts'
import type { BatchOutcome, Outcome } from './outcome.ts'
import { writeDocuments } from './write-documents.ts'

/** Does the work of the tasks of a batch. Throws an ApiError when none of it can be done. */
export async function perform(engine: Engine, jobs: readonly Job[]): Promise<BatchOutcome> {
  if (jobs.every(writesDocuments)) return writeDocuments(engine, jobs)
  const [job] = jobs
  if (job === undefined || jobs.length > 1)
    throw new ApiError('internal', 'These tasks are not done at once.')
  const { details, changes, commit } = await performOne(engine, job)
  return { results: [details], changes, commit }
}

function performOne(engine: Engine, { task, work }: Job): Outcome | Promise<Outcome> {
  const uid = task.indexUid ?? ''
  switch (work.kind) {
    case 'settings':
      return applySettings(engine, task, work)
    case 'createIndex':
      return createIndex(engine, task, work.primaryKey)
    case 'updateIndex':
      return updateIndex(engine, task, work)
    case 'deleteIndex':
      return deleteIndex(engine, existing(engine, uid))
    case 'compact':
      return compactIndex(existing(engine, uid), task)
    case 'swap':
      return swapIndexes(engine, task, work.swaps)
    case 'cancel':
      return cancelTasks(engine, task, work.uids)
    case 'deleteTasks':
      return deleteTasks(engine, task, work.uids)
    case 'refuse':
      throw new ApiError(work.code, work.message)
    default:
      throw new ApiError('internal', 'This kind of task is not known.')
  }
}
