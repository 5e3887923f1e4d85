import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { nearest } from './fields.ts'
import { describeFound } from './found.ts'

/** What a JSON value must look like. */
export type Shape =
  | { is: 'text' | 'boolean' | 'integer' | 'number'; test?: (value: string | number) => string | null }
  | { is: 'any' }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'list'; of: Shape; nullable?: boolean }
  | { is: 'map'; of: Shape }
  | {
      is: 'object'
      fields: Readonly<Record<string, Shape>>
      required?: readonly string[]
      test?: (value: JsonObject) => string | null
    }
  | { is: 'either'; text: Shape; object: Shape }
  | { is: 'nullable'; of: Shape }

const NAMES = {
  text: 'a string',
  boolean: 'a boolean',
  integer: 'a positive integer',
  number: 'a number',
} as const

/** Checks a value against a shape. `path` is where it lies, empty for a whole body. Throws under `code`. */
export function checkShape(value: Json, shape: Shape, code: ErrorCode, path = ''): void {
  const at = path === '' ? '' : ` at \`${path}\``
  const wrong = (expected: string): ApiError =>
    new ApiError(code, `Invalid value type${at}: expected ${expected}, but found ${describeFound(value)}`)
  switch (shape.is) {
    case 'any':
      return
    case 'nullable':
      if (value !== null) checkShape(value, shape.of, code, path)
      return
    case 'text':
    case 'boolean':
    case 'integer':
    case 'number':
      return checkScalar(value, shape, code, at, wrong)
    case 'choice':
      if (typeof value !== 'string') throw wrong('a string')
      if (!shape.of.includes(value)) throw new ApiError(code, unknownChoice(value, shape.of, at))
      return
    case 'list':
      if (!Array.isArray(value)) throw wrong('an array')
      value.forEach((item, i) => checkShape(item, shape.of, code, `${path}[${i}]`))
      return
    case 'map':
      if (!isObject(value)) throw wrong('an object')
      for (const [key, item] of Object.entries(value)) checkShape(item, shape.of, code, `${path}.${key}`)
      return
    case 'either':
      checkShape(value, isObject(value) ? shape.object : shape.text, code, path)
      return
    default:
      if (!isObject(value)) throw wrong('an object')
      checkFields(value, shape, code, path)
  }
}

function fits(value: Json, type: keyof typeof NAMES): boolean {
  if (type === 'text') return typeof value === 'string'
  if (type === 'boolean') return typeof value === 'boolean'
  if (typeof value !== 'number') return false
  return type === 'number' || (Number.isInteger(value) && value >= 0 && value <= 18_446_744_073_709_550_000)
}

function checkScalar(
  value: Json,
  shape: Extract<Shape, { is: 'text' | 'boolean' | 'integer' | 'number' }>,
  code: ErrorCode,
  at: string,
  wrong: (expected: string) => ApiError,
): void {
  if (!fits(value, shape.is)) throw wrong(NAMES[shape.is])
  if (typeof value !== 'string' && typeof value !== 'number') return
  const problem = shape.test?.(value) ?? null
  if (problem !== null)
    throw new ApiError(code, at === '' ? `Invalid value: ${problem}` : `Invalid value${at}: ${problem}`)
}

function checkFields(
  value: { [key: string]: Json },
  shape: Extract<Shape, { is: 'object' }>,
  code: ErrorCode,
  path: string,
): void {
  const inside = path === '' ? '' : ` inside \`${path}\``
  const names = Object.keys(shape.fields)
  for (const [name, item] of Object.entries(value)) {
    const field = shape.fields[name]
    if (field === undefined) {
      const guess = nearest(name, names)
      const hint = guess === null ? '' : `did you mean \`${guess}\`? `
      const list = names.map((one) => `\`${one}\``).join(', ')
      throw new ApiError(code, `Unknown field \`${name}\`${inside}: ${hint}expected one of ${list}`)
    }
    checkShape(item, field, code, `${path}.${name}`)
  }
  const missing = shape.required?.find((name) => !(name in value))
  if (missing !== undefined) throw new ApiError(code, `Missing field \`${missing}\`${inside}`)
  const problem = shape.test?.(value) ?? null
  if (problem !== null) throw new ApiError(code, `Invalid value at \`${path}\`: ${problem}`)
}

function unknownChoice(value: string, choices: readonly string[], at: string): string {
  const guess = choices.length > 20 ? null : nearest(value, choices)
  const hint = guess === null ? '' : `did you mean \`${guess}\`? `
  return `Unknown value \`${value}\`${at}: ${hint}expected one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`
}
