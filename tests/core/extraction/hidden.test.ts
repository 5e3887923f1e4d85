import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { seen } from '@verbatim/core/seen.ts'

const folder = path.resolve(import.meta.dirname, '../../../samples')
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))

function read(text: string) {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map((quote) => ({
    text: seen(quote.text),
    kind: quote.kind,
    speaker: quote.speaker === null ? null : speakers[quote.speaker]?.name,
  }))
}

const hidden = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200e', '\u200f', '\u061c', '\u202a')

it('reads the same quotes and speakers whatever is hidden inside the words and beside their marks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), hidden), {
        minLength: 1,
        maxLength: 200,
      }),
      (text, hints) => {
        const places = Array.from(text.matchAll(/(?<=\p{L})(?=\S)|(?<=\S)(?=\p{L})/gu), ({ index }) => index)
        const at = new Map(
          hints.map(([share, hint]) => [places[Math.floor(share * (places.length - 1))] ?? 0, hint]),
        )
        let hinted = ''
        for (let i = 0; i < text.length; i++) hinted += (at.get(i) ?? '') + text.charAt(i)
        expect(read(hinted)).toEqual(read(text))
      },
    ),
    { numRuns: 150 },
  )
})
