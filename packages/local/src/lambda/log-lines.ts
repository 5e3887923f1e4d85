import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Hands each line of a function's output on, without its line break. */
export function passLines(output: Readable, log: (line: string) => void): void {
  createInterface({ input: output, crlfDelay: Infinity }).on('line', log)
}
