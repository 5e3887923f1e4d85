import type { Drift } from '@verbatim/core/indexing/drift.ts'
import { verifyNightly } from '@verbatim/core/indexing/nightly-verify.ts'
import { rebuild } from '@verbatim/core/indexing/rebuild.ts'
import { VERIFY_START, verify } from '@verbatim/core/indexing/verify.ts'
import type { VerifyState } from '@verbatim/core/indexing/verify.ts'
import type { Context } from 'aws-lambda'
import { parseTask } from './maintenance/tasks.ts'
import { driftMetric } from './maintenance/drift-metric.ts'
import { redrive } from './maintenance/redrive.ts'
import { requiredLink } from './links.ts'
import { log } from './log.ts'
import { metrics } from './metrics.ts'
import { createMaintaining } from './services.ts'

// What a step that is under way at the end of its time may still take.
const RESERVE_MS = 30_000

// After a lost index everything is missing, and each line of a log costs.
const MOST_LOGGED = 100

/**
 * Runs one stretch of a task: as long as `seconds` says, or as the function may. What it answers holds the state
 * from which the next invocation goes on; there is nothing more to do when `done` is true. The task `nightly` keeps
 * its state itself, for the schedule that asks for it hands nothing over.
 */
export async function handler(event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const task = parseTask(event)
  const most = context.getRemainingTimeInMillis() - RESERVE_MS
  const until = Date.now() + Math.min(most, (task.seconds ?? Infinity) * 1000)
  const maintaining = createMaintaining()
  if (task.task === 'reindex') return rebuild(maintaining, { ...task, until })
  if (task.task === 'redrive')
    return redrive(maintaining, requiredLink('DeadLetters').url, { ...task, until })
  if (task.task === 'nightly') {
    const stretch = await verifyNightly(maintaining, { until, onFound: logDrift })
    return stretch ? published(stretch.state) : { done: true, state: null }
  }
  const { state, found } = await verify(maintaining, task.from ?? VERIFY_START, {
    repair: task.repair,
    until,
  })
  return { ...published(state), found }
}

/** Publishes the drift of a verification that has come to its end. */
function published(state: VerifyState) {
  const done = state.part === 'done'
  if (done) metrics('A verification has come to its end', driftMetric(state), state)
  return { done, state }
}

function logDrift(found: readonly Drift[]): void {
  for (const drift of found.slice(0, MOST_LOGGED)) log('INFO', 'A document had drifted and was mended', drift)
  if (found.length > MOST_LOGGED) log('INFO', 'More had drifted', { more: found.length - MOST_LOGGED })
}
