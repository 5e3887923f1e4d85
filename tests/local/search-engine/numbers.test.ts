import { expect, test } from 'vitest'

import {
  addBit,
  countBits,
  listBits,
  membersOf,
  newBits,
} from '../../../packages/local/src/search-engine/index/bits.ts'
import { newNumberOf, newNumbering } from '../../../packages/local/src/search-engine/index/numbering.ts'
import { newWordIds, wordId } from '../../../packages/local/src/search-engine/index/word-ids.ts'

const SIZE = 200
const MEMBERS = [0, 1, 30, 31, 32, 63, 64, 95, 96, 150, 191, 199]

function setOf(members: readonly number[]) {
  const bits = newBits(SIZE)
  for (const member of members) addBit(bits, member)
  return bits
}

test('the members of a set are counted and listed, those at the ends of its words too', () => {
  const bits = setOf(MEMBERS)
  expect(countBits(bits)).toBe(MEMBERS.length)
  expect(listBits(bits)).toEqual(MEMBERS)
  expect([...membersOf(bits)]).toEqual(MEMBERS)
  expect(listBits(bits, 3)).toEqual(MEMBERS.slice(0, 3))
})

test('members are numbered anew in their order, and others have no number', () => {
  const numbering = newNumbering(setOf(MEMBERS))
  const numbers = Array.from({ length: SIZE }, (_, i) => newNumberOf(numbering, i))
  expect(numbers).toEqual(Array.from({ length: SIZE }, (_, i) => MEMBERS.indexOf(i)))
})

test('a word has one number wherever it stands, however many there are', () => {
  const ids = newWordIds()
  const words = Array.from({ length: 10_000 }, (_, i) => `w${i.toString(36)}`)
  for (const [i, word] of words.entries())
    expect(wordId(ids, `a ${word} b`, 2, 2 + word.length, false)).toBe(i)
  for (const [i, word] of words.entries()) expect(wordId(ids, word, 0, word.length, false)).toBe(i)
  expect(ids.words).toEqual(words)
})

test('capitals count as small letters only where they are said to be there', () => {
  const ids = newWordIds()
  const small = wordId(ids, 'quote', 0, 5, false)
  expect(wordId(ids, 'The QUOTE', 4, 9, true)).toBe(small)
  expect(wordId(ids, 'The QUOTE', 4, 9, false)).not.toBe(small)
  expect(wordId(ids, 'quot', 0, 4, false)).not.toBe(small)
})
