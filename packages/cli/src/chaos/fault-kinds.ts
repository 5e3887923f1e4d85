/**
 * Everything that a run lets happen while it writes, with how many writes there are for one of it, fewer in a long
 * run; each happens once at least. `owns` names the process that has to be the run's own for it.
 */
export const FAULT_KINDS = {
  'index down': { every: 150 },
  'time-out': { every: 200 },
  'server error': { every: 20 },
  'refused document': { every: 40 },
  'failed task': { every: 25 },
  'slow task': { every: 30 },
  'overtaken write': { every: 50 },
  'duplicated records': { every: 25 },
  'replayed records': { every: 40 },
  'records given up': { every: 300 },
  'shard split': { every: 400, owns: 'database' },
  'indexer killed': { every: 100 },
  'maintenance killed': { every: 250 },
  'database killed': { every: 250, owns: 'database' },
  rebuild: { every: 400 },
  verify: { every: 200 },
  'redrive meanwhile': { every: 150 },
} as const satisfies Record<string, { every: number; owns?: 'database' }>

/** A kind of fault, as the table of a run names it. */
export type FaultKind = keyof typeof FAULT_KINDS

/** How often each kind has happened. */
export type FaultCounts = Map<FaultKind, number>
