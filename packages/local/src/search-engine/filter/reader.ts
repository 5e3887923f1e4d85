import type { FilterNode, FilterToken } from './ast.ts'
import { FilterError, escapeText } from './filter-error.ts'
import { messages } from './messages.ts'

/** Thrown where a way of reading fails: final with its cause, or else another way may be tried. */
export class Stop extends Error {
  readonly final: boolean
  readonly reason: FilterError | null
  constructor(final: boolean, reason: FilterError | null) {
    super()
    this.final = final
    this.reason = reason
  }
}

const KEYWORDS = new Set([
  'AND',
  'OR',
  'IN',
  'NOT',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
  '_geoRadius',
  '_geoBoundingBox',
  '_geoPolygon',
])
const GEO_OPERATIONS = new Set(['_geoRadius', '_geoBoundingBox', '_geoPolygon'])
const GEO_RESERVED = /^(?:_geoPoint|_geoDistance|_geo$)/
const WORD = /[\p{Alphabetic}\p{N}_.-]+/uy
const BLANKS = /\s*/uy
const UNREADABLE = /[^\s()=<>!]*/uy
const ESCAPED = /\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|([\s\S]))/g
const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '0': '\0' }

/** Reads a filter piece by piece from `at`, which it moves. */
export interface Reader {
  source: string
  at: number
  /** Reads a whole word if it is this one, with the blanks around it. */
  keyword(word: string): boolean
  /** Reads this text, with the blanks after it untouched. */
  tag(text: string): boolean
  /** Reads one sign with the blanks around it. */
  sign(char: string): boolean
  /** Reads blanks; answers whether there were any. */
  blanks(): boolean
  /** Reads a word or a quoted text and the blanks after it. Throws a Stop. */
  value(): FilterToken
  /** The same, or null where none stands and an opening quote is not left open. */
  maybeValue(): FilterToken | null
  atKeyword(): boolean
  geo(): FilterNode | null
  vectors(): FilterNode | null
}

/** A reader at the start of a filter. */
export function newReader(source: string): Reader {
  const reader: Reader = {
    source,
    at: 0,
    keyword,
    tag,
    sign,
    blanks,
    value,
    maybeValue,
    atKeyword,
    geo,
    vectors,
  }
  return reader

  function match(pattern: RegExp): string {
    pattern.lastIndex = reader.at
    const text = pattern.exec(source)?.[0] ?? ''
    reader.at += text.length
    return text
  }

  function blanks(): boolean {
    return match(BLANKS) !== ''
  }

  function keyword(word: string): boolean {
    const start = reader.at
    blanks()
    if (match(WORD) === word) {
      blanks()
      return true
    }
    reader.at = start
    return false
  }

  function tag(text: string): boolean {
    if (!source.startsWith(text, reader.at)) return false
    reader.at += text.length
    return true
  }

  function sign(char: string): boolean {
    const start = reader.at
    blanks()
    if (tag(char)) {
      blanks()
      return true
    }
    reader.at = start
    return false
  }

  function value(): FilterToken {
    blanks()
    const start = reader.at
    refuseGeo(start)
    const quote = source[start]
    if (quote === '"' || quote === "'") return quoted(quote, start)
    const word = match(WORD)
    if (word === '' || KEYWORDS.has(word)) {
      reader.at = start
      const text = escapeText(match(UNREADABLE))
      const end = reader.at
      reader.at = start
      const blank = source.slice(start, end).trim() === ''
      const message = blank ? messages.noValue : word === '' ? messages.value(text) : messages.keyword(text)
      throw new Stop(false, new FilterError(message, source, start, end))
    }
    const token = { value: word, start, end: reader.at, source }
    blanks()
    return token
  }

  function quoted(quote: string, start: number): FilterToken {
    let at = start + 1
    while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1
    if (at > source.length) {
      const message = messages.malformed(escapeText(source.slice(start + 1)))
      throw new Stop(true, new FilterError(message, source, start + 1, source.length))
    }
    if (at >= source.length) {
      const message = messages.delimiter(escapeText(source.slice(start)), quote)
      throw new Stop(true, new FilterError(message, source, start, source.length))
    }
    reader.at = at + 1
    blanks()
    return { value: unescape(source.slice(start + 1, at)), start: start + 1, end: at, source }
  }

  function maybeValue(): FilterToken | null {
    const start = reader.at
    try {
      return value()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      if (error.final) throw error.reason
      reader.at = start
      blanks()
      return null
    }
  }

  function atKeyword(): boolean {
    const start = reader.at
    blanks()
    const word = match(WORD)
    reader.at = start
    return KEYWORDS.has(word)
  }

  function refuseGeo(start: number): void {
    const word = match(WORD)
    reader.at = start
    if (GEO_OPERATIONS.has(word)) {
      throw new Stop(true, new FilterError(messages.geoMisused(word), source, start, source.length))
    }
    const reserved = GEO_RESERVED.exec(word)?.[0]
    if (reserved !== undefined) {
      throw new Stop(true, new FilterError(messages.geoReserved(reserved), source, start, source.length))
    }
  }

  function geo(): FilterNode | null {
    const start = reader.at
    blanks()
    const name = match(WORD)
    if (!GEO_OPERATIONS.has(name)) {
      reader.at = start
      return null
    }
    const list = /\((?:\s*[[\]\d.,+eE-]+\s*)*\)\s*/uy
    const call = match(list)
    if (!hasGoodArguments(name, call)) {
      throw new FilterError(messages.geoArguments[name] ?? '', source, start, source.length)
    }
    return { kind: 'geo', name, token: { value: call, start, end: reader.at, source } }
  }

  function vectors(): FilterNode | null {
    const start = reader.at
    blanks()
    const call = match(/_vectors(?:\.\S+)?\s+(?:NOT\s+)?EXISTS/uy)
    if (call !== '') return { kind: 'vectors', token: { value: call, start, end: reader.at, source } }
    reader.at = start
    return null
  }
}

function hasGoodArguments(name: string, call: string): boolean {
  const numbers = call.match(/[+-]?\d+(?:\.\d+)?/g)?.length ?? 0
  const pairs = call.match(/\[[^\]]*\]/g)?.length ?? 0
  if (name === '_geoRadius') return pairs === 0 && (numbers === 3 || numbers === 4)
  if (name === '_geoBoundingBox') return pairs === 2 && numbers === 4
  return pairs >= 3 && numbers === 2 * pairs
}

/** Reads a value where one must stand: its error is the filter's. */
export function pastValue(reader: Reader): FilterToken {
  try {
    return reader.value()
  } catch (error) {
    if (error instanceof Stop) throw error.reason
    throw error
  }
}

const unescape = (text: string): string =>
  text.includes('\\')
    ? text.replace(ESCAPED, (_, hex: string, long: string, short: string, char: string) => {
        const code = hex ?? long ?? short
        return code === undefined ? (CONTROL[char] ?? char) : String.fromCodePoint(Number.parseInt(code, 16))
      })
    : text
