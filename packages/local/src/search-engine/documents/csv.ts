import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'

const malformed = (why: string): ApiError =>
  new ApiError('malformed_payload', `The \`csv\` payload provided is malformed: \`${why}\`.`)

/** Reads documents from CSV with a header; `name:number` and `name:boolean` give a column its type. */
export function parseCsv(text: string, delimiter: string): JsonObject[] {
  const [header, ...records] = readRecords(text, delimiter)
  if (header === undefined) return []
  const columns = header.fields.map(readColumn)
  return records.map((record, i) => {
    if (record.fields.length !== columns.length) {
      throw malformed(
        `CSV error: record ${i + 1} (line: ${record.line}, byte: ${record.byte}): found record with ${record.fields.length} fields, but the previous record has ${columns.length} fields`,
      )
    }
    const document: JsonObject = {}
    for (const [c, { name, type }] of columns.entries())
      document[name] = readValue(record.fields[c] ?? '', type, i + 1)
    return document
  })
}

interface CsvRecord {
  fields: string[]
  line: number
  byte: number
}

function readRecords(text: string, delimiter: string): CsvRecord[] {
  const out: CsvRecord[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const record: CsvRecord = { fields: [], line, byte: Buffer.byteLength(text.slice(0, at)) }
    let field = ''
    let ended = false
    while (!ended) {
      const char = text.charAt(at)
      if (char === '"' && field === '') {
        const close = closingQuote(text, at + 1)
        field = text.slice(at + 1, close).replaceAll('""', '"')
        line += field.split('\n').length - 1
        at = close + 1
      } else if (char === delimiter) {
        record.fields.push(field)
        field = ''
        at++
      } else if (char === '\n' || char === '\r' || char === '') {
        at += char === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1
        line++
        ended = true
      } else {
        field += char
        at++
      }
    }
    record.fields.push(field)
    if (record.fields.length > 1 || field !== '') out.push(record)
  }
  return out
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) !== '"') continue
    if (text.charAt(at + 1) !== '"') return at
    at++
  }
  return text.length
}

type ColumnType = 'string' | 'number' | 'boolean'

function readColumn(header: string): { name: string; type: ColumnType } {
  const match = /^(?<name>[\s\S]*):(?<type>string|number|boolean)$/.exec(header)
  const type = match?.groups?.['type']
  if (type !== 'string' && type !== 'number' && type !== 'boolean') return { name: header, type: 'string' }
  return { name: match?.groups?.['name'] ?? header, type }
}

function readValue(text: string, type: ColumnType, line: number): Json {
  if (text === '') return null
  if (type === 'number') {
    const number = Number(text.trim())
    if (Number.isFinite(number) && text.trim() !== '') return number
    throw malformed(`Error parsing number ${JSON.stringify(text)} at line ${line}: invalid float literal`)
  }
  if (type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw malformed(
      `Error parsing boolean ${JSON.stringify(text)} at line ${line}: provided string was not \`true\` or \`false\``,
    )
  }
  return text
}
