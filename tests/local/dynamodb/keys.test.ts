import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  keyPart,
  partitionKey,
  partitionRange,
  segmentRange,
} from '../../../packages/local/src/dynamodb/keys.ts'

const bytes = (text: string) => Buffer.from(text)
const order = (one: string, other: string) => Math.sign(Buffer.compare(bytes(one), bytes(other)))

// Text with the characters that matter most: those that are escaped, and those at the edges of UTF-8's lengths.
const character = fc.constantFrom('\u0000', '\u0001', '\u0002', 'a', 'b', '\u007f', 'é', '水', '\uffff', '𝒳')
const text = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(''))
const range = (value: string) => `${keyPart({ S: value })}\u0000`

describe('keys in the store', () => {
  it('sort texts by their bytes, also where something follows', () => {
    fc.assert(
      fc.property(text, text, text, text, (one, other, more, others) => {
        const expected = order(one, other) || order(more, others)
        expect(order(range(one) + range(more), range(other) + range(others))).toBe(expected)
      }),
    )
  })

  it('sort numbers by their size', () => {
    const number = fc.oneof(
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 })
        .filter((value) => Math.abs(value) > 1e-100 || value === 0),
    )
    fc.assert(
      fc.property(number, number, (one, other) => {
        const expected = one === other ? 0 : one < other ? -1 : 1
        expect(order(keyPart({ N: String(one) }), keyPart({ N: String(other) })) + 0).toBe(expected)
      }),
    )
  })

  it('sort binary by its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5 }), fc.uint8Array({ maxLength: 5 }), (one, other) => {
        const part = (value: Uint8Array) => keyPart({ B: Buffer.from(value).toString('base64') })
        expect(order(part(one), part(other))).toBe(Math.sign(Buffer.compare(one, other)))
      }),
    )
  })

  it('lie within their partition, and in exactly one segment', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 5000 }), (hash, sort, segments) => {
        const partition = partitionKey({ S: hash })
        const key = partition + range(sort)
        const isIn = ({ gte, lt }: { gte: string; lt: string }) => order(key, gte) >= 0 && order(key, lt) < 0
        expect(isIn(partitionRange(partition))).toBe(true)
        const holding = Array.from({ length: segments }, (_, at) => segmentRange('', at, segments)).filter(
          isIn,
        )
        expect(holding).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })

  const compared: [string, (key: string, value: string) => boolean][] = [
    ['EQ', (key, value) => key === value],
    ['LT', (key, value) => order(key, value) < 0],
    ['LE', (key, value) => order(key, value) <= 0],
    ['GT', (key, value) => order(key, value) > 0],
    ['GE', (key, value) => order(key, value) >= 0],
    ['BEGINS_WITH', (key, value) => key.startsWith(value)],
  ]
  it.each(compared)('are in the range of %s when their text is', (operator, holds) => {
    fc.assert(
      fc.property(text, text, text, (hash, key, value) => {
        const partition = partitionKey({ S: hash })
        const { gte, lt } = partitionRange(partition, operator, [{ S: value }])
        const stored = partition + range(key)
        expect(order(stored, gte) >= 0 && order(stored, lt) < 0).toBe(holds(key, value))
      }),
    )
  })
})
