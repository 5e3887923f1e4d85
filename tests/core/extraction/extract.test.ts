import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import type { ExtractedQuote, Extraction } from '@verbatim/core/extraction/types.ts'

const extract = (text: string, headline?: string): Extraction =>
  extractQuotes(parseText(text), headline === undefined ? {} : { headline })

const nameOf = (extraction: Extraction, quote: ExtractedQuote | undefined): string | null =>
  quote && quote.speaker !== null ? (extraction.speakers[quote.speaker]?.name ?? null) : null

/** The speaker of each quotation, in order. */
const speakersOf = (text: string, headline?: string): (string | null)[] => {
  const extraction = extract(text, headline)
  return extraction.quotes.map((quote) => nameOf(extraction, quote))
}

describe('who speaks', () => {
  test.each([
    ['cue after', '“We lost the key,” Anna Voss said.', 'Anna Voss'],
    ['inverted', '“We lost the key,” said Anna Voss.', 'Anna Voss'],
    ['cue before', 'Anna Voss said: “We lost the key.”', 'Anna Voss'],
    ['with a title', '“We lost the key,” said Mayor Anna Voss.', 'Anna Voss'],
    ['with a form of address', '“We lost the key,” Mrs. Voss said.', 'Voss'],
    ['a role before the name', '“We lost the key,” said harbour master Anna Voss.', 'Anna Voss'],
    ['an apposition after the verb', '“We lost the key,” said Anna Voss, the harbour master.', 'Anna Voss'],
    [
      'an apposition between name and verb',
      '“We lost the key,” Anna Voss, the harbour master of Lowmoor, said.',
      'Anna Voss',
    ],
    [
      'a relative clause between',
      '“We lost the key,” said Anna Voss, who runs the harbour with her brother.',
      'Anna Voss',
    ],
    ['according to', '“The key is lost,” according to Anna Voss.', 'Anna Voss'],
    ['told reporters', 'Anna Voss told reporters that the ferry was “late, and sorry for it”.', 'Anna Voss'],
    ['a partial quotation', 'Anna Voss called the delay “painful but short”.', 'Anna Voss'],
    ['a statement', '“The key is lost,” Anna Voss said in a statement on Friday.', 'Anna Voss'],
    ['a tweet', '“The key is lost,” Anna Voss tweeted.', 'Anna Voss'],
    ['a spokesman by name', '“The key is lost,” said spokesman Jan Lind.', 'Jan Lind'],
    [
      'a spokesman without one',
      '“The key is lost,” said a spokesman for Anna Voss.',
      'a spokesman for Anna Voss',
    ],
    [
      'an organisation',
      'The Lowmoor Ferry Company said it was “sorry for the delay”.',
      'Lowmoor Ferry Company',
    ],
    ['officials', '“We lost the key,” officials said.', 'officials'],
    ['a witness', '“It was cold on the quay,” said one passenger.', 'one passenger'],
    ['a particle', '“We lost the key,” said Pieter van der Velde.', 'Pieter van der Velde'],
    ['a hyphen and an apostrophe', '“We lost the key,” said Jean-Luc O’Neill.', 'Jean-Luc O’Neill'],
    ['an initial and a suffix', '“We lost the key,” said Martin L. Okafor Jr.', 'Martin L. Okafor Jr.'],
    ['British marks', '‘We lost the key,’ said Anna Voss.', 'Anna Voss'],
    ['typewriter marks', "''We lost the key,'' said Anna Voss.", 'Anna Voss'],
    ['guillemets', '«We lost the key», said Anna Voss.', 'Anna Voss'],
  ])('%s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })

  test.each([
    [
      'a surname that an earlier name explains',
      'Anna Voss runs the harbour.\n“We lost the key,” Voss said.',
      ['Anna Voss'],
    ],
    [
      'a surname that a later name explains',
      '“We lost the key,” Voss said.\nAnna Voss runs the harbour.',
      ['Anna Voss'],
    ],
    ['a pronoun', 'Anna Voss runs the harbour. “We lost the key,” she said.', ['Anna Voss']],
    [
      'a pronoun by its gender',
      'Anna Voss met Peter Lind on the quay. “We lost the key,” he said.',
      ['Peter Lind'],
    ],
    [
      'a name in the caption',
      '“We lost the key,” Voss said.\nAnna Voss on the quay (BO LIND/Lowmoor Post)',
      ['Anna Voss'],
    ],
    [
      'names inside a quotation do not speak',
      'Anna Voss said: “Peter Lind lost the key. Ask him.”',
      ['Anna Voss'],
    ],
    [
      'two partial ones in one sentence',
      'Anna Voss called it “painful”, but said she was “glad it was over”.',
      ['Anna Voss', 'Anna Voss'],
    ],
    [
      'one after another',
      '“We lost it,” said Anna Voss.\n“We found it,” said Peter Lind.',
      ['Anna Voss', 'Peter Lind'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test('a name in the headline explains a surname', () => {
    expect(speakersOf('“We lost the key,” Voss said.', 'Harbour master Anna Voss regrets')).toEqual([
      'Anna Voss',
    ])
  })

  test('two people of one surname stay two', () => {
    const { speakers } = extract('“We lost it,” said Anna Voss.\n“We found it,” said her father, Karl Voss.')
    expect(speakers.map((speaker) => speaker.name)).toEqual(['Anna Voss', 'Karl Voss'])
  })

  test('one speaker has one entry, with shorter names and the role', () => {
    const { speakers } = extract(
      '“We lost it,” said Anna Voss, the harbour master.\n“Sorry,” Voss said. “It was cold,” she added.',
    )
    expect(speakers).toEqual([
      { name: 'Anna Voss', kind: 'PERSON', aliases: ['Voss'], description: 'the harbour master' },
    ])
  })

  test.each([
    ['“It is so,” said Anna Voss.', 'PERSON'],
    ['The Lowmoor Ferry Company said it was “so very sorry”.', 'ORGANISATION'],
    ['“It is so,” said a spokesman for the company.', 'UNNAMED'],
  ])('%s is said by a %s', (text, kind) => {
    expect(extract(text).speakers.map((speaker) => speaker.kind)).toEqual([kind])
  })
})

describe('utterances', () => {
  test.each([
    ['split by its cue', '“We lost it,” said Anna Voss, “and we found it.”', 1, 2],
    ['split by its cue, a sentence each', '“We lost it,” said Anna Voss. “We found it.”', 1, 2],
    ['over paragraphs left open', 'Anna Voss said: “We lost it.\n“We found it.\n“We are sorry.”', 1, 3],
    ['each with its own cue', '“We lost it,” said Anna Voss. She added: “We found it.”', 2, 1],
  ])('%s', (_, text, quotes, segments) => {
    const found = extract(text).quotes
    expect(found).toHaveLength(quotes)
    expect(found[0]?.segments).toHaveLength(segments)
  })

  test('the text joins segments by a blank, paragraphs by a line break', () => {
    expect(extract('“We lost it,” said Anna Voss. “We found it.').quotes[0]?.text).toBe(
      'We lost it, We found it.',
    )
    expect(extract('Anna Voss said: “We lost it.\n“We found it.”').quotes[0]?.text).toBe(
      'We lost it.\nWe found it.',
    )
  })

  test('a run left open ends with its paragraph', () => {
    const text = 'Anna Voss said: “We lost it.\nThen she left.'
    expect(extract(text).quotes[0]?.segments).toEqual([{ start: 16, end: text.indexOf('\n') }])
  })

  test.each([
    ['“We lost it,” said Anna Voss.', 'DIRECT'],
    ['Anna Voss said: “We lost it.”', 'DIRECT'],
    ['Anna Voss called it “painful but short”.', 'PARTIAL'],
    ['Anna Voss said the crew would “look again and again” for it.', 'PARTIAL'],
  ])('%s is %s', (text, kind) => {
    expect(extract(text).quotes[0]?.kind).toBe(kind)
  })
})

describe('quotations inside quotations', () => {
  test('each has its own speaker', () => {
    const extraction = extract(
      'Anna Voss said: “Peter Lind told me, ‘The captain said “no” to us’, and left.”',
    )
    const [outer] = extraction.quotes
    const [inner] = outer?.nested ?? []
    expect(nameOf(extraction, outer)).toBe('Anna Voss')
    expect(nameOf(extraction, inner)).toBe('Peter Lind')
    expect(nameOf(extraction, inner?.nested[0])).toBe('captain')
  })

  test('“I” inside marks is the one quoted', () => {
    const extraction = extract('Anna Voss said: “And then I told him, ‘We lost the key.’”')
    expect(nameOf(extraction, extraction.quotes[0]?.nested[0])).toBe('Anna Voss')
  })
})

describe('marks that hold no speech', () => {
  test.each([
    ['a title', 'He starred in the film “The Ferry at Night” before the war.'],
    ['a book', 'His third novel, “A Key for Lowmoor,” was published in May.'],
    ['a nickname', 'The keeper, Bo “Moose” Lind, has lived there since the war.'],
    ['an attribute', '<a href="story-of-the-week" class="wide">'],
  ])('%s', (_, text) => {
    expect(extract(text).quotes).toEqual([])
  })
})

describe('how it was found', () => {
  test('cue, mention, method and confidence are given', () => {
    const { quotes } = extract('Anna Voss runs the harbour. “We lost the key,” she said.')
    expect(quotes[0]).toMatchObject({ cue: 'said', mention: 'she', method: 'PRONOUN' })
    expect(quotes[0]?.confidence).toBeGreaterThan(0.5)
  })

  test('without anybody near there is no speaker, and no mention', () => {
    const { quotes } = extract('“We lost the key, and we are sorry for it.”')
    expect(quotes[0]).toMatchObject({ speaker: null, mention: null, method: 'NONE' })
    expect(quotes[0]?.confidence).toBeGreaterThan(0)
  })

  test('what was said and the mention are as they were sent, what nobody sees included', () => {
    const text = '“We lost the k\u00adey,” sa\u200bid An\u00adna Voss\u200b.'
    const { quotes, speakers } = extract(text)
    expect(quotes[0]).toMatchObject({
      text: 'We lost the k\u00adey,',
      segments: [{ start: 0, end: 19 }],
      cue: 'sa\u200bid',
      mention: 'An\u00adna Voss',
    })
    expect(speakers[0]?.name).toBe('Anna Voss')
  })
})
