import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import type { ExtractedQuote, Extraction } from '@verbatim/core/extraction/types.ts'
import { readLeastConfidence, withholdBelow } from '@verbatim/core/extraction/withholding.ts'

const text = [
  '“We lost the key,” said Anna Voss, the harbour master.',
  'Bo Lind waited with a neighbour. “I asked twice and nobody knew.” It rained.',
  '“They told me ‘go home’,” he said, and Cora Bell laughed.',
].join('\n')
const all = (quotes: readonly ExtractedQuote[]): ExtractedQuote[] =>
  quotes.flatMap((quote) => [quote, ...all(quote.nested)])
const said = ({ quotes, speakers }: Extraction) =>
  quotes.map(({ text: words, speaker }) => [words, speaker === null ? null : speakers[speaker]?.name])

describe('a least confidence', () => {
  const open = extractQuotes(parseText(text))
  const sure = Math.max(...open.quotes.map(({ confidence }) => confidence))

  test('names nobody below it, and keeps the quote, its place and how sure the guess was', () => {
    const strict = extractQuotes(parseText(text), { leastConfidence: sure })
    expect(said(strict)).toEqual(
      open.quotes.map(({ text: words, speaker, confidence }) => [
        words,
        speaker === null || confidence < sure ? null : open.speakers[speaker]?.name,
      ]),
    )
    expect(said(strict).map(([, name]) => name)).toContain('Anna Voss')
    expect(said(strict).map(([, name]) => name)).toContain(null)
    expect(strict.quotes.map(({ segments, confidence }) => ({ segments, confidence }))).toEqual(
      open.quotes.map(({ segments, confidence }) => ({ segments, confidence })),
    )
    for (const quote of strict.quotes.filter(({ speaker }) => speaker === null))
      expect(quote).toMatchObject({ method: 'NONE', mention: null, cue: null })
  })

  test('leaves no speaker who says nothing any more', () => {
    for (const leastConfidence of [0.5, 0.8, sure, 1]) {
      const { quotes, speakers } = extractQuotes(parseText(text), { leastConfidence })
      const used = new Set(all(quotes).flatMap(({ speaker }) => speaker ?? []))
      expect([...used].toSorted((a, b) => a - b)).toEqual(speakers.map((_, i) => i))
    }
  })

  test('is not there unless asked for: 0 names whoever is likeliest', () => {
    expect(extractQuotes(parseText(text), { leastConfidence: 0 })).toEqual(open)
    expect(withholdBelow(open, 0)).toEqual(open)
  })

  test('takes the “I” inside a quotation with the one who is not sure to have said it', () => {
    const inner: ExtractedQuote = {
      kind: 'DIRECT',
      text: 'go',
      segments: [{ start: 5, end: 9 }],
      cue: 'told',
      speaker: 0,
      method: 'PRONOUN',
      confidence: 0.9,
      mention: 'I',
      nested: [],
    }
    const outer: ExtractedQuote = { ...inner, confidence: 0.3, method: 'NEIGHBOUR', nested: [inner] }
    const speakers = [{ name: 'Bo Lind', kind: 'PERSON' as const, aliases: [], description: null }]
    const { quotes, speakers: left } = withholdBelow({ quotes: [outer], speakers }, 0.5)
    expect(quotes[0]?.nested[0]?.speaker).toBeNull()
    expect(left).toEqual([])
  })

  test.each([-0.1, 1.1, Number.NaN])('of %s is refused', (leastConfidence) => {
    expect(() => extractQuotes(parseText(text), { leastConfidence })).toThrow(/between 0 and 1/)
  })

  test.each(['', 'high', '2', '-1', 'NaN'])('read from “%s” is refused with its name', (words) => {
    expect(() => readLeastConfidence(words, '--least')).toThrow(`--least is ${JSON.stringify(words)}`)
  })

  test('is read as a number', () => {
    expect(['0', '0.6', '1'].map((words) => readLeastConfidence(words, 'x'))).toEqual([0, 0.6, 1])
  })
})
