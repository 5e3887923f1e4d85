import { createFaultLog } from './fault-log.ts'
import type { FaultCounts, FaultKind } from './fault-kinds.ts'
import type { Difference } from './differences.ts'
import { createIndexerOrders } from './indexer-orders.ts'
import { createRandom } from './random.ts'
import { createSearchFaults } from './search-faults.ts'
import { startSearchReader } from './search-reader.ts'
import type { Searches } from './search-reader.ts'
import { startChaosStack } from './stack.ts'
import { underChaos } from './under-chaos.ts'

/** What a run is to do; `rate` is writes a second. */
export type ChaosOptions = {
  writes: number
  seed: number
  rate: number
  dynamoEndpoint: string | undefined
  meilisearch: { url: string; key: string } | undefined
}

/** How far a run is. */
export type ChaosProgress = {
  phase: string
  writes: number
  counts: FaultCounts
  lagMs: number
  searches: Searches
}

/** What came of a run. */
export type ChaosResult = {
  writes: number
  counts: FaultCounts
  /** Kinds that should have happened and did not, and those that could not here. */
  missing: FaultKind[]
  notApplicable: FaultKind[]
  differences: Difference[]
  searches: Searches
  /** Where the processes' own words are kept; null when all went well. */
  folder: string | null
}

/** Writes, injects, lets everything come to rest, and compares. Throws when a write is not acknowledged. */
export async function runChaos(
  options: ChaosOptions,
  onProgress: (progress: ChaosProgress) => void,
): Promise<ChaosResult> {
  const log = createFaultLog()
  const faults = createSearchFaults(log.happened)
  const orders = createIndexerOrders(log.happened)
  const stack = await startChaosStack({
    shardRecords: Math.max(100, Math.floor(options.writes * 1.5)),
    dynamoEndpoint: options.dynamoEndpoint,
    meilisearch: options.meilisearch,
    intercept: faults.intercept,
    told: (message, role) => {
      if (role === 'indexer') orders.told(message)
    },
  })
  orders.connect((order) => stack.parts.indexer.send(order))
  const reader = startSearchReader(stack.api, createRandom(options.seed + 1))
  const seen = { phase: 'writing', writes: 0 }
  const timer = setInterval(() => {
    onProgress({ ...seen, counts: log.counts, lagMs: orders.takeLag(), searches: reader.searches })
  }, 3000)
  let result: ChaosResult | null = null
  try {
    result = await underChaos(options, { stack, log, faults, orders, reader, seen })
    return result
  } finally {
    clearInterval(timer)
    await reader.stop()
    await stack.close(result === null || result.folder !== null)
  }
}
