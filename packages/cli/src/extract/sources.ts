import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

/** The whole text of a file, or of standard input for `-`. Fails with a message that names the file. */
export async function readSource(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

/** The same as a stream, for files that are read line by line. */
export function openSource(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file)
}
