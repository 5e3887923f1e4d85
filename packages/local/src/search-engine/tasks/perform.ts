import { planDeletion } from '../documents/plan.ts'
import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import { evaluateRequestFilter } from '../filter/request-filter.ts'
import { listBits } from '../index/bits.ts'
import { applySettings } from './apply-settings.ts'
import { createIndex, deleteIndex, swapIndexes, updateIndex } from './change-indexes.ts'
import { existing } from './indexes.ts'
import { cancelTasks, deleteTasks } from './manage-tasks.ts'
import type { Outcome } from './outcome.ts'
import type { Task, Work } from './task.ts'
import { addDocuments, removeDocuments } from './write-documents.ts'

/** Does the work of a task. Throws an ApiError when it fails. */
export function perform(engine: Engine, task: Task, work: Work): Outcome | Promise<Outcome> {
  const uid = task.indexUid ?? ''
  switch (work.kind) {
    case 'add':
      return addDocuments(engine, task, work)
    case 'delete': {
      const index = existing(engine, uid)
      return removeDocuments(index, planDeletion(index, work.ids), task)
    }
    case 'deleteAll': {
      const index = existing(engine, uid)
      return removeDocuments(index, planDeletion(index, index.numbers.keys()), task)
    }
    case 'deleteByFilter': {
      const index = existing(engine, uid)
      const docs = evaluateRequestFilter(engine, index, work.filter, {
        code: 'invalid_document_filter',
        named: true,
        rewritten: false,
      })
      const chosen = new Set(listBits(docs))
      const keys = [...index.numbers].filter(([, doc]) => chosen.has(doc)).map(([key]) => key)
      return removeDocuments(index, planDeletion(index, keys), task)
    }
    case 'settings':
      return applySettings(engine, task, work)
    case 'createIndex':
      return createIndex(engine, task, work.primaryKey)
    case 'updateIndex':
      return updateIndex(engine, task, work)
    case 'deleteIndex':
      return deleteIndex(engine, existing(engine, uid))
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
