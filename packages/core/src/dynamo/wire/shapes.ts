import { decodeItem, encodeItem } from './attribute-values.ts'

// Where the operations that are used here hold items, or parts of them.
const ONE = new Set([
  'Key',
  'Item',
  'Attributes',
  'ExpressionAttributeValues',
  'ExclusiveStartKey',
  'LastEvaluatedKey',
])
const MANY = new Set(['Keys', 'Items'])

type Convert = (item: object) => object

/** What an operation is asked with, its items as the wire has them. */
export const requestBody = (input: object): string => JSON.stringify(converted(input, encodeItem))

/** What an operation answers, its items with plain values. */
export const answerOf = (body: string): object => converted(JSON.parse(body) as object, decodeItem)

function converted(shape: object, convert: Convert): object {
  return Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, part(name, value, convert)]))
}

function part(name: string, value: unknown, convert: Convert): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (ONE.has(name)) return convert(value)
  if (MANY.has(name) && Array.isArray(value)) return value.map(convert)
  // BatchGetItem answers a list for each table, by its name.
  if (name === 'Responses') return mapped(value, (items) => items.map(convert))
  if (Array.isArray(value)) return value.map((one: unknown) => part('', one, convert))
  return converted(value, convert)
}

function mapped(lists: object, change: (items: object[]) => object[]): object {
  const entries = Object.entries(lists as Record<string, object[]>)
  return Object.fromEntries(entries.map(([table, items]) => [table, change(items)]))
}
