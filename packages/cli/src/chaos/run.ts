import { createFaultLog } from './fault-log.ts'
import { scheduleFaults } from './fault-schedule.ts'
import type { FaultCounts, FaultKind } from './fault-kinds.ts'
import { FAULT_KINDS } from './fault-kinds.ts'
import type { Difference } from './differences.ts'
import { createIndexerOrders } from './indexer-orders.ts'
import { createInjector } from './inject.ts'
import { judge, shardSplits } from './judge.ts'
import { createOperator } from './operator.ts'
import { overtakeRedrive } from './overtake.ts'
import { planWrites } from './plan.ts'
import { createRandom } from './random.ts'
import { createSearchFaults } from './search-faults.ts'
import type { SearchReader } from './search-reader.ts'
import { startSearchReader } from './search-reader.ts'
import type { Searches } from './search-reader.ts'
import { startChaosStack } from './stack.ts'
import type { ChaosStack } from './stack.ts'
import { createWriteRunner } from './write-runner.ts'
import { createTableWriter } from './write-table.ts'

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

type Running = {
  stack: ChaosStack
  log: ReturnType<typeof createFaultLog>
  faults: ReturnType<typeof createSearchFaults>
  orders: ReturnType<typeof createIndexerOrders>
  reader: SearchReader
  seen: { phase: string; writes: number }
}

async function underChaos({ writes, seed, rate }: ChaosOptions, running: Running): Promise<ChaosResult> {
  const { stack, log, faults, orders, reader, seen } = running
  const random = createRandom(seed + 2)
  const writer = createTableWriter(stack.api)
  const runner = createWriteRunner(writer)
  const operator = createOperator(stack.parts.maintenance.url)
  const injecting = {
    stack,
    faults,
    operator,
    writer,
    runner,
    random,
    ...log,
    arm: orders.arm,
    databaseIsUp: reader.databaseIsUp,
  }
  const injector = createInjector(injecting)
  const due = scheduleFaults(random, writes)
  const underWay: Promise<void>[] = []
  await runner.run(planWrites(seed, writes), rate, (issued) => {
    seen.writes = issued
    while ((due[0]?.at ?? Infinity) <= issued) {
      const fault = due.shift()
      if (fault) underWay.push(injector[fault.kind]())
    }
  })
  seen.phase = 'ending what was begun'
  await Promise.all(underWay)
  faults.clear()
  seen.phase = 're-driving'
  await orders.idle()
  for (const change of ['revise', 'delete'] as const)
    await overtakeRedrive({ ...injecting, happened: () => log.happened('overtaken write') }, change)
  faults.clear()
  await orders.idle()
  await operator.redrive()
  await orders.idle()
  seen.phase = 'comparing'
  for (let splits = await shardSplits(stack); splits > 0; splits--) log.happened('shard split')
  await reader.stop()
  const differences = await judge(stack, writer, runner.issued)
  const { missing, notApplicable } = missingKinds(log.counts, stack)
  const isWrong = differences.length + missing.length + reader.searches.wrong.length > 0
  return {
    writes: runner.issued.length,
    counts: log.counts,
    missing,
    notApplicable,
    differences,
    searches: reader.searches,
    folder: isWrong ? stack.folder : null,
  }
}

function missingKinds(counts: FaultCounts, { database }: ChaosStack) {
  const missing: FaultKind[] = []
  const notApplicable: FaultKind[] = []
  for (const [kind, { owns }] of Object.entries(FAULT_KINDS) as [FaultKind, { owns?: 'database' }][]) {
    if (owns === 'database' && !database.crash) notApplicable.push(kind)
    else if (!counts.has(kind)) missing.push(kind)
  }
  return { missing, notApplicable }
}
