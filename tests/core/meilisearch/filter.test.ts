import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../../packages/core/src/errors.ts'
import { articleConditions, quoteConditions } from '../../../packages/core/src/meilisearch/filter.ts'

describe('quoteConditions', () => {
  test.each([
    ['nothing', {}, {}],
    ['empty lists', { speakerIds: [], sources: [], kinds: [], years: [] }, {}],
    ['alternatives', { speakerIds: ['spk_1', 'spk_2'] }, { speakerId: 'speakerId IN ["spk_1", "spk_2"]' }],
    ['a source by its key', { sources: ['Ab'] }, { sourceKey: 'sourceKey IN ["s4162"]' }],
    ['a source longer than any', { sources: [`${'é'.repeat(100)}!`] }, { sourceKey: 'sourceKey IN []' }],
    ['half a character', { sources: ['\ud83d', '\ufffd'] }, { sourceKey: 'sourceKey IN ["sefbfbd"]' }],
    [
      'kinds and years',
      { kinds: ['PARTIAL' as const], years: [2025, 2026] },
      {
        kind: 'kind IN ["PARTIAL"]',
        year: 'year IN ["2025", "2026"]',
      },
    ],
    ['one article', { articleId: 'art_1' }, { articleId: 'articleId IN ["art_1"]' }],
    [
      'words, both ends inclusive',
      { minWords: 3, maxWords: 9 },
      { wordCount: 'wordCount >= 3 AND wordCount < 10' },
    ],
    [
      'time, the end exclusive',
      { publishedFrom: '1970-01-01T00:00:01Z', publishedBefore: '1970-01-01T00:00:02Z' },
      {
        publishedAtMs: 'publishedAtMs >= 1000 AND publishedAtMs < 2000',
      },
    ],
    [
      'an id that none can have',
      { speakerIds: ['x"] OR id EXISTS OR id IN ["y'] },
      { speakerId: 'speakerId IN []' },
    ],
  ])('%s', (_, filter, conditions) => {
    expect(quoteConditions(filter)).toEqual(conditions)
  })

  test('refuses a time that is none, and says what would be right', () => {
    const wrong = { publishedFrom: 'last week' }
    expect(() => quoteConditions(wrong)).toThrow(InvalidInputError)
    expect(() => quoteConditions(wrong)).toThrow('"last week" is no date and time; write it like 2026-')
  })

  test('lets no string out of its quotes', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', "'", '\\', ']', '[', ',', ' ', 'OR', 'a', '\n', '\u0000') }),
    )
    const strings = fc.array(hostile, { minLength: 1, maxLength: 4 })
    const inside = /^\w+ IN \[(?:"[\w-]+"(?:, "[\w-]+")*)?\]$/
    fc.assert(
      fc.property(strings, strings, hostile, (speakerIds, sources, articleId) => {
        const conditions = quoteConditions({ speakerIds, sources, articleId })
        for (const condition of Object.values(conditions)) expect(condition).toMatch(inside)
      }),
    )
  })
})

test('articleConditions names the list of an article', () => {
  expect(articleConditions({ speakerIds: ['spk_1'], years: [2026] })).toEqual({
    speakerIds: 'speakerIds IN ["spk_1"]',
    year: 'year IN ["2026"]',
  })
})
