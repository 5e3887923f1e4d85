import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs'
import type { DeadLetter } from '@verbatim/core/indexing/dead-letters.ts'
import { touching } from '@verbatim/core/indexing/drift.ts'
import { followChanges } from '@verbatim/core/indexing/follow-changes.ts'
import type { Following } from '@verbatim/core/indexing/follow-changes.ts'
import { settle } from '@verbatim/core/indexing/settle.ts'
import { parseDeadLetter } from './dead-letter-message.ts'
import { readFailedBatch } from './failed-records.ts'

/** What became of the messages of one stretch. */
export type RedriveStretch = {
  /** No message is left but those that this run has looked at. */
  done: boolean
  /** Messages whose documents are in the index now. */
  redriven: number
  /** Documents that are still refused; their messages stay. */
  refused: DeadLetter[]
  /** Messages about records that the stream has no more: only a verification can tell what they changed. */
  expired: number
  /** Messages of nobody's that is known here; they stay. */
  unknown: number
  /** The handles of all messages that stay; they are hidden until the run is done. */
  left: string[]
}

// What stays in the queue is not seen again by the same run.
const HIDDEN_SECONDS = 120

let client: SQSClient | undefined

/**
 * Takes dead letters up again until `until` (epoch milliseconds). It trusts none of their contents but the ids: the
 * items are read from the table. A message is deleted only when what it speaks of is done.
 */
export async function redrive(
  following: Following,
  queueUrl: string,
  { until, dropExpired, left }: { until: number; dropExpired: boolean; left: readonly string[] },
): Promise<RedriveStretch> {
  client ??= new SQSClient()
  const stretch: RedriveStretch = {
    done: false,
    redriven: 0,
    refused: [],
    expired: 0,
    unknown: 0,
    left: [...left],
  }
  while (Date.now() < until) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_SECONDS,
      }),
    )
    if (Messages.length === 0) {
      for (const handle of stretch.left) await show(client, queueUrl, handle)
      return { ...stretch, done: true }
    }
    for (const message of Messages) {
      const isDone = await takeUp(following, message, stretch, dropExpired)
      const { ReceiptHandle = '' } = message
      if (isDone) await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }))
      else stretch.left.push(ReceiptHandle)
    }
  }
  return stretch
}

async function show(sqs: SQSClient, QueueUrl: string, ReceiptHandle: string): Promise<void> {
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }))
}

/** Whether the message has done its service. */
async function takeUp(
  following: Following,
  { Body = 'null' }: Message,
  stretch: RedriveStretch,
  dropExpired: boolean,
): Promise<boolean> {
  const letter = parseDeadLetter(Body)
  if (!letter) {
    stretch.unknown++
    return false
  }
  const refused: DeadLetter[] = []
  if ('kind' in letter) {
    // Its message is there already, so a document that is refused again needs no second one.
    const deadLetters: Following['deadLetters'] = { send: async (more) => void refused.push(...more) }
    await settle({ ...following, deadLetters }, touching([letter]))
  } else {
    const changes = await readFailedBatch(letter.DDBStreamBatchInfo)
    if (!changes) {
      stretch.expired++
      return dropExpired
    }
    await followChanges(following, changes)
  }
  stretch.refused.push(...refused)
  if (refused.length > 0) return false
  stretch.redriven++
  return true
}
