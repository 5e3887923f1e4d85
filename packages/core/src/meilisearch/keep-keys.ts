import { MeilisearchApiError } from 'meilisearch'
import type { Key, Meilisearch } from 'meilisearch'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from './connection.ts'
import type { ConnectionOptions } from './connection.ts'
import { READ_TIMEOUT_MS } from './limits.ts'

const HEALTH_EVERY_MS = 1000
const MOST_KEYS = 1000

/** A key that the server should have. Its value follows from `uid` (a UUID of version 4) and the master key. */
export type WantedKey = { uid: string; name: string; actions: string[] }

/** Waits until the server answers. Throws, with the server's address, when it does not by then. */
export async function awaitServer(options: ConnectionOptions, until: number): Promise<void> {
  const client = connect(options, READ_TIMEOUT_MS)
  while (!(await client.isHealthy())) {
    if (Date.now() > until) throw new Error(`The search server at ${options.url} does not answer`)
    await delay(HEALTH_EVERY_MS)
  }
}

/** Makes the keys that the server lacks. `options.key` is the master key; the keys are for indexes of the prefix only. */
export async function makeKeys(options: ConnectionOptions, wanted: readonly WantedKey[]): Promise<void> {
  const client = connect(options, READ_TIMEOUT_MS)
  for (const { uid, name, actions } of wanted) {
    const known = await findKey(client, uid)
    if (known && sameActions(known, actions)) continue
    // A key's rights cannot be changed; made again with the same uid, it has the same value.
    if (known) await client.deleteKey(uid)
    const indexes = [`${options.prefix ?? ''}*`]
    await client.createKey({ uid, name, actions, indexes, expiresAt: null })
  }
}

/** Takes back the keys that bear the name of a wanted one and are another; answers how many there were. */
export async function retireKeys(options: ConnectionOptions, wanted: readonly WantedKey[]): Promise<number> {
  const client = connect(options, READ_TIMEOUT_MS)
  const { results } = await client.getKeys({ limit: MOST_KEYS })
  const outdated = results.filter(
    (key) => wanted.some(({ name }) => name === key.name) && wanted.every(({ uid }) => uid !== key.uid),
  )
  for (const { uid } of outdated) await client.deleteKey(uid)
  return outdated.length
}

async function findKey(client: Meilisearch, uid: string): Promise<Key | null> {
  try {
    return await client.getKey(uid)
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_not_found') return null
    throw error
  }
}

function sameActions(key: Key, actions: readonly string[]): boolean {
  return key.actions.toSorted().join() === actions.toSorted().join()
}
