import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SLICES_PER_LEVEL } from '../../../packages/core/src/meilisearch/limits.ts'
import { sliceAt, slicesOf } from '../../../packages/core/src/meilisearch/slices.ts'
import { quoteId } from './builders.ts'

test('each rank leads to another place, so a fair rank is a fair draw', () => {
  const counts = fc.dictionary(fc.nat(99).map(String), fc.integer({ min: 1, max: 40 }))
  fc.assert(
    fc.property(counts, (slices) => {
      const total = Object.values(slices).reduce((sum, count) => sum + count, 0)
      const places = new Set<string>()
      for (let rank = 0; rank < total; rank++) {
        const place = sliceAt(slices, rank)
        expect(place?.count).toBe(slices[String(place?.value)])
        expect(place?.rank).toBeLessThan(place?.count ?? 0)
        places.add(`${place?.value}/${place?.rank}`)
      }
      expect(places.size).toBe(total)
      expect(sliceAt(slices, total)).toBeNull()
    }),
  )
})

test('a quote stays in its slice, and quotes spread over all slices evenly', () => {
  const perSlice = new Map<number, number>()
  for (let n = 0; n < 20_000; n++) {
    const { slice } = slicesOf(quoteId(`quote ${n}`))
    perSlice.set(slice, (perSlice.get(slice) ?? 0) + 1)
  }
  expect(perSlice.size).toBe(SLICES_PER_LEVEL)
  // 200 are expected in each; five standard deviations are 71.
  for (const count of perSlice.values()) expect(Math.abs(count - 200)).toBeLessThan(71)
  expect(slicesOf(quoteId('quote 1'))).toEqual(slicesOf(quoteId('quote 1')))
})
