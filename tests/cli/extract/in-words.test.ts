import { describe, expect, test } from 'vitest'
import { inWords } from '../../../packages/cli/src/extract/in-words.ts'
import { readWeights } from '@verbatim/core/extraction/ranker.ts'
import { antecedentWeights } from '@verbatim/core/extraction/weights/antecedent-weights.ts'
import { quotationWeights } from '@verbatim/core/extraction/weights/quotation-weights.ts'
import { speakerWeights } from '@verbatim/core/extraction/weights/speaker-weights.ts'

describe('a feature in words', () => {
  test.each([
    [
      'link inverted sameR 0',
      'named after the cue, as in “said X”, after the quotation in its sentence, right beside it',
    ],
    [
      'cue 3 sameL+ far',
      'a sure cue before the quotation in its sentence, beyond another quotation, more than twenty words away',
    ],
    ['sides : paragraph long', 'a long run between a colon and the edge of the paragraph'],
    ['gender known name', 'a name whose gender is known'],
    ['work at -2', 'a word such as “film” or “book” two words before it'],
  ])('%s', (feature, words) => {
    expect(inWords(feature)).toBe(words)
  })

  test('one that nobody has put into words has none', () => {
    expect(inWords('moon full')).toBeNull()
    expect(inWords('link inverted nowhere')).toBeNull()
  })

  test.each([
    ['speaker', speakerWeights],
    ['antecedent', antecedentWeights],
    ['quotation', quotationWeights],
  ])('every feature of the %s ranker has words (packages/cli/src/extract/feature-words.ts)', (_, weights) => {
    expect([...readWeights(weights).keys()].filter((feature) => inWords(feature) === null)).toEqual([])
  })
})
