import { assert, date, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDateTime } from '@verbatim/schema/date-time.ts'

describe('DateTime', () => {
  it.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.5+01:00', '2026-03-01T08:30:00.500Z'],
    ['2026-01-01T00:15:00+05:45', '2025-12-31T18:30:00.000Z'],
    ['2024-02-29t23:59:59z', '2024-02-29T23:59:59.000Z'],
  ])('%s is %s', (input, utc) => expect(parseDateTime(input)).toBe(utc))

  it.each([
    '2026-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T09:30:00',
    '2026-03-01',
    '0000-01-01T00:00:00+10:00',
    '1 March 2026',
    '',
    null,
    1_772_000_000_000,
    { year: 2026 },
  ])('refuses %j and says what would be right', (input) =>
    expect(() => parseDateTime(input)).toThrow(/RFC 3339 time with an offset, such as "2026-/),
  )

  it('keeps the moment, whatever the offset', () => {
    const moments = date({ min: new Date('1800-01-02'), max: new Date('2999-12-30'), noInvalidDate: true })
    assert(
      property(moments, integer({ min: -14 * 60, max: 14 * 60 }), (moment, minutes) => {
        const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
        const two = (value: number) => String(value).padStart(2, '0')
        const offset = `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
        expect(parseDateTime(`${local}${offset}`)).toBe(moment.toISOString())
      }),
    )
  })
})
