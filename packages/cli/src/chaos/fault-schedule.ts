import { FAULT_KINDS } from './fault-kinds.ts'
import type { FaultKind } from './fault-kinds.ts'
import type { Random } from './random.ts'

/** A fault that is due when so many writes have been asked for. */
export type DueFault = { at: number; kind: FaultKind }

// Nothing at the very beginning, so that there is something to lose, and nothing behind the last writes.
const FROM = 0.05
const TO = 0.9
// A short run has every kind in plenty; a long one shows no more by as many, and would wait on them for its most part.
const PLENTY = { writes: 300, thenEvery: 4 }

/** Faults over a run of so many writes, in order; each kind once at least, at places that the seed chooses. */
export function scheduleFaults(random: Random, writes: number): DueFault[] {
  const due: DueFault[] = []
  const counted = Math.min(writes, PLENTY.writes) + Math.max(0, writes - PLENTY.writes) / PLENTY.thenEvery
  for (const [kind, { every }] of entries()) {
    const times = Math.max(1, Math.round(counted / every))
    // One in each part of the run, so that they do not all come at once.
    for (let time = 0; time < times; time++) {
      const part = (time + random.below(1000) / 1000) / times
      due.push({ at: Math.floor(writes * (FROM + (TO - FROM) * part)), kind })
    }
  }
  return due.toSorted((a, b) => a.at - b.at)
}

function entries() {
  return Object.entries(FAULT_KINDS) as [FaultKind, { every: number; owns?: 'database' }][]
}
