import type { JsonObject } from '../json.ts'

/** The whole milliseconds between two readings of `performance.now()`: cut, as the server's `as_millis` does, so what takes under one is 0. */
export const elapsedMs = (started: number, now = performance.now()): number => Math.floor(now - started)

/** How long a search has taken, as details of its performance. */
export const performanceSince = (started: number, now = performance.now()): JsonObject => ({
  search: `${(now - started).toFixed(2)}ms`,
})
