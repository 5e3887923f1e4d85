import { FAULT_KINDS } from './fault-kinds.ts'
import type { FaultCounts, FaultKind } from './fault-kinds.ts'
import type { ChaosOptions, ChaosProgress, ChaosResult } from './run.ts'

const SHOWN = 40

/** One line of progress. */
export function progressLine({ phase, writes, counts, lagMs, searches }: ChaosProgress): string {
  const faults = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')
  const asked = `searches ${searches.answered} answered, ${searches.unavailable} unavailable`
  return `${phase}: ${writes} writes, indexer ${(lagMs / 1000).toFixed(1)} s behind at most, ${asked}; ${faults || 'no faults yet'}`
}

/** Everything that a run ends with; its last line sums up. */
export function resultLines(result: ChaosResult, { writes, seed }: ChaosOptions): string[] {
  const { counts, differences, searches, missing, folder } = result
  const count = (kind: string) => differences.filter((one) => one.kind === kind).length
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const kinds = Object.keys(FAULT_KINDS) as FaultKind[]
  const more = differences.length - SHOWN
  return [
    ...kinds.map((kind) => `  ${kind.padEnd(20)} ${happenings(kind, result)}`),
    `searches: ${searches.answered} answered, ${searches.unavailable} unavailable, ` +
      `${searches.withoutDatabase} failed without a database, ${searches.wrong.length} wrong`,
    ...searches.wrong.slice(0, SHOWN).map((wrong) => `wrong answer: ${wrong}`),
    ...differences.slice(0, SHOWN).map(({ kind, what, why }) => `${kind}: ${what}: ${why}`),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...missing.map((kind) => `did not happen: ${kind}`),
    ...(folder === null
      ? []
      : [`Again: npm run chaos -- --writes ${writes} --seed ${seed}`, `What each process said: ${folder}`]),
    `${result.writes} writes, ${total} faults of ${counts.size} kinds, ` +
      `${count('lost')} lost, ${count('stale')} stale, ${count('orphan')} orphans`,
  ]
}

function happenings(
  kind: FaultKind,
  { counts, notApplicable }: { counts: FaultCounts; notApplicable: FaultKind[] },
) {
  return notApplicable.includes(kind)
    ? 'not applicable: the process is not ours'
    : String(counts.get(kind) ?? 0)
}
