import type { Json } from '../json.ts'

/** How a JSON value is named in messages about a wrong type. */
export function describeFound(value: Json): string {
  if (value === null) return 'null'
  const text = `\`${jsonText(value)}\``
  if (typeof value === 'boolean') return `a boolean: ${text}`
  if (typeof value === 'string') return `a string: ${text}`
  if (Array.isArray(value)) return `an array: ${text}`
  if (typeof value === 'object') return `an object: ${text}`
  if (!Number.isInteger(value) || Math.abs(value) > MAX_UNSIGNED) return `a number: ${text}`
  return value < 0 ? `a negative integer: ${text}` : `a positive integer: ${text}`
}

const MAX_UNSIGNED = 18_446_744_073_709_550_000

function jsonText(value: Json): string {
  return typeof value === 'number' ? numberText(value) : JSON.stringify(value)
}

/** A number as the real server prints it: large ones with an exponent. */
export function numberText(value: number): string {
  if (
    Math.abs(value) < 1e16 ||
    (Number.isInteger(value) && Math.abs(value) <= MAX_UNSIGNED && value < MAX_UNSIGNED)
  )
    return String(value)
  return value.toExponential()
}
