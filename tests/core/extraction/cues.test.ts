import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

/** Speaker and words of each quotation, in order. */
const said = (text: string): string[] => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map((quote) => `${speakers[quote.speaker ?? -1]?.name ?? 'nobody'}: ${quote.text}`)
}

describe('cues', () => {
  test.each([
    [
      'as X put it',
      'As Anna Voss put it, the pier is “a mouth without teeth”.',
      ['Anna Voss: a mouth without teeth'],
    ],
    [
      'in the words of',
      'In the words of Anna Voss, the pier is “a mouth without teeth”.',
      ['Anna Voss: a mouth without teeth'],
    ],
    ['took to Twitter', 'Anna Voss took to Twitter: “The pier is gone.”', ['Anna Voss: The pier is gone.']],
    [
      'the claim that',
      'Anna Voss made the claim that the pier was “rotten to the core”.',
      ['Anna Voss: rotten to the core'],
    ],
    ['her reply', 'Anna Voss was asked about the pier. Her reply: “Never.”', ['Anna Voss: Never.']],
    ['a dash and a name', '“The pier is gone.” — Anna Voss', ['Anna Voss: The pier is gone.']],
    ['a name and a colon', 'Anna Voss: “The bridge stays open.”', ['Anna Voss: The bridge stays open.']],
    [
      'a title, a name and a colon',
      'Cllr Vera Holt: ‘The bridge stays open.’',
      ['Vera Holt: The bridge stays open.'],
    ],
    [
      'a name with its role and a colon',
      'Vera Holt, leader of the council: ‘The bridge stays open.’',
      ['Vera Holt: The bridge stays open.'],
    ],
    [
      'quoted as saying',
      'Anna Voss was quoted as saying the pier was “rotten to the core”.',
      ['Anna Voss: rotten to the core'],
    ],
    [
      'a list under one cue',
      'Anna Voss said: “We lost it.” And: “We found it.”',
      ['Anna Voss: We lost it.', 'Anna Voss: We found it.'],
    ],
    [
      'question and answer',
      '“Is it gone?” the reporter asked. “It is,” Anna Voss said.',
      ['reporter: Is it gone?', 'Anna Voss: It is,'],
    ],
    ['a document', 'The report says the pier is “rotten to the core”.', ['report: rotten to the core']],
    ['a tweet', '“The pier is gone,” the tweet read.', ['tweet: The pier is gone,']],
    ['officials', 'Officials said the water was “safe to drink”.', ['officials: safe to drink']],
    [
      'both men',
      'Anna Voss fell. Both men said they were “glad it was over”.',
      ['both men: glad it was over'],
    ],
    ['the stop outside', 'The trip was “short”, Anna Voss said.', ['Anna Voss: short']],
  ])('%s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes)
  })

  test('a mark that never closes does not take the quotations after it', () => {
    const text =
      'It was “cold. Nobody came.\n“We lost the key,” said Anna Voss.\n“I looked there,” Peter Lind said.'
    expect(said(text)).toEqual(['Anna Voss: We lost the key,', 'Peter Lind: I looked there,'])
  })
})
