import type { Queue } from '../lambda/queue.ts'
import type { FailureMessage } from '../lambda/stream/failure-message.ts'

/** A document that the indexer could not get into the index, by the keys of its item. */
export interface RefusedDocument {
  kind: 'RefusedDocument'
  noun: 'Article' | 'Quote' | 'Speaker'
  id: string
  keys: { pk: string; sk: string }
  reason: string
}

/** A message of the queue: the indexer's own, or Lambda's, which names only a place in the stream. */
export type DeadLetter = RefusedDocument | FailureMessage

/** All messages of the queue, oldest first; they stay in it. */
export async function readDeadLetters(queue: Queue): Promise<DeadLetter[]> {
  return (await queue.list()).map(({ body }) => {
    const message: DeadLetter = JSON.parse(body)
    return message
  })
}
