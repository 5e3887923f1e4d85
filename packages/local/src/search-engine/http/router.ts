import type { Request, Response } from './request.ts'

/** Answers a request, or throws an ApiError. */
export type Handler = (request: Request) => Promise<Response> | Response

/** A method and a path whose `:names` stand for one segment each. */
export type Route = readonly [method: string, path: string, handler: Handler]

interface Compiled {
  segments: readonly string[]
  handlers: Map<string, Handler>
}

/** What a path leads to. */
export interface Matched {
  handler: Handler | null
  parameters: Record<string, string>
}

/** Makes the function that finds the handler of a request; null for an unknown path. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Matched | null {
  const byPath = new Map<string, Compiled>()
  for (const [method, path, handler] of routes) {
    let compiled = byPath.get(path)
    if (compiled === undefined) {
      compiled = { segments: path.split('/'), handlers: new Map() }
      byPath.set(path, compiled)
    }
    compiled.handlers.set(method, handler)
  }
  // A path that names all its segments goes before one with names in it.
  const all = [...byPath.values()].toSorted((a, b) => names(a) - names(b))
  return (method, path) => {
    const segments = path.split('/')
    if (segments.length > 2 && segments.at(-1) === '') segments.pop()
    for (const { segments: wanted, handlers } of all) {
      const parameters = match(wanted, segments)
      if (parameters !== null) return { handler: handlers.get(method) ?? null, parameters }
    }
    return null
  }
}

const names = ({ segments }: Compiled): number => segments.filter((segment) => segment.startsWith(':')).length

function match(wanted: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (wanted.length !== segments.length) return null
  const out: Record<string, string> = {}
  for (const [i, want] of wanted.entries()) {
    const given = segments[i] ?? ''
    if (want.startsWith(':')) {
      if (given === '') return null
      out[want.slice(1)] = decode(given)
    } else if (want !== given) return null
  }
  return out
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that starts no escape stands for itself.
    return text
  }
}
