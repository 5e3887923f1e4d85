import { setTimeout as pause } from 'node:timers/promises'
import type { FaultKind } from './fault-kinds.ts'
import type { Operator } from './operator.ts'
import { overtakeRedrive } from './overtake.ts'
import type { Overtaking } from './overtake.ts'
import type { Random } from './random.ts'
import { ROLES } from './roles.ts'
import type { SearchFaults } from './search-faults.ts'
import type { ChaosStack } from './stack.ts'

/** What faults are injected into. */
export type Injecting = Omit<Overtaking, 'happened'> & {
  stack: ChaosStack
  faults: SearchFaults
  operator: Operator
  random: Random
  /** Counts a fault; those that a request or a batch has to meet are counted when it does. */
  happened: (kind: FaultKind) => void
  /** Resolves when a fault of this kind has been counted from now on, or after so many milliseconds. */
  untilHappened: (kind: FaultKind, ms: number) => Promise<void>
  /** Told when the database goes, and when it has come back. */
  databaseIsUp: (isUp: boolean) => void
  /** Tells the indexer to repeat batches, also when it is killed before it could. */
  arm: (kind: FaultKind) => void
}

// Documents a second: a rebuild takes some seconds, in which there are changes.
const REBUILD_RATE = 400
// Far more than it takes to give records up, for a machine that is busy otherwise.
const LONGEST_OUTAGE_MS = 60_000

/** What brings each kind about; a kind that is missing here comes by itself. */
export function createInjector(injecting: Injecting): Record<FaultKind, () => Promise<void>> {
  const { stack, faults, operator, random, happened } = injecting
  const { make } = faults
  const between = (least: number, most: number) => least + random.below(most - least)
  const add = async (fault: Parameters<SearchFaults['add']>[0]) => faults.add(fault)
  const meanwhile = async (kind: FaultKind, work: Promise<void>) => {
    happened(kind)
    await work
  }
  const proxies = ROLES.map((role) => stack.proxies[role])
  return {
    async 'index down'() {
      for (const proxy of proxies) proxy.down()
      happened('index down')
      await pause(between(300, 1200))
      for (const proxy of proxies) proxy.up()
    },
    'time-out': () =>
      add(
        random.chance(0.3)
          ? make.timeOut('api', 'ask', false)
          : make.timeOut('indexer', random.pick(['write', 'ask', 'task']), random.chance(0.5)),
      ),
    'server error': () =>
      add(
        make.serverError(
          random.pick(['indexer', 'indexer', 'api', 'maintenance']),
          random.pick(['ask', 'write']),
          random.chance(0.3),
        ),
      ),
    async 'refused document'() {
      let refused = ''
      faults.add(make.refusedDocument('indexer', (ids) => (refused = random.pick(ids))))
      await injecting.untilHappened('refused document', 5000)
      await pause(between(100, 1000))
      faults.unspoil(refused)
    },
    'failed task': () => add(make.failedTask('indexer', random.chance(0.8) ? 'write' : 'remove')),
    'slow task': () =>
      add(make.slowTask('indexer', random.chance(0.8) ? 'write' : 'remove', between(200, 1500))),
    'overtaken write': () =>
      overtakeRedrive({ ...injecting, happened: () => happened('overtaken write') }, 'revise'),
    async 'duplicated records'() {
      injecting.arm('duplicated records')
    },
    async 'replayed records'() {
      injecting.arm('replayed records')
    },
    async 'records given up'() {
      stack.proxies.indexer.down()
      await injecting.untilHappened('records given up', LONGEST_OUTAGE_MS)
      stack.proxies.indexer.up()
    },
    // The embedded database splits a shard when it is full.
    'shard split': () => Promise.resolve(),
    async 'indexer killed'() {
      happened('indexer killed')
      await stack.parts.indexer.crash()
    },
    async 'maintenance killed'() {
      const working = random.chance(0.5) ? operator.verify() : operator.redrive()
      await pause(between(50, 800))
      happened('maintenance killed')
      await stack.parts.maintenance.crash()
      await working
    },
    async 'database killed'() {
      if (!stack.database.crash) return
      happened('database killed')
      injecting.databaseIsUp(false)
      await stack.database.crash()
      injecting.databaseIsUp(true)
    },
    rebuild: () => meanwhile('rebuild', operator.reindex(REBUILD_RATE)),
    verify: () => meanwhile('verify', operator.verify()),
    'redrive meanwhile': () => meanwhile('redrive meanwhile', operator.redrive()),
  }
}
