import { functions } from '@verbatim/local/stack/settings.ts'
import type { Bundles } from '@verbatim/local/stack/handlers.ts'
import { createFunction } from '@verbatim/local/lambda/function.ts'
import type { LocalFunction } from '@verbatim/local/lambda/function.ts'
import type { FaultKind } from './fault-kinds.ts'
import type { Role } from './roles.ts'

/** What a part of the stack is told when it starts, as JSON in its first argument. */
export type PartSettings = {
  role: Role
  bundles: Bundles
  /** The functions' links and further variables. */
  links: Record<string, object>
  environment: Record<string, string>
  databaseEndpoint: string
  streamArn: string
  /** Where the indexer keeps its checkpoints, and where dead letters lie. */
  checkpoints: string
  deadLetters: string
  /** The API's port, so that a part which was killed answers at the same address; 0 takes any. */
  port: number
}

/** What a part tells whoever started it. */
export type PartMessage =
  | { type: 'ready'; port: number }
  | { type: 'fault'; kind: FaultKind }
  | { type: 'batch'; records: number; lagMs: number }
  | { type: 'idle' }

/** What a part can be told. */
export type PartOrder = { type: 'arm'; kind: FaultKind } | { type: 'idle' }

/**
 * The indexer gets less than half of the time that it has on AWS, so that a time-out takes seconds: what it allows a
 * request follows. Two environments, since AWS runs one for each shard.
 */
const OTHER_LIMITS = { indexer: { timeoutSeconds: 24, maximumEnvironments: 2 } }

/** A function of the project, as this run has it. */
export function createPartFunction(
  name: 'graphql' | 'indexer' | 'maintenance',
  { bundles, links, environment }: PartSettings,
  log: (line: string) => void,
): LocalFunction {
  const limits = name === 'indexer' ? OTHER_LIMITS.indexer : {}
  const definition = { ...functions[name], ...limits, name, file: bundles[name], export: 'handler' }
  return createFunction({ ...definition, links, environment }, bundles.runtime, (line) =>
    log(`[${name}] ${line}`),
  )
}
