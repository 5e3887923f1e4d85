import { createReadStream } from 'node:fs'
import { settings } from './settings.ts'

/** One line of a file, or null in `bytes` where it is longer than any article. `end` is the offset after it. */
export type Line = { number: number; end: number; bytes: Buffer | null }

const NEWLINE = 0x0a

/**
 * Cuts a stream of bytes into lines that hold something, each with its number and the offset where it ends.
 * Holds one line at a time, and of an overlong one nothing, so a file of any size needs the same memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  from: { line: number; offset: number } = { line: 0, offset: 0 },
): AsyncGenerator<Line> {
  let { line: number, offset } = from
  let parts: Buffer[] = []
  let length = 0
  const finish = (end: number): Line | null => {
    const tooLong = length > settings.longestLine
    const bytes = Buffer.concat(parts)
    parts = []
    length = 0
    number++
    return tooLong || !isBlank(bytes) ? { number, end, bytes: tooLong ? null : bytes } : null
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, at))
      start = at + 1
      const line = finish(offset + start)
      if (line) yield line
    }
    keep(chunk.subarray(start))
    offset += chunk.length
  }
  const last = length > 0 ? finish(offset) : null
  if (last) yield last

  function keep(piece: Buffer): void {
    length += piece.length
    if (length > settings.longestLine) parts = []
    else if (piece.length > 0) parts.push(piece)
  }
}

/** The lines of a file from an offset on that is the end of line `from.line`. */
export function fileLines(file: string, from = { line: 0, offset: 0 }): AsyncGenerator<Line> {
  return splitLines(createReadStream(file, { start: from.offset, highWaterMark: 256 * 1024 }), from)
}

/** How many lines of a file hold something: about a gigabyte a second, so that progress can say “of how many”. */
export async function countLines(file: string): Promise<number> {
  let count = 0
  for await (const _ of fileLines(file)) count++
  return count
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
