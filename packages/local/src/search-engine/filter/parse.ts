import type { FilterNode, FilterToken, Operator } from './ast.ts'
import { FilterError, escapeText } from './filter-error.ts'
import { messages } from './messages.ts'
import { Stop, newReader, pastValue } from './reader.ts'
import type { Reader } from './reader.ts'

const MAX_DEPTH = 150

/** Parses a filter; null when it is blank. Throws a FilterError. */
export function parseFilter(source: string): FilterNode | null {
  if (source.trim() === '') return null
  const reader = newReader(source)
  const node = parseOr(reader, 0)
  if (reader.at < source.length) throw fail(reader, messages.tail(escapeText(source.slice(reader.at))))
  return node
}

const fail = (reader: Reader, message: string, start = reader.at, end = reader.source.length): FilterError =>
  new FilterError(message, reader.source, start, end)

function checkDepth(reader: Reader, depth: number): void {
  if (depth > MAX_DEPTH) throw fail(reader, messages.tooDeep)
}

function parseOr(reader: Reader, depth: number): FilterNode {
  checkDepth(reader, depth)
  const parts = [parseAnd(reader, depth + 1)]
  while (reader.keyword('OR')) parts.push(parseAnd(reader, depth + 1))
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts }
}

function parseAnd(reader: Reader, depth: number): FilterNode {
  checkDepth(reader, depth)
  const parts = [parseNot(reader, depth + 1)]
  while (reader.keyword('AND')) parts.push(parseNot(reader, depth + 1))
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'and', parts }
}

function parseNot(reader: Reader, depth: number): FilterNode {
  checkDepth(reader, depth)
  if (reader.keyword('NOT')) {
    const part = parseNot(reader, depth + 1)
    return part.kind === 'not' ? part.part : { kind: 'not', part }
  }
  return parsePrimary(reader, depth + 1)
}

function parsePrimary(reader: Reader, depth: number): FilterNode {
  checkDepth(reader, depth)
  const start = reader.at
  if (reader.sign('(')) {
    const node = parseOr(reader, depth + 1)
    if (!reader.sign(')'))
      throw fail(reader, messages.delimiter(escapeText(reader.source.slice(start)), ')'), start)
    return node
  }
  const special = reader.geo() ?? reader.vectors()
  if (special !== null) return special
  try {
    return parseCondition(reader)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    throw error.final
      ? error.reason
      : fail(reader, messages.operation(escapeText(reader.source.slice(start))), start)
  }
}

const OPERATORS: readonly Operator[] = ['<=', '>=', '!=', '<', '>', '=']

function parseCondition(reader: Reader): FilterNode {
  const field = fieldOf(reader)
  const afterField = reader.at
  if (reader.keyword('IN')) return { kind: 'in', field, values: parseList(reader) }
  if (reader.keyword('NOT')) {
    const node = parseNegated(reader, field)
    if (node !== null) return { kind: 'not', part: node }
    throw new Stop(false, null)
  }
  const operator = OPERATORS.find((sign) => reader.source.startsWith(sign, reader.at))
  if (operator !== undefined) {
    reader.at += operator.length
    return { kind: 'compare', field, operator, value: pastValue(reader) }
  }
  const word = parseWordOperator(reader, field)
  if (word !== null) return word
  reader.at = afterField
  return parseBetween(reader, field)
}

// A keyword where a field must stand is told as such; further on it only ends this way of reading.
function fieldOf(reader: Reader): FilterToken {
  const isKeyword = reader.atKeyword()
  try {
    return reader.value()
  } catch (error) {
    throw error instanceof Stop && isKeyword ? new Stop(true, error.reason) : error
  }
}

function parseNegated(reader: Reader, field: FilterToken): FilterNode | null {
  if (reader.keyword('IN')) return { kind: 'in', field, values: parseList(reader) }
  if (reader.tag('EXISTS')) return { kind: 'exists', field }
  return parseText(reader, field)
}

function parseText(reader: Reader, field: FilterToken): FilterNode | null {
  const start = reader.at
  const { source } = reader
  for (const [tag, kind] of [
    ['CONTAINS', 'contains'],
    ['STARTS WITH', 'startsWith'],
  ] as const) {
    if (!reader.tag(tag)) continue
    const keyword: FilterToken = { value: tag, start, end: reader.at, source }
    return { kind, field, value: pastValue(reader), keyword }
  }
  return null
}

function parseWordOperator(reader: Reader, field: FilterToken): FilterNode | null {
  const start = reader.at
  if (reader.tag('IS')) {
    if (!reader.blanks()) throw new Stop(false, null)
    const not = reader.tag('NOT')
    if (not && !reader.blanks()) throw new Stop(false, null)
    const kind = reader.tag('NULL') ? 'null' : reader.tag('EMPTY') ? 'empty' : null
    if (kind === null) throw new Stop(false, null)
    return not ? { kind: 'not', part: { kind, field } } : { kind, field }
  }
  if (reader.tag('EXISTS')) return { kind: 'exists', field }
  reader.at = start
  return parseText(reader, field)
}

function parseBetween(reader: Reader, field: FilterToken): FilterNode {
  const from = reader.value()
  if (!reader.tag('TO') || !reader.blanks()) throw new Stop(false, null)
  return { kind: 'between', field, from, to: pastValue(reader) }
}

function parseList(reader: Reader): FilterToken[] {
  if (reader.source[reader.at] !== '[') throw fail(reader, messages.inOpen)
  reader.at++
  const values: FilterToken[] = []
  const first = reader.maybeValue()
  if (first !== null) {
    values.push(first)
    for (;;) {
      const before = reader.at
      if (!reader.sign(',')) break
      const next = reader.maybeValue()
      if (next === null) {
        reader.at = before
        reader.sign(',')
        break
      }
      values.push(next)
    }
  }
  const at = reader.at
  if (reader.sign(']')) return values
  reader.at = at
  if (at >= reader.source.length) throw fail(reader, messages.inClose)
  const rest = escapeText(reader.source.slice(at))
  throw fail(reader, reader.atKeyword() ? messages.inKeyword(rest) : messages.inOther(rest))
}
