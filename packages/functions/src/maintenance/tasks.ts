import * as z from 'zod/mini'

const count = z.number().check(z.nonnegative())

const verifyState = z.object({
  part: z.enum(['table', 'articles', 'quotes', 'speakers', 'done']),
  place: z.nullable(z.string()),
  compared: count,
  missing: count,
  stale: count,
  orphaned: count,
  repaired: count,
})

const task = z.discriminatedUnion('task', [
  z.object({
    task: z.literal('verify'),
    repair: z._default(z.boolean(), false),
    seconds: z.optional(z.number().check(z.positive())),
    from: z.optional(verifyState),
  }),
  z.object({
    task: z.literal('nightly'),
    seconds: z.optional(z.number().check(z.positive())),
  }),
  z.object({
    task: z.literal('reindex'),
    rate: z._default(z.number().check(z.positive()), 5000),
    seconds: z.optional(z.number().check(z.positive())),
    owner: z._default(z.nullable(z.string()), null),
  }),
  z.object({
    task: z.literal('redrive'),
    dropExpired: z._default(z.boolean(), false),
    left: z._default(z.array(z.string()), []),
    seconds: z.optional(z.number().check(z.positive())),
  }),
])

/** What the function can be asked to do. */
export type MaintenanceTask = z.infer<typeof task>

/** The task that an event asks for. Throws what is wrong with it. */
export function parseTask(event: unknown): MaintenanceTask {
  const parsed = task.safeParse(event)
  if (!parsed.success) throw new Error(`No such task: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
