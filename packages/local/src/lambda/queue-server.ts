import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { listen } from './http/listen.ts'
import { readBody } from '../request-body.ts'
import type { Queue } from './queue.ts'

/** A running queue service; `queueUrl` is what SQS's clients call the queue. */
export interface QueueServer {
  endpoint: string
  queueUrl: string
  close(): Promise<void>
}

interface QueueRequest {
  MessageBody?: string
  MaxNumberOfMessages?: number
  VisibilityTimeout?: number
  ReceiptHandle?: string
}

/** SQS takes a megabyte a message. */
const bodyLimit = 1_200_000

/** Serves one queue over SQS's JSON protocol on 127.0.0.1: sending, receiving, hiding and deleting messages. */
export async function startQueueServer(queue: Queue): Promise<QueueServer> {
  const server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '')
    const answer = async () => {
      const body = await readBody(request, bodyLimit)
      if (!body) return { status: 400, answer: failure('InvalidParameterValue', 'The message is too large') }
      const asked: QueueRequest = JSON.parse(body.toString('utf8') || '{}')
      return perform(queue, operation, asked)
    }
    const send = ({ status, answer: said }: { status: number; answer: object }) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(said))
    answer().then(send, (error: unknown) =>
      send({ status: 500, answer: failure('InternalFailure', String(error)) }),
    )
  })
  const port = await listen(server, 0)
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    queueUrl: `${endpoint}/000000000000/dead-letters`,
    async close() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      server.closeAllConnections()
      await closed.promise
    },
  }
}

async function perform(queue: Queue, operation: string, asked: QueueRequest) {
  if (operation === 'SendMessage') {
    const { messageId, body } = await queue.send(asked.MessageBody ?? '')
    return { status: 200, answer: { MessageId: messageId, MD5OfMessageBody: md5(body) } }
  }
  if (operation === 'ReceiveMessage') {
    const found = await queue.receive(asked.MaxNumberOfMessages ?? 1, asked.VisibilityTimeout ?? 30)
    const Messages = found.map(({ messageId, body }) => ({
      MessageId: messageId,
      ReceiptHandle: messageId,
      Body: body,
      MD5OfBody: md5(body),
    }))
    return { status: 200, answer: { Messages } }
  }
  if (operation === 'ChangeMessageVisibility') {
    queue.changeVisibility(asked.ReceiptHandle ?? '', asked.VisibilityTimeout ?? 0)
    return { status: 200, answer: {} }
  }
  if (operation === 'DeleteMessage') {
    await queue.delete(asked.ReceiptHandle ?? '')
    return { status: 200, answer: {} }
  }
  return { status: 400, answer: failure('UnsupportedOperation', `${operation} is not known here`) }
}

function failure(type: string, message: string) {
  return { __type: `com.amazonaws.sqs#${type}`, message }
}

/** Clients compare it with what they have sent or received. */
function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
