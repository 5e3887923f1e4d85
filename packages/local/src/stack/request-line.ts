import type { Answered } from '../lambda/http/http-api.ts'

/** One line a request: `200     12 ms  POST SearchQuotes`, and the codes of its errors where it has some. */
export function requestLine({ method, path, search, body, status, answer, ms }: Answered): string {
  const what = operationSent(body) ?? operationAsked(new URLSearchParams(search)) ?? path
  return [`${status} ${ms.toFixed(0).padStart(6)} ms  ${method} ${what}`, ...codesOf(answer)].join('  ')
}

/** The operation's name, as sent or as the document calls it: of variables nothing is shown, for they may hold secrets. */
function operationSent(body: string): string | undefined {
  const { operationName, query } = fieldsOf(body)
  return named(operationName) ?? nameIn(query)
}

/** The same of a request by GET. */
function operationAsked(asked: URLSearchParams): string | undefined {
  return named(asked.get('operationName')) ?? nameIn(asked.get('query'))
}

function fieldsOf(body: string): { operationName?: unknown; query?: unknown } {
  try {
    return Object(JSON.parse(body)) as { operationName?: unknown; query?: unknown }
  } catch {
    return {}
  }
}

/** A name that leaves the line readable. */
function named(sent: unknown): string | undefined {
  return typeof sent === 'string' ? /^\w{1,80}$/.exec(sent)?.[0] : undefined
}

/** Texts and comments of a document may say anything. */
const SAID = /"""[^]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g

function nameIn(document: unknown): string | undefined {
  if (typeof document !== 'string') return undefined
  return named(/\b(?:query|mutation|subscription)\s+(\w+)/.exec(document.replaceAll(SAID, '""'))?.[1])
}

/** Errors come first in an answer that has some; a mark inside a text is escaped, so none is taken for a code. */
function codesOf(answer: string): string[] {
  if (!answer.startsWith('{"errors":')) return []
  return [...new Set([...answer.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code))]
}
