import type { ErrorPayload } from './errors.ts'

/** What a worker is started with: the bundle's URL, the export to call, and what the context tells of the function. */
export interface RuntimeSettings {
  url: string
  export: string
  name: string
  arn: string
  memoryMb: number
}

/** One invocation: the event as JSON, as it crosses the wire on Lambda, and its end in epoch milliseconds. */
export interface InvocationMessage {
  id: string
  event: string
  deadline: number
}

/** What a worker says: once whether it could load its bundle, then one answer an invocation (as JSON). */
export type RuntimeMessage =
  | { type: 'ready' }
  | { type: 'broken'; error: ErrorPayload }
  | { type: 'result'; id: string; result: string }
  | { type: 'error'; id: string; error: ErrorPayload }
