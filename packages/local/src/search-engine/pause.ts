/** Lets others have their turn within long work: searches are answered in between. */
export interface Pause {
  /** Whether the work has gone on for long enough. */
  isDue(): boolean
  /** Resolves when others have had their turn. */
  take(): Promise<void>
}

const LONG_ENOUGH_MS = 8

/** Starts to count. */
export function newPause(): Pause {
  let since = performance.now()
  return {
    isDue: () => performance.now() - since > LONG_ENOUGH_MS,
    take: async () => {
      await new Promise<void>((resolve) => setImmediate(resolve))
      since = performance.now()
    },
  }
}
