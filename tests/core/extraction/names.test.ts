import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'

/** The names of those who speak, in order. */
const speakersOf = (text: string): (string | null)[] => {
  const { quotes, speakers } = extractQuotes(parseText(text))
  return quotes.map(({ speaker }) => (speaker === null ? null : (speakers[speaker]?.name ?? null)))
}

describe('names', () => {
  test.each([
    ['a particle with an apostrophe', '“It was cold,” Inês d’Oliveira said.', ['Inês d’Oliveira']],
    ['a straight apostrophe', '"It was cold," Inês d\'Oliveira said.', ["Inês d'Oliveira"]],
    [
      'a particle with a hyphen, and the surname at the head of a sentence',
      'Huda al-Masri keeps the tide tables.\n“They lie,” she says.\n“I was six,” al-Masri remembers. “It rained.”',
      ['Huda al-Masri', 'Huda al-Masri'],
    ],
    ['a title cut short', 'Cllr Okonjo-Hale said: “The lift is stuck.”', ['Okonjo-Hale']],
    [
      'a title cut short, of one named in full',
      '“We wait,” said Councillor Edith Okonjo-Hale. Cllr Okonjo-Hale added: “The lift is stuck.”',
      ['Edith Okonjo-Hale', 'Edith Okonjo-Hale'],
    ],
    [
      'a job of two words',
      '“I walked past twice,” said nurse practitioner Bettina Sorrel. “No lamp.”',
      ['Bettina Sorrel'],
    ],
    [
      'a soft hyphen, a zero-width space and a direction mark in a name, its title and its verb',
      '“It rained,” sa\u00adid Coun\u00adcil\u00adlor Be\u00adt\u200btina Sorrel\u200e. “We wait,” said Bettina Sor\u00adrel.',
      ['Bettina Sorrel', 'Bettina Sorrel'],
    ],
    [
      'a soft hyphen in a surname, and in a caption that explains it',
      '“It rained,” said Ms Sor\u00adrel.\nAn\u00adna Sorrel at the lock (Photo: Bo Lind)',
      ['Anna Sorrel'],
    ],
    [
      'a soft hyphen in what somebody is called who has no name',
      '“It rained,” said the har\u00adbour master. “We wait,” the harbour mas\u00adter said.',
      ['harbour master', 'harbour master'],
    ],
    [
      'something hidden beside the hyphen, the apostrophe and the stop of a name',
      '“It rained,” said Pro\u00adf\u2060. Edith Smith-\u200bJones. “We wait,” said Anna O’\u2060Nei\u061cll.',
      ['Edith Smith-Jones', 'Anna O’Neill'],
    ],
    [
      'something hidden in a possessive',
      'Anna Voss and Bo Lind came. “It rained,” Anna Voss\u200e’\u200es lawyer Bo Lind said.',
      ['Bo Lind'],
    ],
    ['another', '“I walked past twice,” said shift supervisor Bettina Sorrel.', ['Bettina Sorrel']],
    ['an age', '“I shut my eyes,” the 19-year-old told Lowmoor Radio. “It went in.”', ['19-year-old']],
    [
      'a title that takes up who bears it in the paragraph',
      'Gov. Petra Lund, who came by ferry, promised more. “Spring is not the end,” the governor said.',
      ['Petra Lund'],
    ],
    [
      'a title that two bear takes up neither',
      'Gov. Petra Lund met Gov. Omar Diaz. “Spring is not the end,” the governor said.',
      ['governor'],
    ],
    [
      'a surname that lost a letter',
      '“We wait,” said Lena Hartmann. It rained.\n“The lift is stuck,” Ms Hartman said.',
      ['Lena Hartmann', 'Lena Hartmann'],
    ],
    [
      'a long surname that lost one letter and won another',
      '“We wait,” said Lena Brachvogel. It rained.\n“The lift is stuck,” Ms Braechvoel said.',
      ['Lena Brachvogel', 'Lena Brachvogel'],
    ],
    [
      'another letter in its place is another name',
      '“We wait,” said Lena Torben. It rained.\n“The lift is stuck,” Ms Torven said.',
      ['Lena Torben', 'Torven'],
    ],
    [
      'a family is not the one of its name',
      '“We wait,” said Lena Hartmann. It rained.\n“The lift is stuck,” Hartmanns said.',
      ['Lena Hartmann', 'Hartmanns'],
    ],
    [
      'a surname that may misspell two is neither',
      '“We wait,” said Lena Hartmann to Ole Hartmaan. It rained.\n“The lift is stuck,” Hartman said.',
      ['Lena Hartmann', 'Hartman'],
    ],
    [
      'a title of another gender makes another of them',
      '“We wait,” said Mrs Lena Hartmann. It rained.\n“The lift is stuck,” Mr Hartman said.',
      ['Lena Hartmann', 'Hartman'],
    ],
    [
      'who is named more often than the other is no slip',
      '“We wait,” said Lena Hartmann. Hartman smiled. Hartman waited.\n“The lift is stuck,” Hartman said.',
      ['Lena Hartmann', 'Hartman'],
    ],
  ])('%s', (_, text, names) => {
    expect(speakersOf(text)).toEqual(names)
  })
})
