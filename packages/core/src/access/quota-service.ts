import type { BucketRepository } from './buckets.ts'
import type { Quota } from './quotas.ts'

/** Whether somebody may spend so many points, or in how many seconds they may. */
export type Charge = { allowed: true } | { allowed: false; retryAfter: number }

/** Spends points of a subject's bucket; never rejects. */
export type QuotaService = (subject: string, quota: Quota, points: number) => Promise<Charge>

/** How long points that were drawn in advance may be spent; what is left then is lost. */
const LEASE_MS = 10_000

/** The largest lease, as a part of the burst: so many instances would have to hoard to use up what is one client's. */
const LARGEST_LEASE = 1 / 20

/** Subjects that an instance remembers; whoever is forgotten draws again. */
const MOST_SUBJECTS = 10_000

/** How long nothing is asked of the buckets after they did not answer. */
const PAUSE_MS = 5000

const ALLOWED: Charge = { allowed: true }

/** What an instance knows of a subject. */
type Lease = {
  /** Points that are drawn and not yet spent, or owed when below zero. */
  left: number
  size: number
  until: number
  fullAt: number
}

/**
 * Quotas that hold across instances. Points are drawn from the shared bucket in leases, which are spent in memory: one
 * of exactly what is asked at first, then twice as much each time that one is used up within its time. Who has spent
 * everything is refused from memory too, until it has come back. While the buckets do not answer everybody is let
 * through, and `report` is told. `now` is in epoch milliseconds.
 */
export function createQuotaService(
  buckets: BucketRepository,
  report: (failure: unknown) => void,
  now: () => number = Date.now,
): QuotaService {
  const leases = new Map<string, Lease>()
  let pausedUntil = 0

  function leaseOf(subject: string): Lease {
    const lease = leases.get(subject) ?? { left: 0, size: 0, until: 0, fullAt: 0 }
    leases.delete(subject)
    leases.set(subject, lease)
    for (const oldest of leases.keys()) if (leases.size > MOST_SUBJECTS) leases.delete(oldest)
    if (lease.until <= now()) {
      lease.left = Math.min(lease.left, 0)
      lease.size = 0
    }
    return lease
  }

  /** Draws enough to spend these points. Where others were faster twice they are let through, and owed. */
  async function draw(subject: string, quota: Quota, lease: Lease, points: number): Promise<Charge> {
    const needed = points - lease.left
    for (let tries = 0; ; tries++) {
      const time = now()
      const room = roomOf(quota, lease.fullAt, time)
      // What is left of a lease may have lapsed by then.
      const later = points + Math.max(0, -lease.left)
      if (room < needed) return { allowed: false, retryAfter: Math.ceil((later - room) / quota.perSecond) }
      if (tries === 2) return ALLOWED
      const wished = Math.min(lease.size * 2, quota.burst * LARGEST_LEASE, Math.floor(room))
      const size = Math.max(needed, wished)
      const { drawn, fullAt } = await buckets.draw(subject, {
        ms: (size * 1000) / quota.perSecond,
        now: time,
        latest: time + (quota.burst * 1000) / quota.perSecond,
        isFull: lease.fullAt <= time,
      })
      lease.fullAt = fullAt
      if (!drawn) continue
      lease.left += size
      lease.size = size
      lease.until = time + LEASE_MS
      return ALLOWED
    }
  }

  return async (subject, quota, points) => {
    const lease = leaseOf(subject)
    if (lease.left < points) {
      if (pausedUntil > now()) return ALLOWED
      try {
        const charge = await draw(subject, quota, lease, points)
        if (!charge.allowed) return charge
      } catch (failure) {
        pausedUntil = now() + PAUSE_MS
        report(failure)
        return ALLOWED
      }
    }
    lease.left -= points
    return ALLOWED
  }
}

/** The points in a bucket that will be full at this time. */
function roomOf({ burst, perSecond }: Quota, fullAt: number, now: number): number {
  return burst - (Math.max(0, fullAt - now) * perSecond) / 1000
}
