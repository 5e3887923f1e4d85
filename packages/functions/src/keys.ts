import { awaitServer, makeKeys, retireKeys } from '@verbatim/core/meilisearch/keep-keys.ts'
import type { Context } from 'aws-lambda'
import { requiredLink } from './links.ts'

// What making the keys may still take after the server has begun to answer.
const RESERVE_MS = 30_000

/**
 * Makes the keys of the search server (task `make`) or takes back earlier ones (`retire`); invoked by a deployment.
 * The only function that is linked to the master key. A new server is waited for. It answers no key.
 */
export async function handler(
  event: { task?: unknown },
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<{ done: string; retired?: number }> {
  const { keys, ...server } = requiredLink('SearchMaster')
  if (event.task === 'make') {
    await awaitServer(server, Date.now() + context.getRemainingTimeInMillis() - RESERVE_MS)
    await makeKeys(server, keys)
    return { done: event.task }
  }
  if (event.task === 'retire') return { done: event.task, retired: await retireKeys(server, keys) }
  throw new Error(`Unknown task ${JSON.stringify(event.task)}: there are "make" and "retire"`)
}
