import * as z from 'zod/mini'
import { ROLES } from '@verbatim/core/access/types.ts'

const task = z.discriminatedUnion('task', [
  z.object({
    task: z.literal('createKey'),
    id: z.string().check(z.regex(/^[0-9a-f]{12}$/u)),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    name: z.string(),
    role: z.enum(ROLES),
    expiresAt: z._default(z.nullable(z.string()), null),
  }),
  z.object({ task: z.literal('listKeys') }),
  z.object({ task: z.literal('revokeKey'), id: z.string() }),
  z.object({
    task: z.literal('readAudit'),
    since: z.iso.datetime(),
    from: z._default(z.nullable(z.string()), null),
    count: z._default(z.int().check(z.positive(), z.maximum(1000)), 100),
  }),
])

/** What the function can be asked to do. */
export type AccessTask = z.infer<typeof task>

/** The task that an event asks for. Throws what is wrong with it. */
export function parseTask(event: unknown): AccessTask {
  const parsed = task.safeParse(event)
  if (!parsed.success) throw new Error(`No such task: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
