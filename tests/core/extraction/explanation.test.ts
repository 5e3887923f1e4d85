import { describe, expect, test } from 'vitest'
import { parseText } from '@verbatim/core/extraction/document.ts'
import { createExplainer, type Explanation } from '@verbatim/core/extraction/explanation.ts'
import { extractQuotes } from '@verbatim/core/extraction/extract.ts'
import { softmax } from '@verbatim/core/extraction/ranker.ts'

const text = [
  'Anna Voss, the harbour master, sang in a film called “The Long Voyage” in May.',
  '“We lost the key,” she told Bo Lind. “Nobody knows.”',
  '“It is late, and it will be later,” said Bo Lind. “The quay is wet.',
  '“And the ferry is gone.”',
].join('\n')

function explained(): { explanations: Explanation[]; quotes: number } {
  const document = parseText(text)
  const { observer, explanations } = createExplainer()
  const extraction = extractQuotes(document, { observer })
  expect(extraction).toEqual(extractQuotes(document))
  return { explanations, quotes: extraction.quotes.length }
}

describe('an explanation', () => {
  const { explanations } = explained()
  const words = explanations.map(({ start, end }) => text.slice(start, end))

  test('is there for every run, taken or left out, in the order of the text', () => {
    expect(words).toEqual([
      '“The Long Voyage”',
      '“We lost the key,”',
      '“Nobody knows.”',
      '“It is late, and it will be later,”',
      '“The quay is wet.',
      '“And the ferry is gone.”',
    ])
    expect(explanations.map(({ speech }) => speech.taken)).toEqual([false, true, true, true, true, true])
  })

  test('says what speech is likely to, what is asked for, and the terms whose sum that is', () => {
    for (const { speech } of explanations.slice(0, 5)) {
      expect(speech.taken).toBe(speech.probability >= speech.least)
      const sum = speech.terms.reduce((total, { weight }) => total + weight, 0)
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(speech.probability, 6)
    }
  })

  test('names the candidates, likeliest first, with terms whose sums give their probabilities', () => {
    const [, first] = explanations
    const speakers = first?.speakers ?? []
    expect(speakers[0]?.words).toBe('she')
    expect(speakers.map(({ words: named }) => named)).toContain('Bo Lind')
    expect(speakers.map(({ words: named }) => named)).toContain(null)
    const sums = speakers.map(({ terms }) => terms.reduce((total, { weight }) => total + weight, 0))
    softmax(sums).forEach((share, i) => expect(share).toBeCloseTo(speakers[i]?.probability ?? -1, 6))
    for (const { start, words: named } of speakers)
      if (named !== null) expect(text.slice(start, start + named.length)).toBe(named)
  })

  test('says for whom a pronoun may stand', () => {
    const [she] = explanations[1]?.speakers ?? []
    expect(she?.standsFor[0]?.name).toBe('Anna Voss')
    expect(she?.standsFor.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6)
  })

  test('weighs nobody for a run that goes on with one left open', () => {
    expect(explanations.at(-1)).toMatchObject({ continues: true, speakers: [] })
  })
})
