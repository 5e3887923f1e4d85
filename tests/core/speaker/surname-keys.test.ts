import { expect, it } from 'vitest'
import { nameKey } from '@verbatim/core/speaker/name-key.ts'
import { surnameKeys } from '@verbatim/core/speaker/surname-keys.ts'

it.each([
  ['Leilani Kāne', ['kane']],
  ['Jan van der Berg Jr.', ['berg', 'van der berg']],
  ['Jean-Luc O’Neill', ['oneill']],
  ['Ludwig von Mises III', ['mises', 'von mises']],
  ['Van Morrison', ['morrison']],
  ['Anna Smith-Jones', ['smith jones']],
  ['Cher', []],
])('%s is found by %j', (name, keys) => expect(surnameKeys(name)).toEqual(keys))

it.each([
  ['O’NEILL', "o'neill"],
  ['The Reef Alliance', 'reef alliance'],
  ['J. Vance', 'J Vance'],
  ['  Kāne ', 'kane'],
])('%s and %s are one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))
