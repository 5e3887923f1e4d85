/** Work that is repeated while the server runs, and the way to end it. */
export interface Housekeeping {
  /** Resolves when the round under way, if any, has ended; none follows. */
  stop(): Promise<void>
}

/** Runs `round` every `interval` milliseconds, never twice at once. A failing round is reported and the next one tries. */
export function startHousekeeping(
  round: () => Promise<void>,
  interval: number,
  onError: (error: unknown) => void,
): Housekeeping {
  let running: Promise<void> | undefined
  const timer = setInterval(() => {
    running ??= round()
      .catch(onError)
      .finally(() => {
        running = undefined
      })
  }, interval)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
