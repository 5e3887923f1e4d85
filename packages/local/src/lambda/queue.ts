import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A message as it lies in a queue. */
export interface QueueMessage {
  messageId: string
  body: string
  /** Epoch milliseconds. */
  sentAt: number
}

/** A durable queue of the laptop's SQS: messages stay until they are deleted. */
export interface Queue {
  /** Resolves when the message is on disk. */
  send(body: string): Promise<QueueMessage>
  /** Up to `maximum` messages, oldest first; those received are hidden for `visibilitySeconds`. */
  receive(maximum?: number, visibilitySeconds?: number): Promise<QueueMessage[]>
  delete(messageId: string): Promise<void>
  /** Hides a received message for so many seconds from now; 0 shows it again. */
  changeVisibility(messageId: string, seconds: number): void
  /** Everything in the queue, hidden or not. */
  list(): Promise<QueueMessage[]>
}

/** A queue in a folder, one file a message; the folder is made at the first message. */
export function openQueue(folder: string): Queue {
  const hiddenUntil = new Map<string, number>()
  const file = (messageId: string) => path.join(folder, `${messageId}.json`)

  const list = async (): Promise<QueueMessage[]> => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    })
    const found = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => read(folder, name)),
    )
    return found.flatMap((message) => message ?? []).toSorted(byAge)
  }
  return {
    list,
    async send(body) {
      const message = { messageId: randomUUID(), body, sentAt: Date.now() }
      await mkdir(folder, { recursive: true })
      const draft = `${file(message.messageId)}.new`
      const handle = await open(draft, 'wx')
      try {
        await handle.writeFile(JSON.stringify(message))
        await handle.datasync()
      } finally {
        await handle.close()
      }
      await rename(draft, file(message.messageId))
      return message
    },
    async receive(maximum = 10, visibilitySeconds = 30) {
      const now = Date.now()
      const visible = (await list()).filter(({ messageId }) => (hiddenUntil.get(messageId) ?? 0) <= now)
      const received = visible.slice(0, maximum)
      for (const { messageId } of received) hiddenUntil.set(messageId, now + visibilitySeconds * 1000)
      return received
    },
    changeVisibility(messageId, seconds) {
      hiddenUntil.set(messageId, Date.now() + seconds * 1000)
    },
    async delete(messageId) {
      hiddenUntil.delete(messageId)
      await rm(file(messageId), { force: true })
    },
  }
}

/** A message that was deleted since the folder was listed is simply gone. */
async function read(folder: string, name: string): Promise<QueueMessage | undefined> {
  try {
    const message: QueueMessage = JSON.parse(await readFile(path.join(folder, name), 'utf8'))
    return message
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function byAge(a: QueueMessage, b: QueueMessage): number {
  return a.sentAt - b.sentAt || a.messageId.localeCompare(b.messageId)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
