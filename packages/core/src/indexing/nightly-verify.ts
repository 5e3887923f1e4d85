import type { Drift } from './drift.ts'
import type { ProgressRepository } from './progress.ts'
import { VERIFY_START, verify } from './verify.ts'
import type { VerifyState, Verifying } from './verify.ts'

/** How far the nightly verification has come. `day` is that of its last invocation, `until` the end of its lease. */
export type Nightly = { day: string; until: number; state: VerifyState }

/** What the nightly verification needs besides a verification. */
export type VerifyingNightly = Verifying & { nights: ProgressRepository<Nightly> }

/** Where it stands after an invocation; null where there was nothing to do, or another one is at it. */
export type NightlyStretch = { state: VerifyState } | null

/** How long an invocation goes on, and how often it saves where it is. */
export type NightlyOrder = {
  until: number
  onFound: (found: readonly Drift[]) => void
  stretchMs?: number
}

// One who is at work renews its lease with each stretch; a page may take some seconds more.
const STRETCH_MS = 30_000
const LEASE_MS = 120_000

/**
 * Verifies with repair until `until` (epoch milliseconds), from where the last invocation came to, so that a schedule
 * which asks for it every few minutes sees it through, whatever the size of the table and whoever crashed on the way.
 * Once it is done, it starts anew on another day (UTC). `onFound` is told of what each stretch has mended.
 */
export async function verifyNightly(
  verifying: VerifyingNightly,
  { until, onFound, stretchMs = STRETCH_MS }: NightlyOrder,
): Promise<NightlyStretch> {
  const { nights } = verifying
  const day = new Date().toISOString().slice(0, 10)
  const known = await nights.find()
  if (known && known.until > Date.now()) return null
  if (known?.state.part === 'done' && known.day === day) return null
  const from = known && known.state.part !== 'done' ? known.state : VERIFY_START
  let now = await nights.save({ day, state: from, until: Date.now() + LEASE_MS }, known)
  while (now && now.state.part !== 'done' && Date.now() < until) {
    const soon = Math.min(until, Date.now() + stretchMs)
    const { state, found } = await verify(verifying, now.state, { repair: true, until: soon })
    onFound(found)
    now = await nights.save({ day, state, until: Date.now() + LEASE_MS }, now)
  }
  const left = now && (await nights.save({ day, state: now.state, until: 0 }, now))
  return left && { state: left.state }
}
