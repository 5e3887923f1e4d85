import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCursor, listTag, positionIn } from '@verbatim/core/paging-cursor.ts'

const tag = listTag('quotes', { kinds: ['DIRECT'] })
const after = (cursor: string | null) => positionIn(tag, { limit: 1, backward: false, cursor })

describe('a cursor', () => {
  it('leads back to its position, whatever that holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (position) => {
        expect(after(encodeCursor(tag, position))).toBe(position)
      }),
    )
    expect(after(null)).toBeNull()
  })

  it('that lost or changed a character is refused', () => {
    const cursor = encodeCursor(tag, '2026-09-30T06:00:00.000Z#art_g1k3l8tljsgjai2m')
    const changed = fc
      .tuple(fc.nat(cursor.length - 1), fc.constantFrom('', 'A', 'B', 'M', 'Q', 'a', 'y', '0', '7', '-', '_'))
      .map(([at, other]) => cursor.slice(0, at) + other + cursor.slice(at + 1))
      // The last character may hold bits that mean nothing.
      .filter((one) => Buffer.from(one, 'base64url').compare(Buffer.from(cursor, 'base64url')) !== 0)
    fc.assert(
      fc.property(changed, (one) => {
        expect(() => after(one)).toThrow(/malformed|another list/u)
      }),
    )
  })

  it.each(['', ' ', '🐙', '\0', 'bnVsbA', 'x'.repeat(10_000)])('is not %j', (cursor) =>
    expect(() => after(cursor)).toThrow(/malformed/u),
  )

  it('of another list, order or filter is refused by the argument that holds it', () => {
    const cursor = encodeCursor(listTag('quotes', {}), 'p')
    const refused = (backward: boolean) => {
      try {
        return positionIn(tag, { limit: 1, backward, cursor })
      } catch (error) {
        return error
      }
    }
    expect(refused(false)).toMatchObject({
      path: ['after'],
      message: expect.stringContaining('another list'),
    })
    expect(refused(true)).toMatchObject({ path: ['before'] })
  })
})
