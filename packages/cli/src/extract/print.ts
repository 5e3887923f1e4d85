import { styleText } from 'node:util'
import type { Refusal } from '@verbatim/core/extraction/non-quotes.ts'
import type { Document, ExtractedQuote, Extraction } from '@verbatim/core/extraction/types.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, words: string) => string

/** Prints what was found for a person: coloured when `colour`, plain text otherwise. */
export function printExtraction(
  name: string,
  document: Document,
  extraction: Extraction,
  colour: boolean,
): void {
  const paint = painter(colour)
  const { quotes, speakers } = extraction
  console.log(
    paint(
      'bold',
      `${name}: ${quotes.length} quotes, ${speakers.length} speakers, ${document.captions.length} captions`,
    ),
  )
  for (const quote of quotes) printQuote(document, extraction, quote, '', paint)
}

/** Prints the marks that were left out, with what spoke against speech. */
export function printRefusals(document: Document, refused: readonly Refusal[], colour: boolean): void {
  const paint = painter(colour)
  for (const { start, end, probability, reasons } of refused) {
    console.log(`\n${paint('yellow', `left out: ${document.text.slice(start, end)}`)}`)
    const why = reasons.length > 0 ? reasons.join(', ') : 'nothing speaks for it'
    const likely = `speech to ${Math.round(probability * 100)} %`
    console.log(`  — ${paint('dim', `${likely}: ${why}; ${placeOf(document, start)}`)}`)
  }
}

function painter(colour: boolean): Paint {
  return (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words)
}

function printQuote(
  document: Document,
  extraction: Extraction,
  quote: ExtractedQuote,
  indent: string,
  paint: Paint,
): void {
  const speaker = quote.speaker === null ? undefined : extraction.speakers[quote.speaker]
  const [first] = quote.segments
  const place = first ? placeOf(document, first.start) : ''
  console.log(`\n${indent}${paint('cyan', quote.text.replaceAll('\n', `\n${indent}`))}`)
  const who = speaker
    ? paint('bold', speaker.name) + (speaker.kind === 'UNNAMED' ? ' (unnamed)' : '')
    : paint('yellow', 'nobody named')
  const how = [
    quote.kind.toLowerCase(),
    quote.method.toLowerCase(),
    `confidence ${quote.confidence.toFixed(2)}`,
  ]
  if (quote.cue) how.push(`cue “${quote.cue}”`)
  if (quote.mention) how.push(`as “${quote.mention}”`)
  console.log(`${indent}  — ${who}  ${paint('dim', `${how.join(', ')}; ${place}`)}`)
  for (const inner of quote.nested) printQuote(document, extraction, inner, `${indent}    `, paint)
}

function placeOf(document: Document, offset: number): string {
  const paragraph = document.paragraphs.findIndex((span) => span.start <= offset && offset < span.end) + 1
  return paragraph > 0 ? `paragraph ${paragraph}, at ${offset}` : `inside, at ${offset}`
}
