import { seen } from './seen.ts'

/** How many words a text has: runs of letters and digits, with the apostrophes, points and hyphens inside them. */
export function wordsIn(text: string): number {
  return seen(text).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
