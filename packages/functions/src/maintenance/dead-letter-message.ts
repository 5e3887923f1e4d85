import * as z from 'zod/mini'

const refused = z.object({
  kind: z.literal('RefusedDocument'),
  noun: z.enum(['Article', 'Quote', 'Speaker']),
  id: z.string(),
})

const failedBatch = z.object({
  DDBStreamBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
    batchSize: z.number(),
    streamArn: z.string(),
  }),
})

/** Where Lambda says that records lie which it gave up. */
export type FailedBatch = z.infer<typeof failedBatch>['DDBStreamBatchInfo']

/** A message of the queue: the indexer's own or Lambda's. */
export type DeadLetterMessage = z.infer<typeof refused> | z.infer<typeof failedBatch>

/** Reads a message; null for one that is neither. */
export function parseDeadLetter(body: string): DeadLetterMessage | null {
  const parsed = z.union([refused, failedBatch]).safeParse(JSON.parse(body))
  return parsed.success ? parsed.data : null
}
