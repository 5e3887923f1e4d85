/** Waits so many milliseconds. By the global, for an import of `node:timers/promises` is paid by every cold start. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
