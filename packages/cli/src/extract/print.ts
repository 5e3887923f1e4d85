import type { Explanation } from '@verbatim/core/extraction/explanation.ts'
import type { Document, ExtractedQuote, Extraction } from '@verbatim/core/extraction/types.ts'
import type { Paint } from './paint.ts'
import { explanationLines } from './print-explanation.ts'

/** What is printed of one article; `explain` asks for what was weighed, `all` for the marks left out as well. */
export type Printing = {
  name: string
  document: Document
  extraction: Extraction
  explanations: readonly Explanation[]
  explain: boolean
  all: boolean
}

/** Prints what was found for a person. */
export function printArticle(printing: Printing, paint: Paint): void {
  const { name, document, extraction, explanations } = printing
  const { quotes, speakers } = extraction
  const counts = [
    counted(quotes.length, 'quote'),
    counted(speakers.length, 'speaker'),
    counted(document.captions.length, 'caption'),
  ]
  console.log(paint('bold', `${name}: ${counts.join(', ')}`))
  for (const quote of quotes) printQuote(printing, quote, '', paint)
  if (printing.all) for (const one of explanations) if (!one.speech.taken) printLeftOut(printing, one, paint)
}

function printQuote(printing: Printing, quote: ExtractedQuote, indent: string, paint: Paint): void {
  const { document, extraction, explanations, explain } = printing
  const speaker = quote.speaker === null ? undefined : extraction.speakers[quote.speaker]
  const [first] = quote.segments
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
  console.log(
    `${indent}  — ${who}  ${paint('dim', `${how.join(', ')}; ${placeOf(document, first?.start ?? 0)}`)}`,
  )
  const explanation = explain ? explanations.find((one) => one.start === first?.start) : undefined
  if (explanation)
    for (const line of explanationLines(explanation, quote.confidence, paint))
      console.log(`${indent}    ${line}`)
  for (const inner of quote.nested) printQuote(printing, inner, `${indent}    `, paint)
}

/** Marks that hold no speech, with what spoke against it. */
function printLeftOut({ document }: Printing, explanation: Explanation, paint: Paint): void {
  const { start, end } = explanation
  console.log(`\n${paint('yellow', `left out: ${document.text.slice(start, end)}`)}`)
  console.log(`  — ${paint('dim', placeOf(document, start))}`)
  for (const line of explanationLines(explanation, 0, paint)) console.log(`    ${line}`)
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function placeOf(document: Document, offset: number): string {
  const paragraph = document.paragraphs.findIndex((span) => span.start <= offset && offset < span.end) + 1
  return paragraph > 0 ? `paragraph ${paragraph}, at ${offset}` : `inside, at ${offset}`
}
