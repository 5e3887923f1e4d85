import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { measureReader, textOfLength } from '../../packages/cli/src/bench/extraction/measure.ts'
import { readers } from '../../packages/cli/src/bench/extraction/readers.ts'

const texts = ['“It rained,” Anna Voss said.', '“It poured,” Bo Lind said. “And blew.”']

test('extraction is measured in characters a second, over every text', async () => {
  const { characters, quotes, rate, peak } = measureReader(await readers.verbatim(), texts, 2)
  expect({ characters, quotes }).toEqual({ characters: 66, quotes: 2 })
  expect(rate).toBeGreaterThan(0)
  expect(peak).toBeGreaterThan(1e6)
})

test('compromise is given the same texts, and finds marked runs', async () => {
  const { characters, quotes } = measureReader(await readers.compromise(), texts, 1)
  expect(characters).toBe(66)
  expect(quotes).toBeGreaterThan(0)
})

test('a text of any length is made of the texts in a row', () => {
  expect(textOfLength(['ab', 'c'], 8)).toBe('ab\nc\nab\n')
})

test('a measurement is made in a process of its own', () => {
  const child = new URL('../../packages/cli/src/bench/extraction/child.ts', import.meta.url).pathname
  const sample = new URL('../../samples/night-bus-returns.txt', import.meta.url).pathname
  const line = execFileSync(process.execPath, [child, 'verbatim', '5000', '1', sample], { encoding: 'utf8' })
  expect(JSON.parse(line)).toMatchObject({ characters: 5000, quotes: expect.any(Number) as number })
})
