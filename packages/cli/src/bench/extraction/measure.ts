import { readFile } from 'node:fs/promises'
import type { Reader } from './readers.ts'

/**
 * How fast texts are read: `rate` in characters a second of the thread's own processor time, the best of the rounds;
 * `peak` memory in bytes.
 */
export type Measurement = { characters: number; quotes: number; rate: number; peak: number }

/** Reads every text, round after round: the first rounds warm the engine up, and the best one counts. */
export function measureReader(read: Reader, texts: readonly string[], rounds: number): Measurement {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  let rate = 0
  let quotes = 0
  for (let round = 0; round < rounds; round++) {
    const began = process.threadCpuUsage()
    quotes = texts.reduce((sum, text) => sum + read(text), 0)
    const { user, system } = process.threadCpuUsage(began)
    rate = Math.max(rate, (1_000_000 * characters) / (user + system))
  }
  return { characters, quotes, rate, peak: process.resourceUsage().maxRSS * 1024 }
}

/** One text of so many characters, made of all of these in a row, again and again. */
export function textOfLength(texts: readonly string[], length: number): string {
  const all = `${texts.join('\n')}\n`
  return all.repeat(Math.ceil(length / all.length)).slice(0, length)
}

/** The texts of a file: its JSON lines' `text`, or all of it. Fails with the line that has no text. */
export async function textsOf(file: string): Promise<string[]> {
  const content = await readFile(file, 'utf8')
  if (!file.endsWith('.jsonl')) return [content]
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const article: unknown = JSON.parse(line)
    if (article instanceof Object && 'text' in article && typeof article.text === 'string')
      return [article.text]
    throw new Error(`${file}, line ${i + 1}: "text" must be a string`)
  })
}
