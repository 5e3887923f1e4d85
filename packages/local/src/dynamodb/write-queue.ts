import type { Database } from './database.ts'

/** What one request has staged: its reads see its own writes and those of the requests before it. */
export interface Stage {
  get(key: string): string | undefined
  put(key: string, value: string): void
  delete(key: string): void
}

/** Puts every change of the store in one line. */
export interface WriteQueue {
  /**
   * Runs `work`, which is synchronous, and resolves once all it staged is stored by one LevelDB batch.
   * When it throws, nothing that it staged is stored.
   */
  run<T>(work: (stage: Stage) => T): Promise<T>
  /** The same for work that has to wait: everything before it is stored by then, and nobody writes meanwhile. */
  runAlone<T>(work: (stage: Stage) => Promise<T>): Promise<T>
  /** Resolves when everything that was queued has been stored. */
  idle(): Promise<void>
}

type Staged = Map<string, string | undefined>

interface Job {
  /** Stages the change and returns what to call once it is stored. */
  work(stage: Stage): (() => void) | Promise<() => void>
  alone: boolean
  reject(error: unknown): void
}

interface Outcome {
  stored(): void
  failed(error: unknown): void
}

// A batch that takes many small requests spares a round trip to the disk for each; this bounds its memory.
const jobsInOneBatch = 64

/** Makes the only writer of `database`. Requests that wait for the disk together share a batch. */
export function createWriteQueue(database: Database): WriteQueue {
  const waiting: Job[] = []
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    // Requests that arrived in the same turn of the event loop are then all in the first batch.
    await Promise.resolve()
    while (waiting.length > 0) {
      const staged: Staged = new Map()
      const jobs = nextJobs(waiting)
      const outcomes: Outcome[] = []
      for (const job of jobs) outcomes.push(await runJob(database, job, staged))
      try {
        await store(database, staged)
        for (const outcome of outcomes) outcome.stored()
      } catch (error) {
        for (const outcome of outcomes) outcome.failed(error)
      }
    }
    draining = undefined
  }

  function enqueue(job: Job): void {
    waiting.push(job)
    draining ??= drain()
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        const stageIt = (stage: Stage) => {
          const value = work(stage)
          return () => resolve(value)
        }
        enqueue({ work: stageIt, alone: false, reject })
      }),
    runAlone: (work) =>
      new Promise((resolve, reject) => {
        const stageIt = async (stage: Stage) => {
          const value = await work(stage)
          return () => resolve(value)
        }
        enqueue({ work: stageIt, alone: true, reject })
      }),
    idle: async () => draining,
  }
}

/** Takes what the next batch holds: one job that must be alone, or all up to the next such. */
function nextJobs(waiting: Job[]): Job[] {
  const alone = waiting.findIndex((job) => job.alone)
  const count = alone === 0 ? 1 : alone < 0 ? waiting.length : alone
  return waiting.splice(0, Math.min(count, jobsInOneBatch))
}

/** Runs one job over what is staged already and keeps its changes only when it did not throw. */
async function runJob(database: Database, job: Job, staged: Staged): Promise<Outcome> {
  const own: Staged = new Map()
  const stage: Stage = {
    get: (key) => {
      if (own.has(key)) return own.get(key)
      return staged.has(key) ? staged.get(key) : database.getSync(key)
    },
    put: (key, value) => void own.set(key, value),
    delete: (key) => void own.set(key, undefined),
  }
  try {
    const stored = await job.work(stage)
    for (const [key, value] of own) staged.set(key, value)
    return { stored, failed: (error) => job.reject(error) }
  } catch (error) {
    const refuse = () => job.reject(error)
    return { stored: refuse, failed: refuse }
  }
}

async function store(database: Database, staged: Staged): Promise<void> {
  if (staged.size === 0) return
  await database.batch(
    Array.from(staged, ([key, value]) =>
      value === undefined ? { type: 'del', key } : { type: 'put', key, value },
    ),
  )
}
