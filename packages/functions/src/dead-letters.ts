import type { SQSClient } from '@aws-sdk/client-sqs'
import { itemKeyOf } from '@verbatim/core/dynamo/item-keys.ts'
import type { DeadLetters } from '@verbatim/core/indexing/dead-letters.ts'

/**
 * Dead letters in the queue at this address, one message each, with the keys of the item that its document is made
 * from. Without a queue it throws, so that Lambda's own retries and failure queue take over. Lambda sends its own failure messages, which look different, to the same queue.
 */
export function createDeadLetters(queueUrl: string | null): DeadLetters {
  let client: SQSClient | undefined
  return {
    async send(letters) {
      if (queueUrl === null)
        throw new Error(`${letters.length} documents were refused: ${letters[0]?.id} (${letters[0]?.reason})`)
      // Loaded only now: most indexers never need it.
      const sqs = await import('@aws-sdk/client-sqs')
      client ??= new sqs.SQSClient()
      for (const letter of letters) {
        const { noun, id } = letter
        const MessageBody = JSON.stringify({ kind: 'RefusedDocument', keys: itemKeyOf(noun, id), ...letter })
        await client.send(new sqs.SendMessageCommand({ QueueUrl: queueUrl, MessageBody }))
      }
    },
  }
}
