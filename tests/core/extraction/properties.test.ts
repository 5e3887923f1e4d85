import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { parseHtml } from '@verbatim/core/extraction/html.ts'
import type { Document, ExtractedQuote, Extraction, Span } from '@verbatim/core/extraction/types.ts'

const marks = `“ ” " ' ‘ ’ « » ‹ › „ ‟ ‚ ‛ \` ´ ＂ ＇ \`\` ''`.split(' ')
const piece = fc.constantFrom(
  ...marks,
  ...marks,
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
  '\u200f',
  '\ufeff',
  '\u0301',
  '\u00a0',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
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

/** The text of a quote is that of its segments, without their marks, in order, parted by one character. */
function expectSegmentsToReproduce(quote: ExtractedQuote, text: string): void {
  let rest = quote.text
  for (const { start, end } of quote.segments) {
    const words = [1, 2].flatMap((open) =>
      [0, 1, 2].map((close) => text.slice(start + open, Math.max(start + open, end - close)).trim()),
    )
    const inner = words.filter((one) => rest.startsWith(one)).toSorted((a, b) => b.length - a.length)[0]
    expect(inner, `${JSON.stringify(rest)} begins with the segment at ${start}`).toBeDefined()
    rest = rest.slice(inner?.length).replace(/^[ \n]/, '')
  }
  expect(rest).toBe('')
}

function check(document: Document, { quotes, speakers }: Extraction): void {
  const { text, paragraphs, captions } = document
  const blocks = [...paragraphs, ...captions].toSorted((a, b) => a.start - b.start)
  blocks.forEach((block, i) => expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0))
  for (const quote of all(quotes)) {
    expectSegmentsToReproduce(quote, text)
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

  test('every prefix of any text can be read', () => {
    fc.assert(
      fc.property(article, fc.nat(1000), (text, cut) => {
        const document = parseText(text.slice(0, cut % (text.length + 1)))
        check(document, extractQuotes(document))
      }),
      { numRuns: 300 },
    )
  })

  test.each(['\r\n', '\r', '\u2028', '\u0085', '\n\u200b', '\n\u00ad'])(
    'three marks after %j open a paragraph',
    (end) => {
      const text = `It rained.${end}'''No,' he told me,'' said Anna Voss.`
      const [quote] = extractQuotes(parseText(text)).quotes
      const marked = [quote, quote?.nested[0]].map((one) =>
        text.slice(one?.segments[0]?.start, one?.segments[0]?.end),
      )
      expect(marked).toEqual([`'''No,' he told me,''`, `'No,'`])
    },
  )

  test('lines may end as they like: the same is found', () => {
    const line = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ''))
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\r\n', '\r', '\u2028', '\u0085'),
        (lines, end) => {
          const found = (by: string): string[] =>
            extractQuotes(parseText(lines.join(by))).quotes.flatMap(({ segments }) =>
              segments.map((span) => lines.join(by).slice(span.start, span.end)),
            )
          expect(found(end)).toEqual(found('\n'))
        },
      ),
      { numRuns: 100 },
    )
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
    ...marks.map((mark): [string, string] => [`100,000 of ${mark}`, mark.repeat(100_000)]),
    ['a million marks', '"'.repeat(1_000_000)],
    ['a million characters of one-word quotations', '“a” '.repeat(250_000)],
    ['1 MB of prose on one line', 'It rained on the quay, and Anna Voss waited. '.repeat(23_000)],
    ['200,000 lines without a mark', 'Photo: A\n'.repeat(200_000)],
    ['40,000 lines without a blank', `${'x'.repeat(50)}\n`.repeat(40_000)],
    ['a million of what does not show', '\u200b\u00ad\u200f\ufeff'.repeat(250_000)],
    ['halves of surrogate pairs', '“\ud800” '.repeat(50_000)],
    ['a page of apostrophes', "'a' ".repeat(25_000)],
    ['10,000 quotations on one line', '“Yes,” he said. '.repeat(10_000)],
    [
      '10,000 people of one surname',
      Array.from({ length: 10_000 }, (_, i) => `Ann${i} Voss came.`).join(' '),
    ],
    ['a line without a blank', 'x'.repeat(500_000)],
  ])('%s is read', (_, text) => {
    const document = parseText(text)
    expect(extractQuotes(document).quotes.length).toBeLessThanOrEqual(500_000)
  })
})
