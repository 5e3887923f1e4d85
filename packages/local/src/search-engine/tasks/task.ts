import type { ErrorBody } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'

export type TaskStatus = 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled'

export type TaskType =
  | 'documentAdditionOrUpdate'
  | 'documentEdition'
  | 'documentDeletion'
  | 'settingsUpdate'
  | 'indexCreation'
  | 'indexDeletion'
  | 'indexUpdate'
  | 'indexSwap'
  | 'indexCompaction'
  | 'taskCancelation'
  | 'taskDeletion'
  | 'dumpCreation'
  | 'snapshotCreation'

/** A task as the API shows it. Times are ISO 8601 in UTC. */
export interface Task {
  uid: number
  batchUid: number | null
  indexUid: string | null
  status: TaskStatus
  type: TaskType
  canceledBy: number | null
  details: JsonObject | null
  error: ErrorBody | null
  duration: string | null
  enqueuedAt: string
  startedAt: string | null
  finishedAt: string | null
  customMetadata?: string
}

/** What a task has to do; kept until it has ended. */
export type Work =
  | {
      kind: 'add'
      documents: JsonObject[]
      primaryKey: string | null
      partial: boolean
      skipCreation: boolean
      mayCreate: boolean
    }
  | { kind: 'delete'; ids: string[] }
  | { kind: 'deleteAll' }
  | { kind: 'deleteByFilter'; filter: Json }
  | { kind: 'settings'; settings: JsonObject; isReset: boolean; mayCreate: boolean }
  | { kind: 'createIndex'; primaryKey: string | null }
  | { kind: 'updateIndex'; primaryKey: string | null; newUid: string | null }
  | { kind: 'deleteIndex' }
  | { kind: 'compact' }
  | { kind: 'swap'; swaps: { indexes: [string, string]; rename: boolean }[] }
  | { kind: 'cancel' | 'deleteTasks'; uids: number[] }
  | { kind: 'refuse'; code: string; message: string }

/** Whether a task has come to its end. */
export const isFinished = ({ status }: Task): boolean =>
  status === 'succeeded' || status === 'failed' || status === 'canceled'

/** The short form that answers a request which made a task. */
export const summary = ({ uid, indexUid, status, type, enqueuedAt, customMetadata }: Task): JsonObject => ({
  taskUid: uid,
  indexUid,
  status,
  type,
  enqueuedAt,
  ...(customMetadata === undefined ? {} : { customMetadata }),
})
