import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

/** The names of those who speak, in order. */
const speakersOf = (text: string): (string | null)[] => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map(({ speaker }) => (speaker === null ? null : (speakers[speaker]?.name ?? null)))
}

describe('a title without a name', () => {
  test.each([
    [
      'is its only bearer’s for a few paragraphs',
      'Senator Vera Lomax came by ferry.\nIt rained.\n“It is late,” the senator said.',
      ['Vera Lomax'],
    ],
    [
      'is nobody’s where another one is spoken of',
      'Senator Vera Lomax came by ferry. Many senators did.\nIt rained.\n“It is late,” the senator said.',
      ['senator'],
    ],
    [
      'is theirs of whom it was told',
      'Piet Anders is the governor of Lowmoor.\n“It is late,” the governor said.',
      ['Piet Anders'],
    ],
    [
      'is a company’s where one alone is named',
      '“We are well,” Lomax Foods Ltd. said on Monday. The company added it was “confident”.',
      ['Lomax Foods Ltd.', 'Lomax Foods Ltd.'],
    ],
    [
      'is no company’s where two are named',
      'Lomax Foods Ltd. sold a farm to Lowmoor Bank. “We are well,” the company said.',
      ['company'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakersOf(text)).toEqual(names)
  })
})

describe('a name beside the verb that belongs to a description', () => {
  test.each([
    ['An officer who saw Vera Lomax said she was “well”.', ['An officer']],
    ['“She is well,” a person close to Vera Lomax said.', ['a person']],
    ['An official briefed on the talks with Vera Lomax called them “useful”.', ['an official']],
  ])('does not speak: %s', (text, names) => {
    expect(speakersOf(text).map((name) => name?.toLowerCase())).toEqual(
      names.map((name) => name.toLowerCase()),
    )
  })

  test('speaks where it has a clause of its own', () => {
    expect(speakersOf('An officer told reporters that Vera Lomax said she was “well”.')).toEqual([
      'Vera Lomax',
    ])
  })
})

describe('names', () => {
  test.each([
    [
      'initials are no party',
      '“It is late,” said R. K. Amarnath. “Very,” Amarnath said.',
      ['R. K. Amarnath', 'R. K. Amarnath'],
    ],
    [
      'an initial between two names is no title',
      '“It is late,” said Austen D. Kerrigan.',
      ['Austen D. Kerrigan'],
    ],
    [
      'the first of two surnames',
      '“It is late,” said Inés Robledo Zamora. “Very,” Robledo said.',
      ['Inés Robledo Zamora', 'Inés Robledo Zamora'],
    ],
    ['surnames joined by y', '“It is late,” said Inés Robledo y Zamora.', ['Inés Robledo y Zamora']],
    ['surnames joined by e', '“It is late,” said Tomé dos Anjos e Prado.', ['Tomé dos Anjos e Prado']],
    [
      'two of one surname that is a paper’s as well',
      'Ann Post and Tom Post own the mill. “It is late,” Ms Post said. “Very,” Mr Post said.',
      ['Ann Post', 'Tom Post'],
    ],
    ['a professor who retired', '“It is late,” said Professor Emerita Vera Lomax.', ['Vera Lomax']],
  ])('%s', (_, text, names) => {
    expect(speakersOf(text)).toEqual(names)
  })
})

describe('three in one subject', () => {
  test.each([
    ['“It is late,” said Vera Lomax, Piet Anders and Ole Brun.'],
    ['Vera Lomax, Piet Anders and Ole Brun said it was “late”.'],
    ['“It is late,” Vera Lomax, Piet Anders, and Ole Brun wrote.'],
  ])('are a group: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Vera Lomax, Piet Anders and Ole Brun'])
  })

  test('one with an office is one', () => {
    expect(
      speakersOf('“It is late,” said Vera Lomax, the Ole Brun and Piet Anders Professor of Tides.'),
    ).toEqual(['Vera Lomax'])
  })
})
