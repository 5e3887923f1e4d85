import { limits } from './limits.ts'
import type { AttributeValue, Item } from './types.ts'

// A number that dynalite's check would hand back as it is: no sign of plus, no exponent, no zero too many.
const canonicalNumber = /^(?:0|-?[1-9]\d{0,19}|-?(?:0|[1-9]\d{0,16})\.\d{0,16}[1-9])$/
const base64 = /^(?:[A-Za-z0-9+/]{4})*$/

/**
 * Whether a value is, beyond doubt, a well-formed item whose values need no normalising. dynalite's own checks take ten
 * times as long and copy the item; they are asked only about what this function does not accept, and word the refusal.
 */
export function isPlainItem(value: unknown, depth = 0): value is Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((member) => isPlainValue(member, depth))
}

function isPlainValue(value: unknown, depth: number): value is AttributeValue {
  if (typeof value !== 'object' || value === null || depth >= limits.nestingDepth) return false
  const entries = Object.entries(value)
  const [entry] = entries
  return entry !== undefined && entries.length === 1 && isPlainMember(entry[0], entry[1], depth)
}

function isPlainMember(type: string, member: unknown, depth: number): boolean {
  switch (type) {
    case 'S':
      return typeof member === 'string'
    case 'N':
      return isNumber(member)
    case 'B':
      return isBinary(member)
    case 'BOOL':
      return typeof member === 'boolean'
    case 'NULL':
      return member === true
    case 'M':
      return isPlainItem(member, depth + 1)
    case 'L':
      return Array.isArray(member) && member.every((each) => isPlainValue(each, depth + 1))
    case 'SS':
      return isSet(member, (each) => typeof each === 'string')
    case 'NS':
      return isSet(member, isNumber)
    case 'BS':
      return isSet(member, isBinary)
    default:
      return false
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string' && canonicalNumber.test(value)
}

function isBinary(value: unknown): boolean {
  return typeof value === 'string' && base64.test(value)
}

function isSet(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return (
    Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(isMember)
  )
}
