import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { payloads } from '../../../packages/core/src/meilisearch/payloads.ts'

test('every document goes once, in order, in payloads within both limits', () => {
  const documents = fc.array(fc.record({ id: fc.nat(), text: fc.string({ unit: 'grapheme' }) }))
  fc.assert(
    fc.property(
      documents,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 5 }),
      (list, bytes, items) => {
        const bodies = [...payloads(list, bytes, items)]
        const lines = bodies.flatMap((body) => body.split('\n'))
        expect(lines.map((line) => JSON.parse(line))).toEqual(list)
        for (const body of bodies) {
          const count = body.split('\n').length
          expect(count).toBeLessThanOrEqual(items)
          if (count > 1) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(bytes)
        }
      },
    ),
  )
})

test('half a surrogate pair becomes a replacement character, and a text that only looks like one stays', () => {
  const [body = ''] = payloads([
    { id: 'a', text: 'half \ud83d', list: ['\udc00'], typed: String.raw`\ud83d` },
  ])
  expect(JSON.parse(body)).toEqual({
    id: 'a',
    text: 'half \ufffd',
    list: ['\ufffd'],
    typed: String.raw`\ud83d`,
  })
})

test('nothing to send makes no payload', () => {
  expect([...payloads([])]).toEqual([])
})
