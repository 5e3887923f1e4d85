import type { FaultCounts, FaultKind } from './fault-kinds.ts'

/** Counts what happens, and lets others wait for it. */
export function createFaultLog() {
  const counts: FaultCounts = new Map()
  const waiting = new Map<FaultKind, (() => void)[]>()
  return {
    counts,
    happened: (kind: FaultKind): void => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      for (const resolve of waiting.get(kind)?.splice(0) ?? []) resolve()
    },
    untilHappened: (kind: FaultKind, ms: number): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.set(kind, [...(waiting.get(kind) ?? []), resolve])
      const timer = setTimeout(resolve, ms)
      return promise.finally(() => clearTimeout(timer))
    },
  }
}
