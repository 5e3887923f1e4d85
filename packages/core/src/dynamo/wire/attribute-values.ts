import type { Item } from '../item-reader.ts'

/** A value as DynamoDB's protocol writes it, bytes in base64. Sets are not used here. */
export type WireValue =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { B: string }
  | { L: WireValue[] }
  | { M: WireItem }
export type WireItem = { [name: string]: WireValue }

/** An item for the wire; what is undefined is left out. */
export function encodeItem(item: object): WireItem {
  const values = item as Item
  const wire: WireItem = {}
  // By its names alone, for pairs of a name and a value take twice as long to make as the item.
  for (const name of Object.keys(values)) {
    const value = values[name]
    if (value !== undefined) wire[name] = encode(value)
  }
  return wire
}

function encode(value: unknown): WireValue {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'boolean') return { BOOL: value }
  if (value === null) return { NULL: true }
  if (typeof value === 'number') return { N: numberText(value) }
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return { L: value.map(encode) }
  if (typeof value === 'object' && isPlain(value)) return { M: encodeItem(value) }
  throw new TypeError(`A value of the type ${typeof value}, or of a class of its own, cannot be stored`)
}

/** Beyond what a double counts exactly, two numbers could become one. */
function numberText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new TypeError(`${value} cannot be stored as a number`)
  return String(value)
}

/** A Set, a Map or a Date would be stored as an empty object. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The item that came over the wire. */
export function decodeItem(wire: object): Item {
  return Object.fromEntries(Object.entries(wire as WireItem).map(([name, value]) => [name, decode(value)]))
}

function decode(value: WireValue): unknown {
  if ('S' in value) return value.S
  if ('N' in value) return Number(value.N)
  if ('BOOL' in value) return value.BOOL
  if ('NULL' in value) return null
  if ('B' in value) return new Uint8Array(Buffer.from(value.B, 'base64'))
  if ('L' in value) return value.L.map(decode)
  if ('M' in value) return decodeItem(value.M)
  throw new TypeError(`DynamoDB answered a value of an unknown kind: ${Object.keys(value).join(', ')}`)
}
