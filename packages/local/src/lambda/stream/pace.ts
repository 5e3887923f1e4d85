/** How long to rest between two looks: short while there is something to see, twice as long after each nothing. */
export interface Pace {
  /** Resolves when it is time for the next look, or when aborted. */
  rest(): Promise<void>
  /** Ends the present rest and makes the next ones short. */
  quicken(): void
}

/** Makes a pace between the two intervals, in milliseconds. */
export function createPace(shortest: number, longest: number, signal: AbortSignal): Pace {
  let interval = shortest
  let quickened = false
  let endRest: (() => void) | undefined
  signal.addEventListener('abort', () => endRest?.())
  return {
    async rest() {
      if (signal.aborted) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, quickened ? 0 : interval)
      interval = quickened ? shortest : Math.min(interval * 1.5, longest)
      quickened = false
      endRest = resolve
      await promise
      clearTimeout(timer)
    },
    quicken() {
      interval = shortest
      quickened = true
      endRest?.()
    },
  }
}
