import { VerbatimError } from '@verbatim/core/errors.ts'
import type { AccessTask } from './access/tasks.ts'
import { parseTask } from './access/tasks.ts'
import { log } from './log.ts'
import { createAccess } from './services.ts'

/**
 * Makes, lists and revokes people's keys, and reads the audit trail. It is invoked by name, with the rights of an AWS account, and has no address
 * of its own. A person's mistake is answered as `refused`; a secret neither comes here nor leaves from here.
 */
export async function handler(event: unknown): Promise<object> {
  const task = parseTask(event)
  try {
    return await run(task)
  } catch (error) {
    if (error instanceof VerbatimError) return { refused: error.message }
    throw error
  }
}

async function run(task: AccessTask): Promise<object> {
  const { keys, audit } = createAccess()
  if (task.task === 'readAudit') return audit.page(task)
  if (task.task === 'listKeys') return { keys: await keys.list() }
  const key = task.task === 'createKey' ? await keys.create(task) : await keys.revoke(task.id)
  log('INFO', task.task === 'createKey' ? 'A key was made' : 'A key was revoked', { ...key })
  return { key }
}
