import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from './outcome.ts'
import type { RetryPolicy } from './settings.ts'

/**
 * Repeats a request while its outcome is `again`: each wait is twice the one before, and a random part of it is
 * left out so that the requests in flight do not come back all at once. An API that says when gets what it asks for.
 */
export async function withRetries(
  send: () => Promise<Outcome>,
  policy: RetryPolicy,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await send()
    if (outcome.kind !== 'again' || attempt >= policy.attempts || signal.aborted) return outcome
    const full = Math.min(policy.longestDelay, policy.firstDelay * 2 ** (attempt - 1))
    const wait = Math.min(outcome.wait ?? full * (1 - Math.random() / 2), policy.longestDelay)
    // A wait that is broken off ends the loop above, after one more try.
    await pause(wait, undefined, { signal }).catch(() => undefined)
  }
}
