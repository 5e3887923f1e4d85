import type { Answered } from '../lambda/http/http-api.ts'

/** How much of a body is looked at for the operation's name; an article may follow it. */
const lookedAt = 20_000

/** One line a request: `200     12 ms  POST SearchQuotes`. */
export function requestLine({ method, path, body, status, ms }: Answered): string {
  const what = operationName(body) ?? path
  return `${status} ${ms.toFixed(0).padStart(6)} ms  ${method} ${what}`
}

/** The operation's name, as sent or as the document calls it; read loosely, since it is only for the log. */
function operationName(body: string): string | undefined {
  const start = body.slice(0, lookedAt)
  const sent =
    /"operationName"\s*:\s*"(\w+)"/.exec(start) ?? /"operationName"\s*:\s*"(\w+)"/.exec(body.slice(-1000))
  return sent?.[1] ?? /\b(?:query|mutation|subscription)\s+(\w+)/.exec(start)?.[1]
}
