import { ClassicLevel } from 'classic-level'

/** One write: a value to put, or null to delete. */
export type StoreChange = readonly [key: string, value: string | null]

/** Where what must survive a restart is kept, by keys in ascending order. */
export interface Store {
  entries(from: string, to: string): AsyncIterable<readonly [key: string, value: string]>
  /** All of the changes or none of them. */
  write(changes: readonly StoreChange[]): Promise<void>
  close(): Promise<void>
}

/** Opens a folder; only one process at a time may. */
export async function openStore(path: string): Promise<Store> {
  const level = new ClassicLevel(path, { compression: true })
  try {
    await level.open()
  } catch (error) {
    const locked = /lock/i.test(String(error instanceof Error ? (error.cause ?? error) : error))
    if (!locked) throw error
    throw new Error(
      `The folder ${path} is in use by another process: end that one, or choose another folder.`,
      { cause: error },
    )
  }
  return {
    entries: (from, to) => level.iterator({ gte: from, lt: to }),
    write: async (changes) => {
      await level.batch(
        changes.map(([key, value]) => (value === null ? { type: 'del', key } : { type: 'put', key, value })),
      )
    },
    close: () => level.close(),
  }
}

/** A store that forgets: for tests and for engines without a folder. */
export const memoryStore = (): Store => ({
  async *entries() {},
  write: async () => {},
  close: async () => {},
})
