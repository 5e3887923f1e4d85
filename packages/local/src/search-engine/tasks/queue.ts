import type { Engine } from '../engine.ts'
import { indexRecord, now, storeKeys } from '../engine.ts'
import { ApiError, errorBody } from '../errors.ts'
import { isObject } from '../json.ts'
import type { JsonObject } from '../json.ts'
import type { StoreChange } from '../store/store.ts'
import type { Job } from './batch.ts'
import { nextBatch } from './batch.ts'
import { saveCheckpoints } from './checkpoints.ts'
import { perform } from './perform.ts'
import type { Task, TaskType, Work } from './task.ts'

/** What a request asks the engine to do later. */
export interface Order {
  type: TaskType
  indexUid: string | null
  details: JsonObject | null
  work: Work
  customMetadata?: string | undefined
}

/** Takes in a task: answered once it is kept, done when its turn comes. */
export async function enqueue(engine: Engine, order: Order): Promise<Task> {
  const task: Task = {
    uid: engine.nextTask++,
    batchUid: null,
    indexUid: order.indexUid,
    status: 'enqueued',
    type: order.type,
    canceledBy: null,
    details: order.details,
    error: null,
    duration: null,
    enqueuedAt: now(),
    startedAt: null,
    finishedAt: null,
    ...(order.customMetadata === undefined ? {} : { customMetadata: order.customMetadata }),
  }
  engine.tasks.set(task.uid, task)
  const work = JSON.stringify(order.work)
  const answer = { ...task }
  await engine.store.write([
    [storeKeys.task(task.uid), JSON.stringify(task)],
    [storeKeys.work(task.uid), work],
  ])
  engine.queue.push(task.uid)
  // Cancelling must not wait behind what it cancels.
  if (order.type === 'taskCancelation' || order.type === 'taskDeletion') {
    engine.queue.splice(engine.queue.indexOf(task.uid), 1)
    engine.queue.unshift(task.uid)
  }
  wake(engine)
  return answer
}

const running = new WeakMap<Engine, Promise<void>>()
const quiet = new WeakMap<Engine, NodeJS.Timeout>()
/** So long after the last task checkpoints are written: while more tasks come they would only delay them. */
const QUIET_MS = 200

/** Starts working through the queue if nobody does. */
export function wake(engine: Engine): void {
  if (engine.isClosing) return
  clearTimeout(quiet.get(engine))
  run(engine, drain)
}

function run(engine: Engine, work: (engine: Engine) => Promise<void>): void {
  if (running.has(engine)) return
  const done = work(engine).finally(() => {
    running.delete(engine)
    if (engine.isClosing) return
    if (engine.queue.length > 0) wake(engine)
    else if (work === drain) quiet.set(engine, setTimeout(() => run(engine, save), QUIET_MS).unref())
  })
  running.set(engine, done)
}

// Checkpoints only make the next start quicker: without them nothing is lost.
async function save(engine: Engine): Promise<void> {
  try {
    await saveCheckpoints(engine)
  } catch (error) {
    console.error(
      `search engine: a checkpoint could not be written, the next start will be slow. ${describe(error)}`,
    )
  }
}

/** Resolves when the task at work has ended and checkpoints are written; the queue goes no further once the engine is closing. */
export async function settle(engine: Engine): Promise<void> {
  clearTimeout(quiet.get(engine))
  await running.get(engine)
  await save(engine)
}

/** So long the first batch is at work at least, as on the server: who does not wait for its tasks finds them undone. */
const FIRST_BATCH_MS = 3

async function drain(engine: Engine): Promise<void> {
  // The answer to the request that brought the task goes out first.
  await new Promise<void>((resolve) => setImmediate(resolve))
  let leastMs = FIRST_BATCH_MS
  while (!engine.isClosing) {
    const jobs = await nextBatch(engine)
    if (jobs === null) return
    await runBatch(engine, jobs, leastMs)
    leastMs = 0
  }
}

async function runBatch(engine: Engine, jobs: readonly Job[], leastMs: number): Promise<void> {
  const started = performance.now()
  const batchUid = engine.nextBatch++
  for (const { task } of jobs) Object.assign(task, { status: 'processing', startedAt: now(), batchUid })
  if (leastMs > 0) await new Promise<void>((resolve) => setTimeout(resolve, leastMs))
  // The end is kept before it is shown: who sees a task succeed finds its work even after a crash.
  const done = await finish(engine, jobs)
  const finishedAt = now()
  const duration = `PT${((performance.now() - started) / 1000).toFixed(6)}S`
  const ended = done.tasks.map((task) => ({ ...task, finishedAt, duration }))
  await engine.store.write([
    ...done.changes,
    ...ended.flatMap((task): StoreChange[] => [
      [storeKeys.task(task.uid), JSON.stringify(task)],
      [storeKeys.work(task.uid), null],
    ]),
  ])
  const published = engine.store.publish()
  done.commit()
  for (const task of ended) if (engine.tasks.has(task.uid)) engine.tasks.set(task.uid, task)
  engine.lastUpdate = finishedAt
  await published
}

interface Finished {
  tasks: Task[]
  changes: StoreChange[]
  commit: () => void
}

async function finish(engine: Engine, jobs: readonly Job[]): Promise<Finished> {
  try {
    const { results, changes, commit } = await perform(engine, jobs)
    const tasks = jobs.map(({ task }, i): Task => {
      const result = results[i] ?? null
      return result instanceof ApiError
        ? failed(task, result)
        : { ...task, status: 'succeeded', details: result }
    })
    return { tasks, changes, commit }
  } catch (error) {
    const known = error instanceof ApiError ? error : new ApiError('internal', describe(error))
    // A task may fail and yet have made its index.
    const index = engine.indexes.get(jobs[0]?.task.indexUid ?? '')
    return {
      tasks: jobs.map(({ task }) => failed(task, known)),
      changes: index === undefined ? [] : [indexRecord(index)],
      commit: () => {},
    }
  }
}

const failed = (task: Task, error: ApiError): Task => ({
  ...task,
  status: 'failed',
  error: errorBody(error),
  details: failedDetails(task),
})

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

// What was asked for stays, what was done is nothing.
function failedDetails({ details }: Task): JsonObject | null {
  if (!isObject(details)) return details
  const out: JsonObject = { ...details }
  for (const name of ['indexedDocuments', 'deletedDocuments', 'canceledTasks', 'deletedTasks']) {
    if (name in out) out[name] = 0
  }
  return out
}
