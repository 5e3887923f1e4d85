import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

/** Kind, speaker and words of each quotation, in order. */
const quotesOf = (text: string): string[] => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map(({ kind, speaker, text: words }) => {
    const name = speaker === null ? 'nobody' : speakers[speaker]?.name
    return `${kind} ${name}: ${words}`
  })
}

describe('an exchange', () => {
  const exchange = '“Is it late?” asked Vera Lomax.\n“It is six,” said Piet Anders.'
  const speakersOf = (text: string): (string | undefined)[] =>
    quotesOf(text).map((line) => /^[A-Z]+ ([^:]*):/.exec(line)?.[1])

  test('goes on turn by turn after two who are named', () => {
    expect(speakersOf(`${exchange}\n“Then we wait.”\n“For whom?”\n“For the ferry.”\n“It sank.”`)).toEqual([
      'Vera Lomax',
      'Piet Anders',
      'Vera Lomax',
      'Piet Anders',
      'Vera Lomax',
      'Piet Anders',
    ])
  })

  test('is broken by who speaks with a cue, and goes on from there', () => {
    expect(
      speakersOf(`${exchange}\n“And dark,” said Piet Anders.\n“Then we wait,” said Vera Lomax.\n“For whom?”`),
    ).toEqual(['Vera Lomax', 'Piet Anders', 'Piet Anders', 'Vera Lomax', 'Piet Anders'])
  })

  test('is not one where a voice was never certain', () => {
    const bare = '“Is it late?”\n“It is six.”\n“Then we wait.”\n“For whom?”\n“For the ferry.”'
    const voices = speakersOf(`Vera Lomax met Piet Anders.\n${bare}`)
    expect(voices).toEqual(['nobody', 'Vera Lomax', 'Vera Lomax', 'Vera Lomax', 'Vera Lomax'])
  })
})

describe('discourse', () => {
  test('a second act of speech in the narration between begins a quotation of its own', () => {
    expect(
      quotesOf(
        'Judge Vera Lomax did not wait. “Denied,” she said, and asked both sides to “save the verse for the wedding.”',
      ),
    ).toEqual(['DIRECT Vera Lomax: Denied,', 'PARTIAL Vera Lomax: save the verse for the wedding.'])
  })

  test('words taken up after the cue are one quotation', () => {
    expect(quotesOf('“We leave,” Vera Lomax said and closed the file, “when it rains.”')).toEqual([
      'DIRECT Vera Lomax: We leave, when it rains.',
    ])
  })

  test('one who speaks of “her” is not the “she” who answers', () => {
    expect(
      quotesOf(
        'Huda al-Masri keeps the tide tables. “They lie,” she says.\nHer rival, the pilot Ferrand de la Croix, calls her “a poet with a clock”. She calls him “an excellent pilot”.',
      ),
    ).toEqual([
      'DIRECT Huda al-Masri: They lie,',
      'PARTIAL Ferrand de la Croix: a poet with a clock',
      'PARTIAL Huda al-Masri: an excellent pilot',
    ])
  })

  test('a past form ends the name before a noun', () => {
    const [first] = quotesOf('Greta Holm left school at ten. “I could count,” she said.')
    expect(first).toBe('DIRECT Greta Holm: I could count,')
  })

  test('the council of a place speaks, not the one it writes to', () => {
    const [, second] = quotesOf(
      'Edwin Sorrel feeds the gulls. “They know me,” he said.\nIn a letter to Mr. Sorrel, Lowmoor’s council asked him to “take the birds home at once”.',
    )
    expect(second).toBe('PARTIAL Lowmoor’s council: take the birds home at once')
  })

  test.each([
    [
      'Dora Finch called it “theft”; Nils Aster called it “trade”.',
      ['PARTIAL Dora Finch: theft', 'PARTIAL Nils Aster: trade'],
    ],
    [
      'Nils Aster said the lock was “asleep”, but Dora Finch disagreed, calling it “dead”.',
      ['PARTIAL Nils Aster: asleep', 'PARTIAL Dora Finch: dead'],
    ],
    [
      '“It is over,” said Dora Finch, and Nils Aster replied: “It has only begun.”',
      ['DIRECT Dora Finch: It is over,', 'DIRECT Nils Aster: It has only begun.'],
    ],
  ])('each clause of a sentence has a speaker of its own: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })

  test('marks left open belong to who is named in the paragraph below', () => {
    expect(
      quotesOf(
        '“We lost the gate.\n“Then we lost the lock,” said Dora Finch.\n“It rained,” said Nils Aster.',
      ),
    ).toEqual([
      'DIRECT Dora Finch: We lost the gate.\nThen we lost the lock,',
      'DIRECT Nils Aster: It rained,',
    ])
  })

  test('one who answers below marks that were left open does not go on with them', () => {
    expect(quotesOf('Dora Finch said: “We lost the gate.\n“And found the key,” Nils Aster replied.')).toEqual(
      ['DIRECT Dora Finch: We lost the gate.', 'DIRECT Nils Aster: And found the key,'],
    )
  })

  test('a cry between others is speech', () => {
    expect(quotesOf('“Is it open?” asked Dora Finch. “It is!” cried Nils Aster.')).toEqual([
      'DIRECT Dora Finch: Is it open?',
      'DIRECT Nils Aster: It is!',
    ])
    expect(quotesOf('The crowd stood. “Open it now!” Nobody moved.').length).toBe(1)
  })
})
