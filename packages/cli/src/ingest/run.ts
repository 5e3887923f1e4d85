import { createClient } from './client.ts'
import { countEntries, readEntries, type Turn } from './entries.ts'
import { createProgress, emptyTally, type Output, type Tally } from './progress.ts'
import { openResumePoint, type ResumePoint } from './resume-point.ts'
import { withRetries } from './retry.ts'
import { type RetryPolicy, settings } from './settings.ts'
import type { Source } from './sources.ts'

/** What a run needs to know. `signal` ends it early: what is in flight is waited for, nothing new is begun. */
export type IngestRun = {
  url: string
  key: string
  sources: readonly Source[]
  concurrency: number
  resume: boolean
  output: Output
  signal: AbortSignal
  retry?: RetryPolicy
}

/** How it ended; `stopped` says why not all of it was tried, and is null when everything was. */
export type IngestReport = { tally: Tally; stopped: string | null }

/** Puts every article of the sources into the API, a few at a time. Failures of single articles do not end it. */
export async function runIngest(run: IngestRun): Promise<IngestReport> {
  const tally = emptyTally(await countEntries(run.sources))
  const progress = createProgress(run.output)
  const halt = new AbortController()
  const signal = AbortSignal.any([run.signal, halt.signal])
  const client = createClient(run.url, run.key)
  const turns = readEntries(run.sources, openIfWanted)
  let stopped: string | null = null

  await Promise.all(Array.from({ length: run.concurrency }, work))
  await turns.return(undefined)
  if (run.signal.aborted) stopped ??= 'Interrupted.'
  progress.finish(tally)
  return { tally, stopped }

  async function work(): Promise<void> {
    while (!signal.aborted) {
      const { value: turn, done } = await turns.next()
      if (done) return
      await handle(turn)
    }
  }

  async function handle({ entry, settle }: Turn): Promise<void> {
    if ('problem' in entry) {
      fail(`${entry.where}: ${entry.problem}`)
      return settle()
    }
    const outcome = await withRetries(() => client(entry.input), run.retry ?? settings.retry, signal)
    if (outcome.kind === 'done') {
      tally[outcome.status]++
      tally.quotes += outcome.quotes
      progress.advance(tally)
      settle()
    } else if (outcome.kind === 'refused') {
      fail(`${outcome.field === null ? entry.where : entry.locate(outcome.field)}: ${outcome.message}`)
      settle()
    } else if (outcome.kind === 'again' && !outcome.api) {
      fail(`${entry.where}: ${outcome.message} Tried several times; put it in again later.`)
      settle()
    } else {
      // Not settled: the next run has to try this one again.
      stopped ??= outcome.message
      halt.abort()
    }
  }

  function fail(line: string): void {
    tally.failed++
    progress.say(line)
    progress.advance(tally)
  }

  function openIfWanted(file: string): ResumePoint | null {
    if (!run.resume) return null
    const resume = openResumePoint(file, run.url)
    tally.skipped += resume.from.articles
    return resume
  }
}
