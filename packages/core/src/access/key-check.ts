import type { KeyRepository } from './keys.ts'
import { hashOf, keyIdOf } from './secret.ts'
import type { ApiKey, StoredKey } from './types.ts'
import { timingSafeEqual } from '../node-crypto.ts'

/** How long an instance believes what it read of a key: a revoked one stops working within this time. */
export const KEY_KEPT_MS = 60_000

/** More keys than one instance is likely to see within that time. */
const MOST_KEYS = 1000

/** The key whose secret this is, or null when it is unknown, revoked or expired. Rejects when it cannot be looked up. */
export type KeyCheck = (secret: string) => Promise<ApiKey | null>

/** Checks secrets against the keys that are kept, with one look-up a key and minute. `now` is in epoch milliseconds. */
export function createKeyCheck(keys: Pick<KeyRepository, 'find'>, now: () => number = Date.now): KeyCheck {
  const known = new Map<string, { key: StoredKey; until: number }>()

  async function find(id: string): Promise<StoredKey | null> {
    const kept = known.get(id)
    if (kept && kept.until > now()) return kept.key
    known.delete(id)
    const until = now() + KEY_KEPT_MS
    const key = await keys.find(id)
    // What is not there is not kept: ids that nobody has would push out those that somebody has.
    if (key) known.set(id, { key, until })
    for (const oldest of known.keys()) if (known.size > MOST_KEYS) known.delete(oldest)
    return key
  }

  return async (secret) => {
    const id = keyIdOf(secret)
    const found = id === null ? null : await find(id)
    if (!found || !isSame(found.hash, hashOf(secret))) return null
    const { hash: _, ...key } = found
    const isOver = key.revokedAt !== null || (key.expiresAt !== null && Date.parse(key.expiresAt) <= now())
    return isOver ? null : key
  }
}

/** In constant time, so an answer's delay tells nothing of the hash. */
function isSame(hash: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(other, 'hex'))
}
