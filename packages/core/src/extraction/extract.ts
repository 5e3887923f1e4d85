import { analyse, type Analysis } from './analysis.ts'
import { attribute, type Choice } from './attribution.ts'
import { confidenceOf } from './confidence.ts'
import { judge } from './judging.ts'
import { kindOfRun } from './kinds.ts'
import { nestedQuotes } from './nested.ts'
import { narratorOf } from './narrator.ts'
import type { Observer } from './observer.ts'
import type { Run } from './pairing.ts'
import { contextOf } from './quote-context.ts'
import { type Speaking, speakerOf } from './resolution.ts'
import { createSpeakerList, type SpeakerList } from './speakers.ts'
import type { Document, ExtractedQuote, Extraction, ExtractionMethod, QuoteKind } from './types.ts'
import { relationOf } from './turns.ts'
import { joinsPrevious } from './utterances.ts'
import { withholdBelow } from './withholding.ts'

/**
 * What is known besides the text, and what is asked for. The headline helps to tell names, and is never quoted. Who is
 * less sure to have spoken than `leastConfidence` (0 to 1, by default 0) is not named. `observer` hears what is weighed.
 */
export type Context = { headline?: string; leastConfidence?: number; observer?: Observer }

/** Finds every quotation of a document and who said it. */
export function extractQuotes(document: Document, context: Context = {}): Extraction {
  const extraction = findQuotes(document, context)
  const { leastConfidence = 0 } = context
  return leastConfidence === 0 ? extraction : withholdBelow(extraction, leastConfidence)
}

function findQuotes(document: Document, { headline, observer }: Context): Extraction {
  const analysis = analyse(document, headline)
  const choices = attribute(analysis, observer)
  const speakers = createSpeakerList()
  const kinds = analysis.runs.map((run, i) => kindOfRun(analysis.text, run, contextOf(analysis, i)))
  const narrator = narratorOf(analysis, choices, speakers)
  const quotes: ExtractedQuote[] = []
  let before: { speaking: Speaking; quote: ExtractedQuote; index: number } | null = null
  analysis.runs.forEach((run, i) => {
    const choice = choices[i]
    const kind = kinds[i]
    if (!choice || !kind) return
    const judgement = judge(analysis, choices, i, before?.index ?? -1)
    observer?.judged(analysis, i, choice, judgement)
    if (!judgement.taken) return
    const adjoining = before?.index === i - 1 ? before : null
    const speaking =
      choice.continues && adjoining ? adjoining.speaking : speakerOf(analysis, speakers, choice, narrator)
    const { speaker } = speaking
    const nested = nestedQuotes(analysis, speakers, run, speaker)
    if (adjoining && joinsPrevious(analysis, i, choices, kinds, adjoining.quote.speaker === speaker)) {
      extend(analysis, adjoining.quote, run, nested)
      before = { speaking, quote: adjoining.quote, index: i }
      return
    }
    const quote = quoteOf(analysis, i, { run, choice, kind, speaking, speakers }, nested)
    quotes.push(quote)
    before = { speaking, quote, index: i }
  })
  return { quotes, speakers: speakers.list }
}

type Parts = { run: Run; choice: Choice; kind: QuoteKind; speaking: Speaking; speakers: SpeakerList }

function quoteOf(analysis: Analysis, index: number, parts: Parts, nested: ExtractedQuote[]): ExtractedQuote {
  const { text, stream } = analysis
  const { run, choice, kind, speaking } = parts
  const mention = choice.mention === null ? undefined : analysis.mentions[choice.mention]
  const known = speaking.speaker !== null && mention !== undefined
  const cue = choice.link
    ? text.slice(stream.tokens[choice.link.first]?.start, stream.tokens[choice.link.last]?.end)
    : null
  return {
    kind,
    text: text.slice(run.openEnd, run.closeStart).trim(),
    segments: [{ start: run.start, end: run.end }],
    cue: known ? cue : null,
    speaker: speaking.speaker,
    method: known ? methodOf(analysis, index, choice, speaking) : 'NONE',
    confidence: confidenceOf(analysis, choice),
    mention: known ? text.slice(mention.start, mention.end) : null,
    nested,
  }
}

/** Adds a segment to an utterance; a new paragraph begins a new line. */
function extend(analysis: Analysis, quote: ExtractedQuote, run: Run, nested: ExtractedQuote[]): void {
  const last = quote.segments.at(-1)
  const sameParagraph = last !== undefined && !/[\n\r]/.test(analysis.text.slice(last.end, run.start))
  quote.text += (sameParagraph ? ' ' : '\n') + analysis.text.slice(run.openEnd, run.closeStart).trim()
  quote.segments.push({ start: run.start, end: run.end })
  quote.nested.push(...nested)
}

function methodOf(analysis: Analysis, index: number, choice: Choice, speaking: Speaking): ExtractionMethod {
  if (choice.continues) return 'CONTINUATION'
  if (choice.own !== 'none' && choice.link) return speaking.byPronoun ? 'PRONOUN' : 'ADJACENT'
  const relation = relationOf(analysis, index)
  if (choice.alternates && relation.startsWith('next')) return 'ALTERNATION'
  if (relation === 'split' || relation.startsWith('next')) return 'CONTINUATION'
  return speaking.byPronoun ? 'PRONOUN' : 'NEIGHBOUR'
}
