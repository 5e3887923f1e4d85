import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedName, fitsKey, keptName } from '@verbatim/core/speaker/name.ts'
import { nameKey, sortKey } from '@verbatim/core/speaker/name-key.ts'

describe('a name', () => {
  it.each([
    ['  Ada   Margin ', 'Ada Margin'],
    ['X', 'X'],
    ['王小明', '王小明'],
    ['\u200eAn\u00adna\u200b Voss\ufeff', 'Anna Voss'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
  ])('%j is kept as %j', (name, kept) => expect(checkedName(name, ['name'])).toBe(kept))

  it.each([
    ['', /empty/],
    [' … ', /empty/],
    ['\u00ad\u200e', /empty/],
    ['n'.repeat(201), /201 characters/],
    // One character that is a phrase of 18 in plain form.
    ['\uFDFA'.repeat(100), /plain form/],
    ['Ada \uD800', /lone surrogate/],
    ['Ada\0Moss', /NUL character at offset 3/],
  ])('%j is refused', (name, reason) => expect(() => checkedName(name, ['name'])).toThrow(reason))

  it('has one key, and one place in lists, with and without what nobody sees', () => {
    expect(nameKey('\u200fO\u2060’Ne\u00adill')).toBe(nameKey('O’Neill'))
    expect(sortKey('An\u00adna Voss\u200e')).toBe(sortKey('Anna Voss'))
  })

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
