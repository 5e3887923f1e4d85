import { expect, test } from 'vitest'
import { measureExtraction } from '../../packages/cli/src/bench/extraction.ts'

test('extraction is measured in characters a second, over every text', () => {
  const texts = ['“It rained,” Anna Voss said.', '“It poured,” Bo Lind said. “And blew.”']
  const { characters, quotes, rate, peak } = measureExtraction(texts, 2)
  expect({ characters, quotes }).toEqual({ characters: 66, quotes: 2 })
  expect(rate).toBeGreaterThan(0)
  expect(peak).toBeGreaterThan(1e6)
})
