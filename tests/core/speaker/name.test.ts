import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedName, fitsKey, keptName } from '@verbatim/core/speaker/name.ts'

describe('a name', () => {
  it.each([
    ['  Ada   Margin ', 'Ada Margin'],
    ['X', 'X'],
    ['王小明', '王小明'],
  ])('%j is kept as %j', (name, kept) => expect(checkedName(name, ['name'])).toBe(kept))

  it.each([
    ['', /empty/],
    [' … ', /empty/],
    ['n'.repeat(201), /201 characters/],
    // One character that is a phrase of 18 in plain form.
    ['\uFDFA'.repeat(100), /plain form/],
    ['Ada \uD800', /lone surrogate/],
    ['Ada\0Moss', /NUL character at offset 3/],
  ])('%j is refused', (name, reason) => expect(() => checkedName(name, ['name'])).toThrow(reason))

  it('that was extracted is cut to what a key holds', () => {
    expect(keptName('Ada Margin')).toBe('Ada Margin')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }), (name) => {
        const kept = keptName(name)
        expect(fitsKey(kept) && kept.isWellFormed() && kept.length <= 200).toBe(true)
      }),
    )
    expect(fitsKey(keptName('\uFDFA'.repeat(5000)))).toBe(true)
  })
})
