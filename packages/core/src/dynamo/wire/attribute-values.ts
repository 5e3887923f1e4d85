import type { Item } from '../item-reader.ts'

/** What a value can be, by the names of DynamoDB's protocol, bytes in base64. Sets are not used here. */
type Kinds = { S: string; N: string; BOOL: boolean; NULL: true; B: string; L: WireValue[]; M: WireItem }

/** A value as the protocol writes it: an object of one kind. */
export type WireValue = { [Kind in keyof Kinds]: Pick<Kinds, Kind> }[keyof Kinds]
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
  const values = wire as WireItem
  const item: Item = {}
  for (const name of Object.keys(values)) item[name] = decode(values[name] ?? {})
  return item
}

/** Looks at properties, the most frequent first, and asks for none by `in`, which takes longer than all the rest. */
function decode(value: Partial<Kinds>): unknown {
  if (value.S !== undefined) return value.S
  if (value.N !== undefined) return Number(value.N)
  if (value.M !== undefined) return decodeItem(value.M)
  if (value.L !== undefined) return value.L.map(decode)
  if (value.BOOL !== undefined) return value.BOOL
  if (value.NULL !== undefined) return null
  if (value.B !== undefined) return new Uint8Array(Buffer.from(value.B, 'base64'))
  throw new TypeError(`DynamoDB answered a value of an unknown kind: ${Object.keys(value).join(', ')}`)
}
