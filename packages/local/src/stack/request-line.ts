import type { Answered } from '../lambda/http/http-api.ts'

/** How much of a body is looked at for the operation's name; an article may follow it. */
const lookedAt = 20_000

/** One line a request: `200     12 ms  POST SearchQuotes`, and the codes of its errors where it has some. */
export function requestLine({ method, path, search, body, status, answer, ms }: Answered): string {
  const what = operationName(body) ?? operationAsked(new URLSearchParams(search)) ?? path
  return [`${status} ${ms.toFixed(0).padStart(6)} ms  ${method} ${what}`, ...codesOf(answer)].join('  ')
}

/** The operation's name, as sent or as the document calls it; read loosely, since it is only for the log. */
function operationName(body: string): string | undefined {
  const start = body.slice(0, lookedAt)
  const sent =
    /"operationName"\s*:\s*"(\w+)"/.exec(start) ?? /"operationName"\s*:\s*"(\w+)"/.exec(body.slice(-1000))
  return sent?.[1] ?? named(start)
}

/** The same of a request by GET. */
function operationAsked(asked: URLSearchParams): string | undefined {
  return /^\w+$/.exec(asked.get('operationName') ?? '')?.[0] ?? named(asked.get('query') ?? '')
}

function named(document: string): string | undefined {
  return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(document)?.[1]
}

/** Errors come first in an answer that has some; a mark inside a text is escaped, so none is taken for a code. */
function codesOf(answer: string): string[] {
  if (!answer.startsWith('{"errors":')) return []
  return [...new Set([...answer.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code))]
}
