import { expect, it } from 'vitest'

import { elapsedMs, performanceSince } from '../../../packages/local/src/search-engine/search/elapsed.ts'

it.each([
  [0.99, 0],
  [1, 1],
  [12.5, 12],
])('cuts %d ms to %d, as the server does', (passed, shown) => {
  expect(elapsedMs(100, 100 + passed)).toBe(shown)
})

it('keeps two decimals in the details of performance', () => {
  expect(performanceSince(100, 100.126)).toEqual({ search: '0.13ms' })
})
