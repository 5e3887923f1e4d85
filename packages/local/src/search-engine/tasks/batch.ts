import type { Engine } from '../engine.ts'
import { storeKeys } from '../engine.ts'
import type { Task, Work } from './task.ts'

/** A task with what it has to do. */
export interface Job<W extends Work = Work> {
  task: Task
  work: W
}

/** Work that changes documents of one index and nothing else. */
export type DocumentWork = Extract<Work, { kind: 'add' | 'delete' | 'deleteAll' | 'deleteByFilter' }>

/** Whether a job only changes documents. */
export const writesDocuments = (job: Job): job is Job<DocumentWork> =>
  ['add', 'delete', 'deleteAll', 'deleteByFilter'].includes(job.work.kind)

/** So many characters of work are done at once: more would hold up what comes after, and take memory. */
const MOST_WORK = 4_000_000

/**
 * Takes the next tasks from the queue that are done as one batch: the first one, and of its index those that follow
 * and may join it, as the real server batches them. Documents that are added or deleted by their ids join one another;
 * any other task stands alone. Null when nothing waits.
 */
export async function nextBatch(engine: Engine): Promise<Job[] | null> {
  const first = await nextJob(engine)
  if (first === null) return null
  const jobs = [first.job]
  let size = first.size
  const { indexUid } = first.job.task
  // More may come while their work is read.
  const waiting = engine.queue.slice()
  for (const uid of waiting) {
    const task = engine.tasks.get(uid)
    if (task === undefined || task.indexUid !== indexUid) continue
    const next = mayJoin(first.job.work) ? await readWork(engine, task) : null
    if (next === null || !mayJoin(next.work) || size + next.size > MOST_WORK) break
    if (!agree(engine, first.job, next.work)) break
    jobs.push({ task, work: next.work })
    size += next.size
  }
  const taken = new Set(jobs.map(({ task }) => task.uid))
  engine.queue = engine.queue.filter((uid) => !taken.has(uid))
  return jobs
}

async function nextJob(engine: Engine): Promise<{ job: Job; size: number } | null> {
  for (;;) {
    const uid = engine.queue.shift()
    if (uid === undefined) return null
    const task = engine.tasks.get(uid)
    const read = task?.status === 'enqueued' ? await readWork(engine, task) : null
    if (task !== undefined && read !== null) return { job: { task, work: read.work }, size: read.size }
  }
}

// Work is read when its turn comes: documents that wait would fill the memory.
async function readWork(engine: Engine, task: Task): Promise<{ work: Work; size: number } | null> {
  const text = await engine.store.read(storeKeys.work(task.uid))
  if (text === undefined) return null
  const work: Work = JSON.parse(text)
  return { work, size: text.length }
}

const mayJoin = (work: Work): boolean => work.kind === 'add' || work.kind === 'delete'

/** Whether the work of a later task goes with the first one of a batch. */
function agree(engine: Engine, { task, work }: Job, later: Work): boolean {
  const index = engine.indexes.get(task.indexUid ?? '')
  if (later.kind !== 'add') return true
  if (index === undefined && (work.kind !== 'add' || work.mayCreate !== later.mayCreate)) return false
  const key = index?.primaryKey ?? (work.kind === 'add' ? work.primaryKey : null)
  return later.primaryKey === null || later.primaryKey === key
}
