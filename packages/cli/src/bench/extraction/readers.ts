import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseText } from '@verbatim/core/extraction/document.ts'

/** Finds the quotations of a text and answers how many. */
export type Reader = (text: string) => number

/** What is measured, by name; each is loaded by itself, so that its memory is its own. */
export const readers = {
  verbatim: (): Promise<Reader> => Promise.resolve((text) => extractQuotes(parseText(text)).quotes.length),
  /** Its `quotations()` finds marked runs and names no speakers. */
  compromise: async (): Promise<Reader> => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text).quotations().length
  },
}

export type ReaderName = keyof typeof readers
