import db from 'dynalite/db/index.js'

import type { AttributeValue, Item, KeySchemaElement, Table } from './types.ts'

// Every entry of the store has a text key whose first letter names its kind, and whose order in UTF-8 is DynamoDB's
// order. NUL ends each part; a NUL or a \u0001 inside a part is escaped so that the order holds.

const end = '\u0000'
const pastEnd = '\u0001'
/** Sorts behind everything that continues a prefix: a code point that is no character. */
const pastPrefix = '\u{10FFFF}'

export const tableEntries = 't'
export const streamEntries = 'd'
export const droppedEntries = 'g'
export const sequenceEntry = 'm'
export const tokenEntries = 'r'

/** A range of keys, `gte` included and `lt` not. */
export interface KeyRange {
  gte: string
  lt: string
}

/** All keys that start with `prefix`. */
export function prefixRange(prefix: string): KeyRange {
  return { gte: prefix, lt: prefix + pastPrefix }
}

export const tableKey = (name: string) => tableEntries + name
export const streamKey = (number: number) => `${streamEntries}${number}`
export const tokenKey = (token: string) => tokenEntries + token
export const droppedKey = (prefix: string) => droppedEntries + prefix

/** Where the items of a table are. */
export const itemsPrefix = (table: Table) => `i${table.number}${end}`
export const indexPrefix = (table: Table, index: string) => `x${table.indexNumbers[index]}${end}`
export const expiryPrefix = (table: Table) => `e${table.number}${end}`
export const recordsPrefix = (stream: number) => `s${stream}${end}`

export const recordKey = (stream: number, sequence: string) => recordsPrefix(stream) + sequence

/** Expiry entries sort by the second at which an item's life ends. */
export function expiryKey(table: Table, seconds: number, primaryKey: string): string {
  return `${expiryPrefix(table)}${String(Math.floor(seconds)).padStart(12, '0')}${end}${primaryKey}`
}

/** One key attribute's value as sortable text. */
export function keyPart(value: AttributeValue): string {
  if (value.S !== undefined)
    return value.S.includes(end) || value.S.includes(pastEnd) ? escape(value.S) : value.S
  if (value.N !== undefined) return db.toLexiStr(value.N, 'N')
  return db.toLexiStr(value.B ?? '', 'B')
}

function escape(text: string): string {
  return text.replaceAll(pastEnd, '\u0001\u0002').replaceAll(end, '\u0001\u0001')
}

const buckets = 4096

/** Three hex digits from the hash key, so that a Scan is in no useful order and can be cut into segments, as on AWS. */
function bucket(part: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193)
  return ((hash >>> 12) % buckets).toString(16).padStart(3, '0')
}

/** The hash key's part of a key, from which every item of that partition continues. */
export function partitionKey(hash: AttributeValue): string {
  const part = keyPart(hash)
  return bucket(part) + part + end
}

/** The attributes of `schema` in `item` as one sortable key; undefined when one of them is missing. */
export function keyOf(schema: readonly KeySchemaElement[], item: Item): string | undefined {
  const [hash, range] = schema
  const hashValue = hash && item[hash.AttributeName]
  if (!hashValue) return undefined
  if (!range) return partitionKey(hashValue)
  const rangeValue = item[range.AttributeName]
  return rangeValue && partitionKey(hashValue) + keyPart(rangeValue) + end
}

/** The bounds of one Scan segment below `prefix`. */
export function segmentRange(prefix: string, segment: number, segments: number): KeyRange {
  const bound = (at: number) => Math.ceil((buckets * at) / segments)
  const from = (at: number) => prefix + (at >= buckets ? pastPrefix : at.toString(16).padStart(3, '0'))
  return { gte: from(bound(segment)), lt: from(bound(segment + 1)) }
}

/** The bounds of a partition, or of the part of it that a condition on the range key leaves. */
export function partitionRange(
  partition: string,
  operator?: string,
  operands: readonly AttributeValue[] = [],
): KeyRange {
  const whole = { gte: partition, lt: partition.slice(0, -1) + pastEnd }
  const [low, high] = operands.map((operand) => partition + keyPart(operand))
  if (low === undefined) return whole
  switch (operator) {
    case 'EQ':
      return { gte: low + end, lt: low + pastEnd }
    case 'LT':
      return { gte: partition, lt: low + end }
    case 'LE':
      return { gte: partition, lt: low + pastEnd }
    case 'GT':
      return { gte: low + pastEnd, lt: whole.lt }
    case 'GE':
      return { gte: low + end, lt: whole.lt }
    case 'BEGINS_WITH':
      return prefixRange(low)
    default:
      return { gte: low + end, lt: (high ?? low) + pastEnd }
  }
}
