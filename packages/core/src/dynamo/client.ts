import { whenCalled, type TableClient } from './table-client.ts'

/** The table and a client that reads and writes it. Endpoint, region and credentials come from the environment. */
export type Table = { name: string; client: TableClient }

export function connectTable(name: string, endpoint?: string): Table {
  return {
    name,
    client: whenCalled(async () => (await import('./sdk-client.ts')).connectWithinScope(endpoint)),
  }
}

/**
 * The table of keys, quotas and the audit trail. What it does not answer at once, it does not answer. Its calls are
 * not given up with the request: the trail says what became of a change also when its time was over.
 */
export function connectAccessTable(name: string): Table {
  return { name, client: whenCalled(async () => (await import('./sdk-client.ts')).connectBriefly()) }
}
