import { createInterface } from 'node:readline'
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from '@verbatim/core/extraction/types.ts'
import { openSource } from './sources.ts'

/** One article to read: a line `{"id","text"}`, with the headline as `title` if there is one. */
export type ArticleLine = { id: string; text: string; headline: string | null }

/** Reads JSON lines; a line that is none fails with its number and what it should hold. */
export async function* readLines(file: string): AsyncGenerator<ArticleLine> {
  const name = file === '-' ? 'standard input' : file
  let number = 0
  try {
    for await (const line of createInterface({ input: openSource(file), crlfDelay: Infinity })) {
      number++
      if (line.trim()) yield parseLine(line, `${name}, line ${number}`)
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause)
      throw new Error(`${name} cannot be read: ${cause.message}`, { cause })
    throw cause
  }
}

function parseLine(line: string, place: string): ArticleLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Error(
      `${place}: not JSON (${cause instanceof Error ? cause.message : ''}); a line is {"id": "…", "text": "…"}`,
      { cause },
    )
  }
  const fields =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map<string, unknown>()
  const id = fields.get('id')
  const text = fields.get('text')
  const title = fields.get('title')
  if (typeof id !== 'string')
    throw new Error(`${place}: "id" must be a string; a line is {"id": "…", "text": "…"}`)
  if (typeof text !== 'string')
    throw new Error(`${place}: "text" must be a string; a line is {"id": "…", "text": "…"}`)
  return { id, text, headline: typeof title === 'string' ? title : null }
}

/** One line of output: only outermost quotes are entries, what they quote stands in their `nested`. */
export function predictionLine(id: string, extraction: Extraction): string {
  return JSON.stringify({
    id,
    quotes: extraction.quotes.map((quote) => predictionOf(quote, extraction.speakers)),
  })
}

type Prediction = {
  start: number
  end: number
  speaker: string | null
  type: 'direct' | 'mixed'
  segments: { start: number; end: number }[]
  nested: Prediction[]
}

function predictionOf(quote: ExtractedQuote, speakers: readonly ExtractedSpeaker[]): Prediction {
  return {
    start: quote.segments[0]?.start ?? 0,
    end: quote.segments.at(-1)?.end ?? 0,
    speaker: quote.speaker === null ? null : (speakers[quote.speaker]?.name ?? null),
    type: quote.kind === 'DIRECT' ? 'direct' : 'mixed',
    segments: quote.segments,
    nested: quote.nested.map((inner) => predictionOf(inner, speakers)),
  }
}
