import { setTimeout as pause } from 'node:timers/promises'
import type { IndexRebuilding } from '../search/gateway.ts'
import { fillPage } from './rebuild-fill.ts'
import type { Rebuild, RebuildRepository } from './rebuild-state.ts'
import { VERIFY_START, verify } from './verify.ts'
import type { Verifying } from './verify.ts'
import { randomUUID } from '../node-crypto.ts'

/** What a rebuild needs of both sides; `index` is the one that is searched. */
export type Rebuilding = Verifying & { rebuilds: RebuildRepository; rebuilding: IndexRebuilding }

/** How long a stretch goes on, and how fast; `owner` is null for the first one. */
export type RebuildOrder = { owner: string | null; rate: number; until: number }

/** How far it is, or since when another one is under way. */
export type RebuildStretch =
  | { done: boolean; refused: false; rebuild: Rebuild | null; owner: string }
  | { done: false; refused: true; startedAt: number; until: number }

// Longer than the slowest step between two writes of the state.
const LEASE_MS = 60_000

// Between two looks whether those have finished who began to write before the indexes changed places.
const WRITERS_MS = 100

/**
 * Carries a rebuild on until `until` (epoch milliseconds): new indexes, settings first; all documents into them at
 * no more than `rate` a second; each compared with the table; the change of places; the old ones deleted. What
 * changes meanwhile goes into both sets. Whoever finds a rebuild that nobody carries on any more goes on with it.
 */
export async function rebuild(rebuilding: Rebuilding, order: RebuildOrder): Promise<RebuildStretch> {
  const owner = order.owner ?? randomUUID()
  const known = await rebuilding.rebuilds.find()
  if (known && known.owner !== owner && known.until > Date.now()) return refusal(known)
  // Its stretch that ended it was answered, and the answer was lost.
  if (!known && order.owner !== null) return { done: true, refused: false, rebuild: null, owner }
  let now = await saved(rebuilding, { ...(known ?? (await begun(rebuilding))), owner }, known)
  // What was begun by an older version of the program gets the settings of this one.
  if (now && known && now.phase === 'filling') await rebuilding.rebuilding.next.applySettings()
  while (now && Date.now() < order.until) {
    const next: Rebuild | null = await step(rebuilding, now, order)
    if (!next) {
      await rebuilding.rebuilds.end(now)
      return { done: true, refused: false, rebuild: now, owner }
    }
    now = await saved(rebuilding, next, now)
  }
  if (now) return { done: false, refused: false, rebuild: now, owner }
  const other = await rebuilding.rebuilds.find()
  return refusal(other ?? { startedAt: Date.now(), until: Date.now() })
}

function refusal({ startedAt, until }: Pick<Rebuild, 'startedAt' | 'until'>): RebuildStretch {
  return { done: false, refused: true, startedAt, until }
}

function saved({ rebuilds }: Rebuilding, next: Omit<Rebuild, 'token' | 'until'>, before: Rebuild | null) {
  return rebuilds.save({ ...next, until: Date.now() + LEASE_MS }, before)
}

async function begun({ index }: Rebuilding): Promise<Omit<Rebuild, 'owner' | 'until' | 'token'>> {
  const total = (await index.count('articles')) + (await index.count('speakers'))
  const start = { place: null, done: 0, total, startedAt: Date.now(), mark: '', comparing: null }
  return { phase: 'preparing', ...start }
}

/** The next state, or null at the end. Every step may be taken again after a crash. */
async function step(rebuilding: Rebuilding, now: Rebuild, order: RebuildOrder): Promise<Rebuild | null> {
  const { rebuilding: indexes } = rebuilding
  if (now.phase === 'preparing') return { ...now, phase: 'filling', mark: await indexes.prepare() }
  if (now.phase === 'filling') return fillPage(rebuilding, now, order.rate)
  if (now.phase === 'comparing') {
    const soon = Math.min(order.until, Date.now() + LEASE_MS / 6)
    const next = { ...rebuilding, index: indexes.next }
    const { state } = await verify(next, now.comparing ?? VERIFY_START, { repair: true, until: soon })
    return { ...now, comparing: state, phase: state.part === 'done' ? 'swapping' : 'comparing' }
  }
  if (now.phase === 'swapping') {
    if (!(await indexes.areLive(now.mark))) await indexes.swap()
    return { ...now, phase: 'dropping' }
  }
  if (await rebuilding.rebuilds.isWritten()) {
    await pause(WRITERS_MS)
    return now
  }
  await indexes.drop()
  return null
}
