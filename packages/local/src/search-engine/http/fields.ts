import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { describeFound } from './found.ts'

/** What a field of a request may hold. `nullable` fields may be null, which counts as not given. */
export interface FieldSpec {
  type: 'integer' | 'number' | 'boolean' | 'string' | 'strings' | 'object' | 'array' | 'any'
  code: ErrorCode
  nullable?: boolean
}

/** Fields by name, in the order in which messages list them. */
export type FieldSpecs = Readonly<Record<string, FieldSpec>>

const TYPE_NAMES = {
  integer: 'a positive integer',
  number: 'a number',
  boolean: 'a boolean',
  string: 'a string',
  strings: 'an array',
  object: 'an object',
  array: 'an array',
} as const

/** Checks the names and types of a request's body. `path` is where it lies, such as `.queries[0]`. */
export function checkBody(body: Json, specs: FieldSpecs, path = ''): JsonObject {
  if (!isObject(body)) {
    const place = path === '' ? '' : ` at \`${path}\``
    throw new ApiError(
      'bad_request',
      `Invalid value type${place}: expected an object, but found ${describeFound(body)}`,
    )
  }
  for (const [name, value] of Object.entries(body)) {
    const spec = specs[name]
    if (spec === undefined) throw unknownField(name, Object.keys(specs), path)
    checkField(value, spec, `${path}.${name}`)
  }
  return body
}

/** Checks the type of one value. */
export function checkField(value: Json, spec: FieldSpec, path: string): void {
  if (value === null && spec.nullable === true) return
  if (spec.type === 'any') return
  const wrong = (found: Json, where: string, expected: string): ApiError =>
    new ApiError(
      spec.code,
      `Invalid value type at \`${where}\`: expected ${expected}, but found ${describeFound(found)}`,
    )
  if (!hasType(value, spec.type)) throw wrong(value, path, TYPE_NAMES[spec.type])
  if (spec.type === 'strings' && Array.isArray(value)) {
    value.forEach((item, i) => {
      if (typeof item !== 'string') throw wrong(item, `${path}[${i}]`, 'a string')
    })
  }
}

function hasType(value: Json, type: FieldSpec['type']): boolean {
  switch (type) {
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= 0 &&
        value <= 18_446_744_073_709_550_000
      )
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'string':
      return typeof value === 'string'
    case 'object':
      return isObject(value)
    case 'strings':
    case 'array':
      return Array.isArray(value)
    default:
      return true
  }
}

/** The error for a field that nobody knows, with the name that was probably meant. */
export function unknownField(name: string, known: readonly string[], path: string): ApiError {
  const inside = path === '' ? '' : ` inside \`${path}\``
  const guess = nearest(name, known)
  const hint = guess === null ? '' : `did you mean \`${guess}\`? `
  const list = known.map((one) => `\`${one}\``).join(', ')
  return new ApiError('bad_request', `Unknown field \`${name}\`${inside}: ${hint}expected one of ${list}`)
}

/** Of the known names the one at the smallest edit distance, if that is at most 3 for long names, less for short. */
export function nearest(name: string, known: readonly string[]): string | null {
  const bytes = Buffer.byteLength(name)
  const most = bytes <= 3 ? 0 : bytes <= 7 ? 1 : bytes <= 12 ? 2 : 3
  let best: string | null = null
  let least = most + 1
  for (const one of known) {
    const distance = editDistance(name, one)
    if (distance < least) {
      least = distance
      best = one
    }
  }
  return best
}

/** How many letters have to be changed, added, left out or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let two: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (two[j - 2] ?? 0) + 1)
      row.push(value)
    }
    two = above
    above = row
  }
  return above[b.length] ?? 0
}
