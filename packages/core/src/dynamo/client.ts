import { callBackend } from '../request-scope.ts'
import type { TableClient } from './table-client.ts'
import { connectWire, type Attempt } from './wire/operations.ts'

/** The table and a client that reads and writes it. Endpoint, region and credentials come from the environment. */
export type Table = { name: string; client: TableClient }

/** Throttles and trouble of the network are tried again with jitter; six tries stay below three seconds. */
const TRIES = 6

/** A second and a half at the most: a request waits for these answers before anything else is done for it. */
const BRIEF_TRIES = 2
const BRIEF_MS = 700

/** Every call, each try by itself, is counted for the request that it is made for, and given up with it. */
export function connectTable(name: string, endpoint?: string): Table {
  return {
    name,
    client: connectWire({ endpoint, tries: TRIES, attempt: (call) => callBackend('table', call) }),
  }
}

/**
 * The table of keys, quotas and the audit trail. What it does not answer at once, it does not answer. Its calls are
 * not given up with the request: the trail says what became of a change also when its time was over.
 */
export function connectAccessTable(name: string, endpoint?: string): Table {
  return { name, client: connectWire({ endpoint, tries: BRIEF_TRIES, attempt: briefly }) }
}

const briefly: Attempt = (call) => call(AbortSignal.timeout(BRIEF_MS))
