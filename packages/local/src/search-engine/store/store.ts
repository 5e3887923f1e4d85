import { ClassicLevel } from 'classic-level'

/** One write: a value to put, or null to delete. */
export type StoreChange = readonly [key: string, value: string | null]

/** Where what must survive a restart is kept, by keys in ascending order. */
export interface Store {
  /** A folder for files beside it; null when nothing is kept. */
  folder: string | null
  entries(from: string, to: string): AsyncIterable<readonly [key: string, value: string]>
  /** A value as it was when changes were last published. */
  get(key: string): string | undefined
  /** A value as it is now. */
  read(key: string): Promise<string | undefined>
  /** All of the changes or none of them. */
  write(changes: readonly StoreChange[]): Promise<void>
  /** Lets `get` see all that has been written, from this call on; resolves when what went before is given up. */
  publish(): Promise<void>
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
  let snapshot = level.snapshot()
  return {
    folder: path,
    entries: (from, to) => level.iterator({ gte: from, lt: to }),
    get: (key) => level.getSync(key, { snapshot }),
    read: (key) => level.get(key),
    write: async (changes) => {
      await level.batch(
        changes.map(([key, value]) => (value === null ? { type: 'del', key } : { type: 'put', key, value })),
      )
    },
    publish: async () => {
      const before = snapshot
      snapshot = level.snapshot()
      await before.close()
    },
    close: async () => {
      await snapshot.close()
      await level.close()
    },
  }
}

/** A store that forgets when it is closed: for tests and for engines without a folder. */
export function memoryStore(): Store {
  const values = new Map<string, string>()
  // What is written and not yet published; null where a value is to go.
  const written = new Map<string, string | null>()
  const read = (key: string): string | undefined => {
    const own = written.get(key)
    return own === undefined ? values.get(key) : (own ?? undefined)
  }
  const publish = async (): Promise<void> => {
    for (const [key, value] of written) {
      if (value === null) values.delete(key)
      else values.set(key, value)
    }
    written.clear()
  }
  return {
    folder: null,
    async *entries(from, to) {
      const keys = new Set([...values.keys(), ...written.keys()])
      for (const key of [...keys].filter((one) => one >= from && one < to).toSorted()) {
        const value = read(key)
        if (value !== undefined) yield [key, value] as const
      }
    },
    get: (key) => values.get(key),
    read: async (key) => read(key),
    write: async (changes) => {
      for (const [key, value] of changes) written.set(key, value)
    },
    publish,
    close: async () => {},
  }
}
