import { ApiError } from '../errors.ts'
import { checkIndexUid } from '../http/index-uid.ts'
import { readInteger, readParameters } from '../http/parameters.ts'
import type { ParameterSpecs } from '../http/parameters.ts'
import type { Json } from '../json.ts'
import { indexesOf } from './rename-in-tasks.ts'
import type { Task } from './task.ts'

/** Which tasks are meant; null where nothing is said. */
export interface TaskQuery {
  limit: number
  from: number | null
  reverse: boolean
  uids: readonly number[] | null
  batchUids: readonly number[] | null
  canceledBy: readonly number[] | null
  types: readonly string[] | null
  statuses: readonly string[] | null
  indexUids: readonly string[] | null
  times: readonly { field: 'enqueuedAt' | 'startedAt' | 'finishedAt'; after: boolean; time: number }[]
}

const LIST: ParameterSpecs = {
  limit: { type: 'integer', code: 'invalid_task_limit' },
  from: { type: 'integer', code: 'invalid_task_from' },
  reverse: { type: 'boolean', code: 'invalid_task_reverse' },
  batchUids: { type: 'list', code: 'invalid_batch_uids' },
}

const COMMON: ParameterSpecs = {
  uids: { type: 'list', code: 'invalid_task_uids' },
  batchUids: { type: 'list', code: 'invalid_batch_uids' },
  canceledBy: { type: 'list', code: 'invalid_task_canceled_by' },
  types: { type: 'list', code: 'invalid_task_types' },
  statuses: { type: 'list', code: 'invalid_task_statuses' },
  indexUids: { type: 'list', code: 'invalid_index_uid' },
  afterEnqueuedAt: { type: 'string', code: 'invalid_task_after_enqueued_at' },
  beforeEnqueuedAt: { type: 'string', code: 'invalid_task_before_enqueued_at' },
  afterStartedAt: { type: 'string', code: 'invalid_task_after_started_at' },
  beforeStartedAt: { type: 'string', code: 'invalid_task_before_started_at' },
  afterFinishedAt: { type: 'string', code: 'invalid_task_after_finished_at' },
  beforeFinishedAt: { type: 'string', code: 'invalid_task_before_finished_at' },
}

const STATUSES = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled']
const TYPES = [
  'documentAdditionOrUpdate',
  'documentEdition',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexDeletion',
  'indexUpdate',
  'indexSwap',
  'taskCancelation',
  'taskDeletion',
  'dumpCreation',
  'snapshotCreation',
  'export',
  'upgradeDatabase',
  'indexCompaction',
  'networkTopologyChange',
  'dsrUpdate',
  'dsrClear',
]

/** Reads which tasks an address means. */
export function readTaskQuery(query: URLSearchParams, use: 'list' | 'change'): TaskQuery {
  const given = readParameters(query, use === 'list' ? { ...LIST, ...COMMON } : COMMON)
  const times = ['Enqueued', 'Started', 'Finished'].flatMap((what) =>
    ['after', 'before'].flatMap((side) => {
      const name = `${side}${what}At`
      const text = given[name]
      if (typeof text !== 'string') return []
      // A star stands for any time.
      if (text === '*') return []
      return [{ field: fieldOf(what), after: side === 'after', time: readTime(name, text) }]
    }),
  )
  const { limit, from, reverse } = given
  return {
    limit: typeof limit === 'number' ? limit : 20,
    from: typeof from === 'number' ? from : null,
    reverse: reverse === true,
    uids: integers('uids', given['uids']),
    batchUids: integers('batchUids', given['batchUids']),
    canceledBy: integers('canceledBy', given['canceledBy']),
    types: oneOf(given['types'], TYPES, 'types', 'task type', 'types', 'invalid_task_types'),
    statuses: oneOf(
      given['statuses'],
      STATUSES,
      'statuses',
      'task status',
      'statuses',
      'invalid_task_statuses',
    ),
    indexUids: indexUids(given['indexUids']),
    times,
  }
}

const fieldOf = (what: string): 'enqueuedAt' | 'startedAt' | 'finishedAt' =>
  what === 'Enqueued' ? 'enqueuedAt' : what === 'Started' ? 'startedAt' : 'finishedAt'

const isAll = (list: readonly Json[]): boolean => list.includes('*')

/** The items of a list in an address; an empty text gives an empty list. */
function items(value: Json | undefined): string[] | null {
  if (!Array.isArray(value) || isAll(value)) return null
  return value.map(String).filter((item, i) => item !== '' || i > 0)
}

function integers(name: string, value: Json | undefined): number[] | null {
  const code = name === 'batchUids' ? 'invalid_batch_uids' : (COMMON[name]?.code ?? 'bad_request')
  const list = items(value)
  return list?.map((text, i) => readInteger(list.length > 1 ? `${name}[${i}]` : name, text, code)) ?? null
}

function oneOf(
  value: Json | undefined,
  known: readonly string[],
  name: string,
  noun: string,
  nouns: string,
  code: string,
): string[] | null {
  const list = items(value)
  return (
    list?.map((text, i) => {
      const found = known.find((one) => one.toLowerCase() === text.toLowerCase())
      if (found !== undefined) return found
      const place = list.length > 1 ? `${name}[${i}]` : name
      const all = known.map((one) => `\`${one}\``).join(', ')
      throw new ApiError(
        code,
        `Invalid value in parameter \`${place}\`: \`${text}\` is not a valid ${noun}. Available ${nouns} are ${all}.`,
      )
    }) ?? null
  )
}

function indexUids(value: Json | undefined): string[] | null {
  return (
    items(value)?.map((uid) =>
      checkIndexUid(uid, 'invalid_index_uid', 'Invalid value in parameter `indexUids`: '),
    ) ?? null
  )
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/

function readTime(name: string, text: string): number {
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new ApiError(
    COMMON[name]?.code ?? 'bad_request',
    `Invalid value in parameter \`${name}\`: \`${text}\` is an invalid date-time. It should follow the YYYY-MM-DD or RFC 3339 date-time format.`,
  )
}

/** Those of some tasks that a query means. */
export function findTasks(tasks: readonly Task[], query: TaskQuery): Task[] {
  const has = <T>(list: readonly T[] | null, value: T | null): boolean =>
    list === null || (value !== null && list.includes(value))
  return tasks.filter(
    (task) =>
      has(query.uids, task.uid) &&
      has(query.batchUids, task.batchUid) &&
      has(query.canceledBy, task.canceledBy) &&
      has<string>(query.types, task.type) &&
      has<string>(query.statuses, task.status) &&
      (query.indexUids === null || indexesOf(task).some((uid) => has(query.indexUids, uid))) &&
      query.times.every(({ field, after, time }) => {
        const at = task[field]
        return at !== null && (after ? Date.parse(at) > time : Date.parse(at) < time)
      }),
  )
}
