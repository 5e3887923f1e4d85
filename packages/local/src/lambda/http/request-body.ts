import type { IncomingMessage } from 'node:http'

/** Reads a request's body; undefined when it has more than `limit` bytes. Rejects when the client goes away. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  for await (const part of parts) {
    bytes += part.length
    if (bytes > limit) return undefined
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}
