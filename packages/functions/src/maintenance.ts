import { rebuild } from '@verbatim/core/indexing/rebuild.ts'
import { VERIFY_START, verify } from '@verbatim/core/indexing/verify.ts'
import type { Context } from 'aws-lambda'
import { parseTask } from './maintenance/tasks.ts'
import { publishDrift } from './maintenance/drift-metric.ts'
import { redrive } from './maintenance/redrive.ts'
import { requiredLink } from './links.ts'
import { createMaintaining } from './services.ts'

// What a step that is under way at the end of its time may still take.
const RESERVE_MS = 30_000

/**
 * Runs one stretch of a task: as long as `seconds` says, or as the function may. What it answers holds the state
 * from which the next invocation goes on; there is nothing more to do when `done` is true.
 */
export async function handler(event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const task = parseTask(event)
  const most = context.getRemainingTimeInMillis() - RESERVE_MS
  const until = Date.now() + Math.min(most, (task.seconds ?? Infinity) * 1000)
  const maintaining = createMaintaining()
  if (task.task === 'reindex') return rebuild(maintaining, { ...task, until })
  if (task.task === 'redrive')
    return redrive(maintaining, requiredLink('DeadLetters').url, { ...task, until })
  const stretch = await verify(maintaining, task.from ?? VERIFY_START, { repair: task.repair, until })
  const done = stretch.state.part === 'done'
  if (done) publishDrift(stretch.state)
  return { ...stretch, done }
}
