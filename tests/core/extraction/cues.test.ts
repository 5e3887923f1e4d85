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
    ['as X put it, after', 'It was “a slow death”, as Anna Voss put it.', ['Anna Voss: a slow death']],
    [
      'her reply, of one who is named below',
      'Her reply: “Never.” Anna Voss did not smile.',
      ['Anna Voss: Never.'],
    ],
    ['a verdict and whose it is', 'Anna Voss’s verdict: “A disgrace.”', ['Anna Voss: A disgrace.']],
    ['the verdict of', 'The verdict of Anna Voss: “A disgrace.”', ['Anna Voss: A disgrace.']],
    [
      'a claim and whose it is',
      'Anna Voss’s claim that the pier is “a mouth without teeth” was denied.',
      ['Anna Voss: a mouth without teeth'],
    ],
    [
      'told by',
      'Peter Lind was told by Anna Voss that he was “a fool to wait”.',
      ['Anna Voss: a fool to wait'],
    ],
    [
      'quoted as saying that',
      'Anna Voss was quoted as saying that the pier was “gone for good”.',
      ['Anna Voss: gone for good'],
    ],
    ['blamed on', 'Anna Voss blamed the fire on “a failure of nerve”.', ['Anna Voss: a failure of nerve']],
    ['likened to', 'Anna Voss likened the pier to “a bad tooth”.', ['Anna Voss: a bad tooth']],
    ['identified as', 'Anna Voss identified the guest as “a liar”.', ['Anna Voss: a liar']],
    ['chanted', 'The crowd chanted “Lock the gate!” as Anna Voss left.', ['crowd: Lock the gate!']],
    ['a paper that reads', '“It is cold,” a note from the mill read.', ['a note from the mill: It is cold,']],
    ['beamed', '“Well done!” beamed Anna Voss.', ['Anna Voss: Well done!']],
  ])('%s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes)
  })

  test('a mark that never closes does not take the quotations after it', () => {
    const text =
      'It was “cold. Nobody came.\n“We lost the key,” said Anna Voss.\n“I looked there,” Peter Lind said.'
    expect(said(text)).toEqual(['Anna Voss: We lost the key,', 'Peter Lind: I looked there,'])
  })
})

describe('groups and bodies', () => {
  test.each([
    ['a joint subject', 'Anna Voss and Peter Lind said the pier was “not safe to walk on”.'],
    ['a joint subject after its verb', '“It is not safe,” said Anna Voss and Peter Lind in a statement.'],
    ['a joint subject after the marks', '“It is not safe,” Anna Voss and Peter Lind said.'],
  ])('%s is neither of the two', (_, text) => {
    const { quotes, speakers } = extractQuotes(parseText(text))
    expect(quotes).toHaveLength(1)
    expect(speakers).toMatchObject([{ name: 'Anna Voss and Peter Lind', kind: 'UNNAMED' }])
  })

  test('one who is met does not speak with the subject', () => {
    expect(said('Bo Reed met Anna Voss and Peter Lind said he was “glad of it”.')).toEqual([
      'Peter Lind: glad of it',
    ])
  })

  test('the council of a place is an organisation, the lawyer of somebody is not', () => {
    const kinds = (text: string): string[] =>
      extractQuotes(parseText(text)).speakers.map(({ name, kind }) => `${name}: ${kind}`)
    expect(kinds('“The bridge is closed,” said Selwick’s council.')).toEqual([
      'Selwick’s council: ORGANISATION',
    ])
    expect(kinds('“The bridge is closed,” said Anna Voss’s lawyer.')).toEqual(['Anna Voss’s lawyer: UNNAMED'])
  })

  test('one who is quoted by a paper speaks, and not the paper', () => {
    const text = 'Anna Voss was quoted by the Lowmoor Post as saying: “The pier is rotten.”'
    expect(said(text)).toEqual(['Anna Voss: The pier is rotten.'])
  })
})

test('a turn that goes back to the last voice but one is told as such', () => {
  const turns = [
    '“Is it cold?” asked Anna.',
    '“Very,” said Peter.',
    '“Shall we go?”',
    '“Not yet.”',
    '“Why not?”',
    '“The tide is out.”',
  ]
  const { quotes } = extractQuotes(parseText(turns.join('\n')))
  expect(quotes.map((quote) => quote.method)).toContain('ALTERNATION')
})
