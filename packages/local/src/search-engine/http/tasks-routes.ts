import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { enqueue } from '../tasks/queue.ts'
import { findTasks, readTaskQuery } from '../tasks/task-query.ts'
import type { Task } from '../tasks/task.ts'
import { summary } from '../tasks/task.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const show = (task: Task): JsonObject => ({ ...task, error: task.error === null ? null : { ...task.error } })

function visible({ engine, rights }: Request): Task[] {
  return [...engine.tasks.values()].filter(({ indexUid }) => indexUid === null || rights.mayUse(indexUid))
}

function listTasks(request: Request): Response {
  request.rights.check('tasks.get')
  const query = readTaskQuery(request.query, 'list')
  const found = findTasks(visible(request), query)
  found.sort((a, b) => (query.reverse ? a.uid - b.uid : b.uid - a.uid))
  const start =
    query.from === null
      ? found
      : found.filter(({ uid }) => (query.reverse ? uid >= Number(query.from) : uid <= Number(query.from)))
  const results = start.slice(0, query.limit)
  const next = start[query.limit]?.uid ?? null
  return {
    status: 200,
    body: {
      results: results.map(show),
      total: found.length,
      limit: query.limit,
      from: results[0]?.uid ?? null,
      next,
    },
  }
}

const MAX_UID = 4_294_967_295

function readUid(request: Request, noun: string, code: string): number {
  const text = request.parameters['id'] ?? ''
  if (!/^\d+$/.test(text) || Number(text) > MAX_UID) {
    throw new ApiError(code, `${noun} uid \`${text}\` is invalid. It should only contain numeric characters.`)
  }
  return Number(text)
}

function oneTask(request: Request): Response {
  request.rights.check('tasks.get')
  const uid = readUid(request, 'Task', 'invalid_task_uids')
  const task = request.engine.tasks.get(uid)
  if (task === undefined || (task.indexUid !== null && !request.rights.mayUse(task.indexUid))) {
    throw new ApiError('task_not_found', `Task \`${uid}\` not found.`)
  }
  return { status: 200, body: show(task) }
}

async function change(request: Request, kind: 'cancel' | 'deleteTasks'): Promise<Response> {
  request.rights.check(kind === 'cancel' ? 'tasks.cancel' : 'tasks.delete')
  const query = readTaskQuery(request.query, 'change')
  if ([...request.query].length === 0) {
    const verb = kind === 'cancel' ? 'cancel' : 'delete'
    throw new ApiError(
      'missing_task_filters',
      `Query parameters to filter the tasks to ${verb} are missing. Available query parameters are: \`uids\`, \`indexUids\`, \`statuses\`, \`types\`, \`canceledBy\`, \`beforeEnqueuedAt\`, \`afterEnqueuedAt\`, \`beforeStartedAt\`, \`afterStartedAt\`, \`beforeFinishedAt\`, \`afterFinishedAt\`.`,
    )
  }
  const uids = findTasks(visible(request), query).map(({ uid }) => uid)
  const task = await enqueue(request.engine, {
    type: kind === 'cancel' ? 'taskCancelation' : 'taskDeletion',
    indexUid: null,
    details: {
      matchedTasks: uids.length,
      [kind === 'cancel' ? 'canceledTasks' : 'deletedTasks']: null,
      originalFilter: request.rawQuery,
    },
    work: { kind, uids },
  })
  return { status: 200, body: summary(task) }
}

function describeBatch(engine: Engine, uid: number, tasks: readonly Task[]): JsonObject {
  const count = (names: readonly (string | null)[]): JsonObject => {
    const out: Record<string, number> = {}
    for (const name of names) if (name !== null) out[name] = (out[name] ?? 0) + 1
    return out
  }
  const [first] = tasks
  return {
    uid,
    progress: null,
    details: joinedDetails(tasks),
    stats: {
      totalNbTasks: tasks.length,
      status: count(tasks.map(({ status }) => status)),
      types: count(tasks.map(({ type }) => type)),
      indexUids: count(tasks.map(({ indexUid }) => indexUid)),
    },
    duration: first?.duration ?? null,
    startedAt: first?.startedAt ?? null,
    finishedAt: first?.finishedAt ?? null,
    batchStrategy: `batched ${tasks.length} of ${engine.tasks.size} tasks`,
  }
}

// What the tasks of a batch counted is added up; what else they tell is told of the first.
function joinedDetails(tasks: readonly Task[]): JsonObject {
  const out: JsonObject = {}
  for (const { details } of tasks) {
    for (const [name, value] of Object.entries(details ?? {})) {
      const before = out[name]
      if (typeof before === 'number' && typeof value === 'number') out[name] = before + value
      else out[name] ??= value
    }
  }
  return out
}

function batches(request: Request): { uid: number; tasks: Task[] }[] {
  const byBatch = new Map<number, Task[]>()
  for (const task of visible(request)) {
    if (task.batchUid !== null) byBatch.set(task.batchUid, [...(byBatch.get(task.batchUid) ?? []), task])
  }
  return [...byBatch].map(([uid, tasks]) => ({ uid, tasks }))
}

function listBatches(request: Request): Response {
  request.rights.check('tasks.get')
  const query = readTaskQuery(request.query, 'list')
  const found = batches(request).filter(({ tasks }) => findTasks(tasks, query).length > 0)
  found.sort((a, b) => (query.reverse ? a.uid - b.uid : b.uid - a.uid))
  const results = found.slice(0, query.limit)
  return {
    status: 200,
    body: {
      results: results.map(({ uid, tasks }) => describeBatch(request.engine, uid, tasks)),
      total: found.length,
      limit: query.limit,
      from: results[0]?.uid ?? null,
      next: found[query.limit]?.uid ?? null,
    },
  }
}

function oneBatch(request: Request): Response {
  request.rights.check('tasks.get')
  const uid = readUid(request, 'Batch', 'invalid_batch_uids')
  const batch = batches(request).find((one) => one.uid === uid)
  if (batch === undefined) throw new ApiError('batch_not_found', `Batch \`${uid}\` not found.`)
  return { status: 200, body: describeBatch(request.engine, uid, batch.tasks) }
}

function taskDocuments(request: Request): Response {
  request.rights.check('tasks.get')
  throw new ApiError(
    'feature_not_enabled',
    'Getting the documents of an enqueued task requires enabling the `get task documents route` experimental feature. See https://github.com/orgs/meilisearch/discussions/808',
  )
}

/** Routes about tasks and batches. */
export const taskRoutes: readonly Route[] = [
  ['GET', '/tasks', listTasks],
  ['DELETE', '/tasks', (request) => change(request, 'deleteTasks')],
  ['POST', '/tasks/cancel', (request) => change(request, 'cancel')],
  ['GET', '/tasks/:id', oneTask],
  ['GET', '/tasks/:id/documents', taskDocuments],
  ['GET', '/batches', listBatches],
  ['GET', '/batches/:id', oneBatch],
]
