import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_SOURCE_BYTES } from '../../../packages/core/src/meilisearch/limits.ts'
import { sourceKeyOf, sourceOfKey } from '../../../packages/core/src/meilisearch/source-key.ts'

test('a source comes back from its key, which holds letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (source) => {
      fc.pre(Buffer.byteLength(source) <= MAX_SOURCE_BYTES)
      expect(sourceOfKey(sourceKeyOf(source))).toBe(source)
      expect(sourceKeyOf(source)).toMatch(/^s[0-9a-f]*$/)
    }),
  )
})

test('case and accents make another source', () => {
  const keys = ['Le Cap', 'le cap', 'Lé Cap'].map(sourceKeyOf)
  expect(new Set(keys).size).toBe(3)
})

test('a long source is cut between characters, so that its key fits the server', () => {
  const key = sourceKeyOf('é'.repeat(1000))
  expect(key.length).toBeLessThanOrEqual(468)
  expect(sourceOfKey(key)).toBe('é'.repeat(MAX_SOURCE_BYTES / 2))
  expect(sourceOfKey(sourceKeyOf(`a${'é'.repeat(1000)}`))).toBe(`a${'é'.repeat(MAX_SOURCE_BYTES / 2 - 1)}`)
})
