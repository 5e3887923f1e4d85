import type { Role } from './roles.ts'

/** A request on its way to the search engine. */
export type SearchCall = {
  /** Whose request it is. */
  role: Role
  /** `write` sends documents, `remove` deletes some, `task` asks for a task, `ask` is everything else. */
  kind: 'write' | 'remove' | 'task' | 'ask'
  method: string
  /** Path and query. */
  path: string
  /** The index that it names, or the empty string. */
  index: string
  headers: Record<string, string>
  body: string
  /** Aborted when the client gives up. */
  gone: AbortSignal
}

/** What the engine, or a fault in its place, answers. */
export type SearchReply = { status: number; type: string; body: string }

/** What a request of this method and path does. */
export function kindOfCall(method: string, path: string): SearchCall['kind'] {
  if (/\/documents\/delete/.test(path)) return 'remove'
  if (method !== 'GET' && /\/documents(\?|$)/.test(path)) return 'write'
  return /^\/tasks\/\d+/.test(path) ? 'task' : 'ask'
}

/** The ids of the documents that a request writes, which are lines of JSON. */
export function idsIn({ body }: SearchCall): string[] {
  return body.split('\n').flatMap((line) => /^\{"id":"([^"]+)"/.exec(line)?.[1] ?? [])
}

/** An answer in JSON. */
export function jsonReply(status: number, value: object): SearchReply {
  return { status, type: 'application/json', body: JSON.stringify(value) }
}
