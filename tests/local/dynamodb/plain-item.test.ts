import validations from 'dynalite/validations/index.js'
import putItem from 'dynalite/validations/putItem.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isPlainItem } from '../../../packages/local/src/dynamodb/plain-item.ts'

const number = fc.oneof(
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '00',
    '1.',
    '.5',
    '1.50',
    '+1',
    '1e3',
    '',
    'NaN',
    '0.10',
    '-0.5',
    '1'.repeat(39),
  ),
)
const binary = fc.oneof(
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  fc.string({ maxLength: 5 }),
)
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.record({ S: fc.string() }),
    fc.record({ N: number }),
    fc.record({ B: binary }),
    fc.record({ BOOL: fc.constantFrom<unknown>(true, false, 'true', 1) }),
    fc.record({ NULL: fc.boolean() }),
    fc.record({ SS: fc.array(fc.string({ maxLength: 1 }), { maxLength: 3 }) }),
    fc.record({ NS: fc.array(number, { maxLength: 3 }) }),
    fc.record({ S: fc.string(), N: number }),
    fc.constant({}),
    fc.record({ L: fc.array(tie('value'), { maxLength: 3 }) }),
    fc.record({
      M: fc.dictionary(
        fc.string({ maxLength: 3 }).filter((name) => name !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    }),
  ),
})).value

describe('isPlainItem', () => {
  it('accepts only what the full check would neither refuse nor change', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b'), value), (item) => {
        if (!isPlainItem(item)) return
        const request = validations.checkTypes(
          { TableName: 'table', Item: structuredClone(item) },
          putItem.types,
        )
        validations.checkValidations(request, putItem.types, putItem.custom, {
          options: { maxItemSize: Infinity },
        })
        expect(JSON.parse(JSON.stringify(request['Item']))).toEqual(JSON.parse(JSON.stringify(item)))
      }),
      { numRuns: 500 },
    )
  })

  it('accepts what the SDK makes of ordinary values', () => {
    const item = {
      pk: { S: 'a' },
      n: { N: '-12.5' },
      count: { N: '1700000000000' },
      list: { L: [{ M: { x: { BOOL: false } } }, { NULL: true }] },
      set: { SS: ['a', 'b'] },
      bytes: { B: 'AAEC' },
    }
    expect(isPlainItem(item)).toBe(true)
  })
})
