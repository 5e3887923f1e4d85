import { describe, expect, it } from 'vitest'

import { createTokenizer } from '../../../packages/local/src/search-engine/tokenizer/tokenize.ts'
import { serverUnderTest } from './server-under-test.ts'

const { fill, ids } = await serverUnderTest()
const tokenizer = createTokenizer({
  stopWords: [],
  dictionary: [],
  separatorTokens: [],
  nonSeparatorTokens: [],
})

const words = (text: string, locales?: readonly string[]): string =>
  tokenizer
    .tokenize(text, locales)
    .flatMap(({ lemma, kind }) => (kind === 'word' ? [lemma] : []))
    .join('|')

describe('words are cut', () => {
  it.each([
    ['Chinese by a dictionary, long words into short ones', '南京市长江大桥', '南京|市|長江|大橋'],
    ['Chinese in its old form by character, and both forms are one', '中国 中國', '中國|中|國'],
    ['Japanese not at all', 'こんにちは世界', 'こんにちは世界'],
    ['Thai by a dictionary, without its marks above', 'รัฐบาลไทย', 'รฐบาล|ไทย'],
    ['Arabic after its article', 'الشجرة كبيرة', 'ال|شجره|كبيره'],
    ['Khmer by a dictionary, the longest word first', 'ផ្សារទៅក្នុង', 'ផ្សារទ|ៅ|ក្នុង'],
    ['Armenian at blanks, in small letters', 'Հայաստան', 'հայաստան'],
    ['Greek without accents, whatever sigma ends it', 'Ὀδυσσεύς ΣΕΙΣΜΟΣ', 'οδυσσευσ|σεισμοσ'],
    ['scripts apart from each other', 'café世界Мир', 'cafe|世界|мир'],
    ['at mathematical signs and back quotes', 'a±b `code` 2×3', 'a|b|code|2|3'],
    ['not at a blank that keeps words together', '12\u00a0500', '12 500'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it.each([
    [
      'German compounds, where German is the only language',
      'Donaudampfschiff',
      ['deu'],
      'donau|dampf|schiff',
    ],
    [
      'German among several',
      'Die Feuerwehr rettet eine Katze',
      ['deu', 'swe'],
      'die|feuer|wehr|rettet|ein|e|katz|e',
    ],
    [
      'no compounds in Swedish, whose letters stay',
      'Många åker till Malmö',
      ['deu', 'swe'],
      'många|åker|till|malmö',
    ],
    ['Persian letters and digits', 'كتاب ۱۲', ['pes'], 'کتاب|12'],
    ['no Chinese where only German may be', '人民共和国', ['deu'], '人民共和国'],
  ])('%s', (_, text, locales, expected) => {
    expect(words(text, locales)).toBe(expected)
  })
})

describe('an index', () => {
  it('cuts fields by the languages of its rules, and queries by all of them or by those of the request', async () => {
    const index = await fill(
      [
        { id: 1, body: 'Leuchtturmwärter' },
        { id: 2, other: 'Leuchtturmwärter' },
      ],
      { localizedAttributes: [{ attributePatterns: ['body'], locales: ['deu'] }] },
    )
    expect(await ids(index, 'turm')).toEqual([1])
    expect(await ids(index, 'Leuchtturmwärter', { locales: ['eng'] })).toEqual([2])
    expect(await ids(index, 'Leuchtturmwärter', { locales: ['deu'] })).toContain(1)
  })
})
