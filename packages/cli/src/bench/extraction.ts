import { readFile } from 'node:fs/promises'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseText } from '@verbatim/core/extraction/document.ts'

/** How fast a list of texts is read: `rate` in characters a second, the best of the rounds; `peak` memory in bytes. */
export type Measurement = { characters: number; quotes: number; rate: number; peak: number }

/** Extracts every text, round after round: the first rounds warm the engine up, and the best one counts. */
export function measureExtraction(texts: readonly string[], rounds: number): Measurement {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  let rate = 0
  let quotes = 0
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    quotes = texts.reduce((sum, text) => sum + extractQuotes(parseText(text)).quotes.length, 0)
    rate = Math.max(rate, (1000 * characters) / (performance.now() - began))
  }
  return { characters, quotes, rate, peak: process.resourceUsage().maxRSS * 1024 }
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
