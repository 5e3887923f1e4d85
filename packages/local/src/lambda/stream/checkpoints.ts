import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'

/** How far each shard of a stream was delivered. */
export interface Checkpoints {
  get(shardId: string): string | undefined
  /** Resolves when it is on disk. */
  set(shardId: string, sequenceNumber: string): Promise<void>
  /** Forgets a shard whose checkpoint the stream no longer knows. */
  forget(shardId: string): void
}

/**
 * Checkpoints in one JSON file, `{shardId: sequenceNumber}`. A crash loses at most the last write, and the records
 * after the one before are then delivered again. Throws when the file is there and cannot be read.
 */
export async function openCheckpoints(file: string): Promise<Checkpoints> {
  const known = new Map(Object.entries(await read(file)))
  let saving: Promise<void> = Promise.resolve()
  return {
    get: (shardId) => known.get(shardId),
    forget: (shardId) => void known.delete(shardId),
    async set(shardId, sequenceNumber) {
      known.set(shardId, sequenceNumber)
      // One after another: two shards share the file.
      saving = saving.then(() => save(file, JSON.stringify(Object.fromEntries(known))))
      await saving
    },
  }
}

async function read(file: string): Promise<Record<string, string>> {
  if (!existsSync(file)) return {}
  const text = await readFile(file, 'utf8')
  try {
    const known: Record<string, string> = JSON.parse(text)
    return known
  } catch (cause) {
    throw new Error(`${file} is damaged; delete it to have the stream delivered from its start`, { cause })
  }
}

/** Written beside and renamed, so that the file is whole at any moment. */
async function save(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = await open(`${file}.new`, 'w')
  try {
    await draft.writeFile(text)
    await draft.datasync()
  } finally {
    await draft.close()
  }
  await rename(`${file}.new`, file)
}
