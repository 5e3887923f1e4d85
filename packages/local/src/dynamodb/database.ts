import type { AbstractLevel } from 'abstract-level'
import { ClassicLevel } from 'classic-level'
import { MemoryLevel } from 'memory-level'

/** The ordered store below the tables: LevelDB in a folder, or its twin in memory. */
export type Database = AbstractLevel<string | Buffer | Uint8Array>

// Keys are handed over as bytes: classic-level's quick path for text keys cuts a key short when a character of
// several bytes lies across the end of its buffer, and would then read another item.
const keyEncoding = {
  name: 'utf8-bytes',
  format: 'buffer' as const,
  encode: (key: string) => Buffer.from(key),
  decode: (key: Buffer) => key.toString(),
}

const options = { keyEncoding, valueEncoding: 'utf8' }

// The whole stack shares 350 MB, so LevelDB's caches are small. A million quotes are more than 200 files of 2 MB: with no
// more of them kept open, most reads open one anew.
const leveldb = { cacheSize: 8 * 1024 * 1024, writeBufferSize: 4 * 1024 * 1024, maxOpenFiles: 1000 }

/** Opens the folder `path`, made when missing, or a store in memory. Throws when another process has the folder. */
export async function openDatabase(path?: string): Promise<Database> {
  if (path === undefined) {
    const memory = new MemoryLevel(options)
    await memory.open()
    return memory
  }
  const database = new ClassicLevel(path, { ...options, ...leveldb })
  try {
    await database.open()
  } catch (error) {
    throw new Error(explain(path, error), { cause: error })
  }
  return database
}

function explain(path: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED')
    return `The DynamoDB folder ${path} is in use by another process: stop that one, or choose another folder`
  const reason = cause instanceof Error ? cause.message : String(error)
  return `The DynamoDB folder ${path} cannot be opened: ${reason}`
}
