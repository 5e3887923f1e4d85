import { open, readFile, rename, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** A file of a JSON header and runs of numbers, guarded by a checksum. */
export interface Sections {
  header: string
  arrays: readonly Uint32Array[]
}

const MAGIC = 0x5642_5331
const PRELUDE = 4
const HASHED_AT_ONCE = 16 * 1024 * 1024

/** Writes a file and has it on the disk before it takes its name. */
export async function writeSections(path: string, { header, arrays }: Sections): Promise<void> {
  const text = Buffer.from(header.padEnd(header.length + ((4 - (Buffer.byteLength(header) % 4)) % 4)))
  const parts = [text, ...arrays.map(bytesOf)]
  const lengths = Uint32Array.from([arrays.length, text.length / 4, ...arrays.map(({ length }) => length)])
  let sum = crc32(bytesOf(lengths))
  for (const part of parts) sum = await checksum(part, sum)
  const draft = `${path}.new`
  const file = await open(draft, 'w')
  try {
    await file.write(bytesOf(Uint32Array.from([MAGIC, sum])))
    await file.write(bytesOf(lengths))
    for (const part of parts) await writeAll(file, part)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

/** Reads a file; null when it is not there, not whole, or of another kind. */
export async function readSections(path: string): Promise<Sections | null> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null || bytes.length < 4 * PRELUDE || bytes.length % 4 !== 0) return null
  const words = wordsOf(bytes)
  const [magic, sum, count = 0, textLength = 0] = words
  if (magic !== MAGIC || sum !== (await checksum(bytes.subarray(8), 0))) return null
  let at = PRELUDE + count + textLength
  const arrays: Uint32Array[] = []
  for (let i = 0; i < count; i++) {
    const length = words[PRELUDE + i] ?? 0
    arrays.push(words.subarray(at, at + length))
    at += length
  }
  const header = bytes.toString('utf8', 4 * (PRELUDE + count), 4 * (PRELUDE + count + textLength))
  return { header, arrays }
}

/** Removes a file if it is there. */
export const removeFile = (path: string): Promise<void> => rm(path, { force: true })

// Views of whole words need a start that is a multiple of four.
const wordsOf = (bytes: Buffer): Uint32Array =>
  bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
    : new Uint32Array(new Uint8Array(bytes).buffer)

const bytesOf = (array: Uint32Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength)

async function checksum(bytes: Buffer, before: number): Promise<number> {
  let sum = before
  for (let from = 0; from < bytes.length; from += HASHED_AT_ONCE) {
    sum = crc32(bytes.subarray(from, from + HASHED_AT_ONCE), sum)
    // Hashing 16 MB takes some milliseconds, after which others have their turn.
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return sum
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
}
