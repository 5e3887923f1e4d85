import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseHtml } from '@verbatim/core/extraction/html.ts'
import type { Document, ExtractedQuote, Extraction, Span } from '@verbatim/core/extraction/types.ts'

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '.',
  ',',
  ':',
  '—',
  '?',
  '…',
  '(',
  ')',
  'said',
  'he',
  'she',
  'I',
  'Anna Voss',
  'Voss',
  'the captain',
  'a spokesman for Bo Lind',
  'The Lowmoor Ferry Company',
  'told',
  'who',
  'and',
  'We lost it',
  'no',
  '’90s',
  '6\'2"',
  'Dr.',
  'U.S.',
  'according to',
  '\u200b',
  '\u00ad',
  '\ud83d\ude00',
  '\ud800',
  '\u0000',
  '\u202e',
  'é',
  '中',
)
const article = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
const anyMark = /^["'`“”„‟‘’‚‛«»‹›´＂＇]/

const all = (quotes: readonly ExtractedQuote[]): ExtractedQuote[] =>
  quotes.flatMap((quote) => [quote, ...all(quote.nested)])
const within = (inner: Span, outer: Span): boolean => outer.start < inner.start && inner.end <= outer.end

function check(document: Document, { quotes, speakers }: Extraction): void {
  const { text, paragraphs, captions } = document
  const blocks = [...paragraphs, ...captions].toSorted((a, b) => a.start - b.start)
  blocks.forEach((block, i) => expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0))
  for (const quote of all(quotes)) {
    for (const segment of quote.segments) {
      expect(text.slice(segment.start, segment.end)).toMatch(anyMark)
      expect(paragraphs.some((p) => p.start <= segment.start && segment.end <= p.end)).toBe(true)
    }
    if (quote.speaker === null) expect([quote.mention, quote.method]).toEqual([null, 'NONE'])
    else expect(speakers[quote.speaker]).toBeDefined()
    expect(quote.confidence).toBeGreaterThan(0)
    expect(quote.confidence).toBeLessThanOrEqual(1)
    for (const inner of quote.nested)
      for (const segment of inner.segments)
        expect(quote.segments.some((outer) => within(segment, outer))).toBe(true)
  }
  expect(new Set(all(quotes).flatMap((quote) => quote.speaker ?? [])).size).toBe(speakers.length)
  const outer = quotes.flatMap((quote) => quote.segments)
  outer.forEach((segment, i) => expect(segment.start).toBeGreaterThanOrEqual(outer[i - 1]?.end ?? 0))
}

describe('any text', () => {
  test('segments reproduce the text, lie in one paragraph, in order, and never overlap unless nested', () => {
    fc.assert(
      fc.property(article, (text) => {
        const document = parseText(text)
        expect(document.text).toBe(text)
        check(document, extractQuotes(document))
      }),
      { numRuns: 300 },
    )
  })

  test('arbitrary characters never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const document = parseText(text)
        check(document, extractQuotes(document))
      }),
      { numRuns: 200 },
    )
  })

  test('every prefix of an article can be read', () => {
    const text =
      "“We lost it,” said Anna Voss. “He told me ‘go home’ and I’d go.”\nA crowd (BO LIND/Lowmoor Post)\n''No,'' she said: «Oui»."
    for (let end = 0; end <= text.length; end++) {
      const document = parseText(text.slice(0, end))
      check(document, extractQuotes(document))
    }
  })

  test('any HTML gives a document whose parts lie in its text', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<nav>',
      '</nav>',
      '<figcaption>',
      '</figcaption>',
      '<b>',
      '<script>',
      '<!--',
      '-->',
      '&amp;',
      '<',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, piece), { maxLength: 60 }), (pieces) => {
        const document = parseHtml(pieces.join(''))
        check(document, extractQuotes(document))
        for (const caption of document.captions)
          expect(document.text.slice(caption.start, caption.end)).toMatch(/\S/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('sizes', () => {
  test.each([
    ['a page of marks', '"'.repeat(100_000)],
    ['a page of openers', '“'.repeat(100_000)],
    ['a page of apostrophes', "'a' ".repeat(25_000)],
    ['10,000 quotations on one line', '“Yes,” he said. '.repeat(10_000)],
    [
      '10,000 people of one surname',
      Array.from({ length: 10_000 }, (_, i) => `Ann${i} Voss came.`).join(' '),
    ],
    ['a line without a blank', 'x'.repeat(500_000)],
  ])('%s is read', (_, text) => {
    const document = parseText(text)
    expect(extractQuotes(document).quotes.length).toBeLessThanOrEqual(10_000)
  })
})
