import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'

const words = (text: string): string[] => {
  const { paragraphs } = parseText(text)
  return paragraphs.map((span) => text.slice(span.start, span.end))
}

describe('plain text', () => {
  test.each([
    ['each line is a paragraph', 'One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['lines may end as they do on Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    [
      'blanks, tabs and zero-width characters around a line are no part of it',
      '\t One. \u200b\n\ufeffTwo.',
      ['One.', 'Two.'],
    ],
    ['nothing but white space has no paragraph', ' \n\t\n\r\n', []],
    ['an old line separator parts as well', 'One.\u2028Two.', ['One.', 'Two.']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('lines of much the same length that are sentences stay paragraphs', () => {
    const lines = Array.from(
      { length: 6 },
      (_, i) => `The ferry to Lowmoor left an hour late on day number ${i} of May.`,
    )
    expect(words(lines.join('\n'))).toHaveLength(6)
  })

  test('text wrapped at a fixed width is joined into its paragraphs', () => {
    const wrapped = [
      'The ferry to Lowmoor left an hour late on Friday because its',
      'captain had mislaid the key, and the passengers waited in the',
      'rain with what patience they could find on the open quay.',
      '',
      'It was found at noon, in the captain’s other coat, which hung',
      'where it had hung all along while two deckhands and a retired',
      'locksmith searched the engine room by the light of a phone.',
    ].join('\n')
    expect(words(wrapped)).toHaveLength(2)
    expect(words(wrapped)[0]).toMatch(/^The ferry[^]*open quay\.$/)
  })
})

describe('captions', () => {
  test.each([
    ['The old pier at noon (ANNA VOSS/Lowmoor Post)', 'The old pier at noon', 'ANNA VOSS/Lowmoor Post'],
    ['A crowd waits (Bo Lind/AFP via Getty Images)', 'A crowd waits', 'Bo Lind/AFP via Getty Images'],
    ['A crowd waits (Bo Lind / Lowmoor Ledger)', 'A crowd waits', 'Bo Lind / Lowmoor Ledger'],
    ['A crowd waits (Photo: Bo Lind)', 'A crowd waits', 'Bo Lind'],
    ['The harbour in March — Photo: Bo Lind/EPA', 'The harbour in March', 'Bo Lind/EPA'],
    [
      'The harbour in March. Photograph: Bo Lind/Lowmoor Post',
      'The harbour in March.',
      'Bo Lind/Lowmoor Post',
    ],
    ['The harbour in March [Bo Lind/Reuters]', 'The harbour in March', 'Bo Lind/Reuters'],
  ])('%s', (line, text, credit) => {
    const document = parseText(`Before.\n${line}\nAfter.`)
    expect(document.captions).toEqual([{ start: 8, end: 8 + line.length, text, credit }])
    expect(document.paragraphs).toHaveLength(2)
  })

  test.each([
    'The senator (R/D) voted for it.',
    'She left (and/or was asked to leave).',
    'He spoke of the “cats/dogs” question (again).',
    'It rained (see page 4)',
    'The vote was close – closer than anyone thought.',
  ])('is body text: %s', (line) => {
    expect(parseText(line).captions).toEqual([])
  })
})

test('wrapped text with a ragged edge is read as paragraphs where blank lines part them', () => {
  const text = [
    'The ferry that used to cross the bay at seven in the morning now',
    'leaves at eight, because the harbour master has lost',
    'the key to the fuel tank, and “nobody can say who had it',
    'last”, as she put it in a letter that the company was sent on',
    'the first of the month.',
    '',
    'A second letter followed within the week, and a third one after',
    'that, but the company says that it has had none of',
    'them, and that its own keys are all where they should be, in a',
    'drawer.',
  ].join('\n')
  expect(parseText(text).paragraphs).toHaveLength(2)
})
