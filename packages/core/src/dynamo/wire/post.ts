import { createAnswerReader, type Answer } from './answer-reader.ts'
import { dropConnection, keepConnection, takeConnection } from './connections.ts'

/**
 * Posts a body and answers the status and the body that come back; gives up on the signal. An `ECONNRESET` says that
 * the connection was closed before the answer had come.
 */
export function post(
  url: URL,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal | null,
): Promise<Answer> {
  if (signal?.aborted) return Promise.reject(givenUp(signal))
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const reader = createAnswerReader()
  const connection = takeConnection(url, {
    heard(bytes) {
      try {
        const answer = reader.take(bytes)
        if (answer) answered(answer)
      } catch (error) {
        fail(error)
      }
    },
    ended(error) {
      const answer = reader.end()
      if (answer) answered(answer)
      else fail(error ?? hungUp())
    },
  })

  function answered(answer: Answer): void {
    signal?.removeEventListener('abort', giveUp)
    if (answer.keepsOpen) keepConnection(url, connection)
    else dropConnection(connection)
    resolve(answer)
  }
  function fail(error: unknown): void {
    signal?.removeEventListener('abort', giveUp)
    dropConnection(connection)
    reject(error)
  }
  function giveUp(this: AbortSignal): void {
    fail(givenUp(this))
  }

  signal?.addEventListener('abort', giveUp)
  connection.socket.write(requestText(url, headers, body))
  return promise
}

function requestText({ pathname }: URL, headers: Record<string, string>, body: string): string {
  const fields = { ...headers, 'content-length': Buffer.byteLength(body) }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

function givenUp(signal: AbortSignal): Error {
  const error = new Error('The request was given up', { cause: signal.reason })
  return Object.assign(error, { name: 'AbortError' })
}

function hungUp(): Error {
  return Object.assign(new Error('The connection was closed before the answer came'), { code: 'ECONNRESET' })
}
