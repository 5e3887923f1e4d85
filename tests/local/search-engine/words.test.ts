import { array, assert, integer, nat, property } from 'fast-check'
import { expect, it } from 'vitest'

import { mergePosting } from '../../../packages/local/src/search-engine/index/postings.ts'
import type { Changes, Posting } from '../../../packages/local/src/search-engine/index/postings.ts'
import { createWords, packWords } from '../../../packages/local/src/search-engine/index/words.ts'

/** The changes of some documents, each with so many entries of one word. */
function changesOf(first: number, entries: readonly number[]): Changes {
  const pairs = entries.flatMap((count, i) =>
    Array.from({ length: count }, (_, entry) => [first + i, entry]).flat(),
  )
  // Other words of the batch lie around them.
  return { pairs: Uint32Array.from([7, 7, ...pairs, 9, 9]), start: 2, end: 2 + pairs.length }
}

const batches = array(array(integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
})

it('what is put behind a word is the same as merged one after the other', () => {
  assert(
    property(batches, nat(5), (counts, askedAfter) => {
      const words = createWords()
      let merged: Posting | undefined
      for (const [i, entries] of counts.entries()) {
        const changes = changesOf(10 * i, entries)
        merged = mergePosting(merged, changes) ?? undefined
        words.append('gull', changes)
        if (i === askedAfter) expect(words.get('gull')).toEqual(merged)
      }
      const packed = packWords(words, ['gull'])
      expect(packed.data).toEqual(merged?.data)
      expect(createWords(packed).get('gull')).toEqual(words.get('gull'))
      expect(words.get('gull')).toEqual(merged)
    }),
  )
})

it('words whose changes come from many batches are named until they are asked for', () => {
  const words = createWords()
  for (let i = 0; i < 100; i++) words.append(i % 2 === 0 ? 'gull' : 'tern', changesOf(i, [1]))
  expect([...words.crowded()]).toEqual(['gull', 'tern'])
  expect(words.get('gull')?.count).toBe(50)
  expect([...words.crowded()]).toEqual(['tern'])
  words.set('tern', null)
  expect([...words.crowded()]).toEqual([])
  expect([words.has('gull'), words.has('tern')]).toEqual([true, false])
})
