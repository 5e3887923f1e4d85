import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { Json, JsonObject } from '../json.ts'
import { nearest } from './fields.ts'

/** What a parameter of a request's address may hold; `list` is parted by commas. */
export interface ParameterSpec {
  type: 'integer' | 'boolean' | 'string' | 'list' | 'integers'
  code: ErrorCode
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>

/** Reads the parameters of an address; of several with one name the last counts. */
export function readParameters(query: URLSearchParams, specs: ParameterSpecs): JsonObject {
  const out: JsonObject = {}
  for (const [name, text] of query) {
    const spec = specs[name]
    if (spec === undefined) throw unknownParameter(name, Object.keys(specs))
    out[name] = readParameter(name, text, spec)
  }
  return out
}

function readParameter(name: string, text: string, { type, code }: ParameterSpec): Json {
  if (type === 'integer') return readInteger(name, text, code)
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw new ApiError(
      code,
      `Invalid value in parameter \`${name}\`: could not parse \`${text}\` as a boolean, expected either \`true\` or \`false\``,
    )
  }
  if (type === 'list') return text.split(',')
  return text
}

/** A parameter that must be a whole number from 0. */
export function readInteger(name: string, text: string, code: ErrorCode): number {
  if (!/^\+?\d{1,20}$/.test(text) || Number(text) > 18_446_744_073_709_550_000) {
    throw new ApiError(
      code,
      `Invalid value in parameter \`${name}\`: could not parse \`${text}\` as a positive integer`,
    )
  }
  return Number(text)
}

function unknownParameter(name: string, known: readonly string[]): ApiError {
  const guess = nearest(name, known)
  const hint = guess === null ? '' : `did you mean \`${guess}\`? `
  const list = known.map((one) => `\`${one}\``).join(', ')
  return new ApiError('bad_request', `Unknown parameter \`${name}\`: ${hint}expected one of ${list}`)
}
