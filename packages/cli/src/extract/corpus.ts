import { readFileSync } from 'node:fs'

/** A marked quotation of a development corpus, as far as the fitting needs it. Offsets are UTF-16 code units. */
export type GoldQuote = {
  start: number
  end: number
  type: string
  speaker: string | null
  speakerKind?: string
  speakerResolvedBy?: string
  speakerStart?: number | null
  speakerEnd?: number | null
}
export type GoldArticle = {
  id: string
  title?: string
  text: string
  quotes: GoldQuote[]
  nonQuotes?: { start: number; end: number }[]
}

/** Reads a corpus in JSON lines. */
export function readCorpus(file: string): GoldArticle[] {
  const articles: GoldArticle[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // The corpora are the developer's own files: their shape is trusted here, at the edge.
    if (line.trim()) articles.push(JSON.parse(line) as GoldArticle)
  }
  return articles
}
