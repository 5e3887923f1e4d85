import { InvocationError } from '../maintenance/invocation-error.ts'
import { connectFunction } from '../maintenance/invoke.ts'

type Stretch = { done: boolean; refused?: unknown; left?: string[]; owner?: string; state?: unknown }

// One command of a person who does not give up: the function may be killed, or find no search engine, many times.
const PATIENCE_MS = 300_000
// Seconds of a stretch, short so that one which is killed loses little.
const STRETCH = 1

/** The commands of an operator, as `npm run verify`, `reindex` and `redrive` send them. */
export type Operator = {
  verify(): Promise<void>
  reindex(rate: number): Promise<void>
  redrive(): Promise<void>
}

/** Runs them against the function `maintenance` at this address, each until it is done. */
export function createOperator(url: string): Operator {
  const invoke = connectFunction({ url }, 'maintenance')
  async function untilDone(event: object, next: (stretch: Stretch) => object): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    for (let more = {}; ;) {
      try {
        const stretch: Stretch = await invoke<Stretch>({ ...event, ...more, seconds: STRETCH })
        if (stretch.done) return
        more = next(stretch)
      } catch (error) {
        if (!(error instanceof InvocationError) || Date.now() > until) throw error
      }
    }
  }
  return {
    verify: () => untilDone({ task: 'verify', repair: true }, ({ state }) => ({ from: state })),
    reindex: (rate) => untilDone({ task: 'reindex', rate }, ({ owner }) => ({ owner })),
    redrive: () => untilDone({ task: 'redrive' }, ({ left }) => ({ left })),
  }
}
