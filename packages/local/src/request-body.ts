import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body; undefined when it has more than `limit` bytes, the rest of which is let go by: were the
 * connection closed under a client that is still sending, it would be reset before the client has seen the answer.
 * Rejects when the client goes away. By events, for an iterator over the stream costs as much as a small request itself.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  const isAnnounced = Number(request.headers['content-length'] ?? 0) > limit
  if (isAnnounced) resolve(undefined)
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit && !isAnnounced) chunks.push(chunk)
    else {
      chunks.length = 0
      resolve(undefined)
    }
  })
  request.on('end', () => resolve(Buffer.concat(chunks)))
  request.on('error', reject)
  // Told only where it is true: an error that nobody gets costs its stack for every request.
  request.on('close', () => {
    if (!request.complete) reject(new Error('The client has gone before its request was whole'))
  })
  return promise
}
