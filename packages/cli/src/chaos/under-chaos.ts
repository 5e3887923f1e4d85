import { setTimeout as pause } from 'node:timers/promises'
import type { createFaultLog } from './fault-log.ts'
import { FAULT_KINDS } from './fault-kinds.ts'
import type { FaultCounts, FaultKind } from './fault-kinds.ts'
import { scheduleFaults } from './fault-schedule.ts'
import type { createIndexerOrders } from './indexer-orders.ts'
import { createInjector } from './inject.ts'
import { judge, shardSplits } from './judge.ts'
import { createOperator } from './operator.ts'
import { overtakeRedrive } from './overtake.ts'
import { planWrites } from './plan.ts'
import { createRandom } from './random.ts'
import type { ChaosOptions, ChaosResult } from './run.ts'
import type { createSearchFaults } from './search-faults.ts'
import { idsIn } from './search-call.ts'
import type { SearchCall } from './search-call.ts'
import type { SearchReader } from './search-reader.ts'
import type { ChaosStack } from './stack.ts'
import { createWriteRunner } from './write-runner.ts'
import type { WriteRunner } from './write-runner.ts'
import { createTableWriter } from './write-table.ts'

/** What has been started for a run; `seen` is what its progress shows. */
export type Running = {
  stack: ChaosStack
  log: ReturnType<typeof createFaultLog>
  faults: ReturnType<typeof createSearchFaults>
  orders: ReturnType<typeof createIndexerOrders>
  reader: SearchReader
  seen: { phase: string; writes: number }
}

type Injector = ReturnType<typeof createInjector>

const SECOND_CHANCE_MS = 60_000
// A rebuild or a verification mends what was lost before it, so some writes fail when none is to come.
const LAST_SHARE = 0.1
const LAST_FAILURES = 4
// They wait for the indexer together, and only batches of several articles fail: one article alone is made whole by
// any one of its records, so that nothing of it could be lost by their order.
const LAST_REVISIONS = 8
const BETWEEN_WRITES_MS = 100

/** The run itself: writes under faults, what has not happened yet, the last writes, re-driving under changes, the comparison. */
export async function underChaos(
  { writes, seed, rate }: ChaosOptions,
  running: Running,
): Promise<ChaosResult> {
  const { stack, log, faults, orders, reader, seen } = running
  const random = createRandom(seed + 2)
  const writer = createTableWriter(stack.api)
  const runner = createWriteRunner(writer)
  const operator = createOperator(stack.parts.maintenance.url)
  const { arm } = orders
  const injecting = { stack, faults, operator, writer, runner, random, arm, ...log, ...reader }
  const injector = createInjector(injecting)
  const due = scheduleFaults(random, writes)
  const underWay: Promise<unknown>[] = []
  const failures: unknown[] = []
  const plan = planWrites(seed, writes)
  const last = plan.splice(-Math.ceil(writes * LAST_SHARE))
  await runner.run(plan, rate, (issued) => {
    seen.writes = issued
    while ((due[0]?.at ?? Infinity) <= issued) {
      const fault = due.shift()
      if (fault) underWay.push(injector[fault.kind]().catch((error: unknown) => failures.push(error)))
    }
  })
  seen.phase = 'ending what was begun'
  await Promise.all(underWay)
  if (failures.length > 0) throw new AggregateError(failures, 'A fault could not be brought about')
  seen.phase = 'bringing about what has not happened'
  for (const kind of missingKinds(log.counts, stack).missing)
    await bringAbout(kind, injector, runner, log.counts)
  faults.clear()
  seen.phase = 'writing what nothing but a re-drive follows'
  await runner.run(last, rate, (issued) => void (seen.writes = plan.length + issued))
  const held = Promise.withResolvers<void>()
  faults.add(faults.make.heldRequest('indexer', held.promise))
  await runner.reviseSeveral(LAST_REVISIONS)
  for (let times = 0; times < LAST_FAILURES; times++)
    faults.add({ ...faults.make.failedTask('indexer', 'write'), fits: hasSeveralArticles })
  held.resolve()
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

/** On a slow machine a fault's moment may pass without a request to meet it: it gets another, under more writes. */
async function bringAbout(
  kind: FaultKind,
  injector: Injector,
  runner: WriteRunner,
  counts: FaultCounts,
): Promise<void> {
  // Shards are counted at the end; writes fill them.
  if (kind === 'shard split') return
  const work = injector[kind]()
  for (const end = Date.now() + SECOND_CHANCE_MS; !counts.has(kind) && Date.now() < end;) {
    await runner.reviseAgain()
    await pause(BETWEEN_WRITES_MS)
  }
  await work
}

function hasSeveralArticles(call: SearchCall): boolean {
  return call.index.endsWith('-articles') && idsIn(call).length > 1
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
