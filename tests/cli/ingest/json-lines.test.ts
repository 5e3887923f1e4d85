import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, splitLines } from '../../../packages/cli/src/ingest/json-lines.ts'
import { settings } from '../../../packages/cli/src/ingest/settings.ts'

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collect(lines: AsyncIterable<Line>): Promise<Line[]> {
  const all: Line[] = []
  for await (const line of lines) all.push(line)
  return all
}

describe('lines of a stream', () => {
  test('are the same however the stream is cut, without the blank ones', async () => {
    const content = fc
      .array(fc.constantFrom('a', 'ü“', ' ', '\t', '\r', '\n', '\n\n'))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const lines = await collect(splitLines(inChunks(Buffer.from(text), size)))
        const expected = text
          .split('\n')
          .map((line, n) => ({ number: n + 1, text: line }))
          .filter(({ text: line }) => /[^ \t\r]/.test(line))
        expect(lines.map(({ number, bytes }) => ({ number, text: bytes?.toString() }))).toEqual(expected)
      }),
    )
  })

  test('go on from the end of any of them', async () => {
    const bytes = Buffer.from('one\n\n“two”\nthree\r\nfour')
    const all = await collect(splitLines(inChunks(bytes, 4)))
    for (const [n, { number, end }] of all.entries()) {
      const rest = splitLines(inChunks(bytes.subarray(end), 3), { line: number, offset: end })
      expect(await collect(rest)).toEqual(all.slice(n + 1))
    }
  })

  test('one that is too long is told, not kept', async () => {
    async function* endless() {
      const chunk = Buffer.alloc(1_000_000, 'x')
      for (let sent = 0; sent <= settings.longestLine; sent += chunk.length) yield chunk
      yield Buffer.from('\nshort\n')
    }
    const lines = await collect(splitLines(endless()))
    expect(lines.map(({ number, bytes }) => [number, bytes?.toString() ?? null])).toEqual([
      [1, null],
      [2, 'short'],
    ])
  })
})
