import type { AttributeValue, Item } from './types.ts'

/** An item's size in bytes by DynamoDB's rules: UTF-8 names and values, numbers by digits, 3 and 1 for nesting. */
export function itemSize(item: Item): number {
  let size = 0
  for (const name in item) size += Buffer.byteLength(name) + valueSize(item[name])
  return size
}

function valueSize(value: AttributeValue | undefined): number {
  if (!value) return 0
  if (value.S !== undefined) return Buffer.byteLength(value.S)
  if (value.N !== undefined) return numberSize(value.N)
  if (value.B !== undefined) return Buffer.byteLength(value.B, 'base64')
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemSize(value.M)
  if (value.L !== undefined) return 3 + value.L.reduce((sum, member) => sum + 1 + valueSize(member), 0)
  if (value.SS !== undefined) return value.SS.reduce((sum, member) => sum + Buffer.byteLength(member), 0)
  if (value.NS !== undefined) return value.NS.reduce((sum, member) => sum + numberSize(member), 0)
  if (value.BS !== undefined)
    return value.BS.reduce((sum, member) => sum + Buffer.byteLength(member, 'base64'), 0)
  return 1
}

/** One byte and one more for every two significant digits, about. */
function numberSize(number: string): number {
  const digits = number.replace(/^-?0*\.?0*/, '').replace('.', '')
  const significant = number.includes('.') ? digits : digits.replace(/0+$/, '')
  if (significant === '') return 1
  return 1 + Math.ceil(significant.length / 2) + (number.startsWith('-') ? 1 : 0)
}
