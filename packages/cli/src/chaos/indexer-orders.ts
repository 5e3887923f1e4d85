import type { FaultKind } from './fault-kinds.ts'
import type { PartMessage, PartOrder } from './part-settings.ts'

/** What the indexer's process is told and says, over its deaths. */
export function createIndexerOrders(happened: (kind: FaultKind) => void) {
  const armed: FaultKind[] = []
  let send: (order: PartOrder) => void = () => undefined
  let idle: PromiseWithResolvers<void> | undefined
  let lagMs = 0
  return {
    /** Says how the process is reached. */
    connect(to: (order: PartOrder) => void): void {
      send = to
    },
    told(message: PartMessage): void {
      if (message.type === 'batch') lagMs = Math.max(lagMs, message.lagMs)
      else if (message.type === 'idle') idle?.resolve()
      else if (message.type === 'ready') {
        for (const kind of armed) send({ type: 'arm', kind })
        if (idle) send({ type: 'idle' })
      } else {
        const place = armed.indexOf(message.kind)
        if (place !== -1) armed.splice(place, 1)
        happened(message.kind)
      }
    },
    arm: (kind: FaultKind): void => {
      armed.push(kind)
      send({ type: 'arm', kind })
    },
    /** Resolves when everything written before is indexed, or given up. */
    async idle(): Promise<void> {
      idle = Promise.withResolvers<void>()
      send({ type: 'idle' })
      await idle.promise
      idle = undefined
    },
    /** How far the indexer was behind at most since the last call, in milliseconds. */
    takeLag(): number {
      const most = lagMs
      lagMs = 0
      return most
    },
  }
}
