import type { Explanation } from '@verbatim/core/extraction/explanation.ts'
import type { Term } from '@verbatim/core/extraction/ranker.ts'
import type { ExtractedQuote } from '@verbatim/core/extraction/types.ts'
import { inWords } from './in-words.ts'
import type { Printing } from './print.ts'

/** What was found in one article, as one line of JSON. */
export function articleLine(printing: Printing): string {
  const { name, document, extraction, explanations, explain, all } = printing
  const { quotes, speakers } = extraction
  const byStart = new Map(explain ? explanations.map((one) => [one.start, one]) : [])
  const jsonOf = (quote: ExtractedQuote): object => {
    const explanation = byStart.get(quote.segments[0]?.start ?? -1)
    return {
      ...quote,
      speaker: quote.speaker === null ? null : (speakers[quote.speaker]?.name ?? null),
      nested: quote.nested.map(jsonOf),
      ...(explanation && { explanation: explanationJson(explanation) }),
    }
  }
  const leftOut = explanations.filter(({ speech }) => !speech.taken)
  return JSON.stringify({
    file: name,
    speakers,
    captions: document.captions,
    quotes: quotes.map(jsonOf),
    ...(all && {
      leftOut: leftOut.map((one) => ({
        text: document.text.slice(one.start, one.end),
        ...explanationJson(one),
      })),
    }),
  })
}

function explanationJson({ speech, speakers, ...rest }: Explanation): object {
  return {
    ...rest,
    speech: { ...speech, terms: speech.terms.map(termJson) },
    speakers: speakers.map(({ terms, standsFor, ...speaker }) => ({
      ...speaker,
      terms: terms.map(termJson),
      standsFor: standsFor.map(({ terms: reasons, ...name }) => ({
        ...name,
        terms: reasons.map(termJson),
      })),
    })),
  }
}

function termJson({ feature, weight }: Term): object {
  return { feature, weight, words: inWords(feature) }
}
