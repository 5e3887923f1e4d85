import { ApiError } from '../errors.ts'
import { jsonErrorText } from '../http/json-error.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, parseJson } from '../json.ts'
import { parseCsv } from './csv.ts'

/** The formats in which documents may be sent. */
export const FORMATS = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
} as const

export type Format = (typeof FORMATS)[keyof typeof FORMATS]

/** Reads the documents of a payload. Throws `missing_payload` and `malformed_payload`. */
export function parseDocuments(text: string, format: Format, delimiter: string): JsonObject[] {
  if (text === '') throw new ApiError('missing_payload', `A ${format} payload is missing.`)
  if (format === 'csv') return parseCsv(text, delimiter)
  return format === 'json' ? parseJsonDocuments(text) : parseLines(text)
}

const malformed = (format: Format, why: string): ApiError =>
  new ApiError(
    'malformed_payload',
    `The \`${format}\` payload provided is malformed. \`Couldn't serialize document value: ${why}\`.`,
  )

function parseJsonDocuments(text: string): JsonObject[] {
  const value = readValue(text)
  if (isObject(value)) return [value]
  if (!Array.isArray(value)) throw malformed('json', 'data are neither an object nor a list of objects')
  return value.map((item) => {
    if (!isObject(item)) throw malformed('json', 'data are neither an object nor a list of objects')
    return item
  })
}

// What follows a complete list is not looked at, as the real server does not.
function readValue(text: string): Json {
  try {
    return parseJson(text)
  } catch {
    const end = text.lastIndexOf(']')
    const why = jsonErrorText(text)
    if (why.startsWith('trailing characters') && text.trimStart().startsWith('[') && end > 0)
      return readValue(text.slice(0, end + 1))
    throw malformed('json', why)
  }
}

function parseLines(text: string): JsonObject[] {
  const out: JsonObject[] = []
  for (const [i, line] of text.split('\n').entries()) {
    for (const piece of splitObjects(line)) {
      let value: Json
      try {
        value = parseJson(piece)
      } catch {
        throw malformed('ndjson', jsonErrorText(piece).replace(/line 1 column/, `line ${i + 1} column`))
      }
      if (!isObject(value)) throw malformed('ndjson', 'data are neither an object nor a list of objects')
      out.push(value)
    }
  }
  return out
}

// Objects may follow one another on a line without anything between them.
function splitObjects(line: string): string[] {
  if (line.trim() === '') return []
  const out: string[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at)
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) {
      out.push(line.slice(start, at + 1))
      start = at + 1
    }
  }
  if (line.slice(start).trim() !== '') out.push(line.slice(start))
  return out
}
