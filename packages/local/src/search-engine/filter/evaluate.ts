import type { FacetField } from '../facets/facet-field.ts'
import { docsByNumber, foldFacet, sortedNumbers, sortedStrings } from '../facets/facet-field.ts'
import { filterableRule } from '../index/attributes.ts'
import type { Bits } from '../index/bits.ts'
import { addBit, and, andNot, join, newBits, resizeBits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { FilterNode, FilterToken, Operator } from './ast.ts'
import { FilterError } from './filter-error.ts'
import { geoNumbers, printFilter } from './print.ts'
import type { PrintedFilter } from './print.ts'

/**
 * The documents that pass a filter, among those that live. Throws a FilterError for fields that may not be asked,
 * which shows the filter as it was given or, when `rewritten`, in its plain form.
 */
export function evaluateFilter(index: SearchIndex, node: FilterNode, rewritten: boolean): Bits {
  checkFields({ index, printed: rewritten ? printFilter(node) : null }, node)
  const size = index.documents.length
  const live = resizeBits(index.live, size).subarray(0, newBits(size).length)
  return evaluate(index, node, live)
}

/** The documents that are not deleted, as a set as long as the index. */
export function liveDocs(index: SearchIndex): Bits {
  const out = newBits(index.documents.length)
  out.set(index.live.subarray(0, out.length))
  return out
}

function evaluate(index: SearchIndex, node: FilterNode, live: Bits): Bits {
  switch (node.kind) {
    case 'and':
      return node.parts.map((part) => evaluate(index, part, live)).reduce(and)
    case 'or': {
      const out = new Uint32Array(live.length)
      for (const part of node.parts) join(out, evaluate(index, part, live))
      return out
    }
    case 'not':
      return andNot(live, evaluate(index, node.part, live))
    default:
      return and(live, leaf(index, node, live))
  }
}

type Leaf = Exclude<FilterNode, { kind: 'and' | 'or' | 'not' }>

function leaf(index: SearchIndex, node: Leaf, live: Bits): Bits {
  const out = new Uint32Array(live.length)
  if (node.kind === 'geo') throw unsupported(node.token, `the filter \`${node.name}\``)
  if (node.kind === 'vectors') return out
  const facet = index.facets.get(node.field.value)
  if (node.kind === 'compare' && node.operator === '!=') {
    if (facet !== undefined) addEqual(facet, node.value.value, out)
    return andNot(live, out)
  }
  if (facet === undefined) return out
  if (node.kind === 'exists') join(out, fit(facet.exists, out.length))
  else if (node.kind === 'null') join(out, fit(facet.isNull, out.length))
  else if (node.kind === 'empty') join(out, fit(facet.isEmpty, out.length))
  else if (node.kind === 'in') for (const { value } of node.values) addEqual(facet, value, out)
  else if (node.kind === 'between')
    addRange(facet, { low: node.from.value, high: node.to.value, openLow: false, openHigh: false }, out)
  else if (node.kind === 'compare') addCompared(facet, node.operator, node.value.value, out)
  else if (node.kind === 'contains' || node.kind === 'startsWith')
    addMatching(facet, node.kind, foldFacet(node.value.value), out)
  return out
}

const unsupported = (token: FilterToken, what: string): FilterError =>
  new FilterError(`${what} is not supported by the embedded engine.`, token.source, token.start, token.end)

const fit = (bits: Bits, length: number): Bits =>
  bits.length >= length ? bits.subarray(0, length) : resizeBits(bits, length * 32).subarray(0, length)

function addDocs(docs: readonly number[] | undefined, out: Bits): void {
  if (docs !== undefined) for (const doc of docs) addBit(out, doc)
}

const NUMBER = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)$/

/** The finite number that a filter value stands for, or null. */
export function finiteNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

function addEqual(facet: FacetField, value: string, out: Bits): void {
  addDocs(facet.strings.get(foldFacet(value)), out)
  const number = finiteNumber(value)
  if (number !== null) addDocs(facet.numbers.get(number), out)
}

interface Range {
  low: string | null
  high: string | null
  openLow: boolean
  openHigh: boolean
}

function addCompared(facet: FacetField, operator: Operator, value: string, out: Bits): void {
  if (operator === '=') addEqual(facet, value, out)
  else if (operator === '>' || operator === '>=') {
    addRange(facet, { low: value, high: null, openLow: operator === '>', openHigh: false }, out)
  } else addRange(facet, { low: null, high: value, openLow: false, openHigh: operator === '<' }, out)
}

function addRange(facet: FacetField, range: Range, out: Bits): void {
  const low = range.low === null ? -Infinity : finiteNumber(range.low)
  const high = range.high === null ? Infinity : finiteNumber(range.high)
  if (low !== null && high !== null) {
    const { starts, docs } = docsByNumber(facet)
    const [from, to] = bounds(sortedNumbers(facet), low, high, range)
    const end = starts[to] ?? 0
    for (let i = starts[from] ?? 0; i < end; i++) addBit(out, docs[i] ?? 0)
  }
  const lowText = range.low ?? ''
  const strings = sortedStrings(facet)
  const [from, to] = bounds(strings, lowText, range.high, range)
  for (let i = from; i < to; i++) addDocs(facet.strings.get(strings[i] ?? ''), out)
}

function bounds<T extends number | string>(
  sorted: readonly T[],
  low: T,
  high: T | null,
  { openLow, openHigh }: Range,
): [from: number, to: number] {
  const from = firstWhere(sorted, (value) => (openLow ? value > low : value >= low))
  const to =
    high === null ? sorted.length : firstWhere(sorted, (value) => (openHigh ? value >= high : value > high))
  return [from, to]
}

function firstWhere<T>(sorted: readonly T[], test: (value: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = sorted[middle]
    if (value !== undefined && test(value)) high = middle
    else low = middle + 1
  }
  return low
}

function addMatching(facet: FacetField, kind: 'contains' | 'startsWith', value: string, out: Bits): void {
  for (const [text, docs] of facet.strings) {
    if (kind === 'contains' ? text.includes(value) : text.startsWith(value)) addDocs(docs, out)
  }
}

const COMPARISONS = new Set(['>', '>=', '<', '<=', 'TO'])
const EQUALITIES = new Set(['=', '!='])

interface Checker {
  index: SearchIndex
  printed: PrintedFilter | null
}

function checkFields(checker: Checker, node: FilterNode): void {
  if (node.kind === 'and' || node.kind === 'or') {
    for (const part of node.parts) checkFields(checker, part)
    return
  }
  const { index } = checker
  if (node.kind === 'not') return checkFields(checker, node.part)
  if (node.kind === 'vectors') return
  if (node.kind === 'geo') {
    if (node.name === '_geoBoundingBox') checkBox(checker, node.token)
    if (filterableRule(index.settings, '_geo') === null)
      throw notFilterable(checker, { ...node.token, value: '_geo/_geojson' }, node.token)
    return
  }
  const { field } = node
  const rule = filterableRule(index.settings, field.value)
  const { equality, comparison } = rule?.features.filter ?? { equality: false, comparison: false }
  if (rule === null || (!equality && !comparison)) throw notFilterable(checker, field, field)
  const operator = operatorOf(node)
  const refused = (COMPARISONS.has(operator) && !comparison) || (EQUALITIES.has(operator) && !equality)
  if (refused) throw operatorRefused(index, field.value, operator)
}

/** A box whose upper edge lies below its lower one holds nothing, whatever may be filtered. */
function checkBox({ printed }: Checker, token: FilterToken): void {
  const [top, , bottom, last] = geoNumbers(token.value)
  if (top === undefined || bottom === undefined || Number(top.text) >= Number(bottom.text)) return
  const message = `The top latitude \`${top.text}\` is below the bottom latitude \`${bottom.text}\`.`
  if (printed === null || last === undefined) throw errorAt(message, printed, token)
  const start = (printed.places.get(token)?.[0] ?? 0) + last.offset
  throw new FilterError(message, printed.text, start, start + last.text.length)
}

function operatorOf(node: Leaf): string {
  if (node.kind === 'compare') return node.operator
  return node.kind === 'between' ? 'TO' : node.kind === 'in' ? '=' : ''
}

/** The patterns of the attributes that may be filtered, in ascending order. */
export const filterablePatterns = (index: SearchIndex): string[] =>
  [
    ...new Set(
      index.settings.filterableAttributes.flatMap((rule) =>
        typeof rule === 'string'
          ? [rule]
          : rule.features.filter.equality || rule.features.filter.comparison
            ? rule.attributePatterns
            : [],
      ),
    ),
  ].toSorted()

function notFilterable({ index, printed }: Checker, { value }: FilterToken, place: FilterToken): FilterError {
  const patterns = filterablePatterns(index)
  const rest =
    patterns.length === 0
      ? 'This index does not have configured filterable attributes.'
      : `Available filterable attribute patterns are: ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}.`
  return errorAt(`Attribute \`${value}\` is not filterable. ${rest}`, printed, place)
}

function errorAt(message: string, printed: PrintedFilter | null, token: FilterToken): FilterError {
  if (printed === null) return new FilterError(message, token.source, token.start, token.end)
  const [start, end] = printed.places.get(token) ?? [0, 0]
  return new FilterError(message, printed.text, start, end)
}

function operatorRefused(index: SearchIndex, field: string, operator: string): FilterError {
  const rule = filterableRule(index.settings, field)
  const place = index.settings.filterableAttributes.findIndex((one) => one === rule)
  const isComparison = COMPARISONS.has(operator)
  const allowed = isComparison ? '=, !=, IN' : '<, >, <=, >=, TO'
  const message = [
    `Filter operator \`${operator}\` is not allowed for the attribute \`${field}\`.`,
    `  - Note: allowed operators: OR, AND, NOT, ${allowed}, IS EMPTY, IS NULL, EXISTS.`,
    `  - Note: field \`${field}\` matched rule #${place} in \`filterableAttributes\``,
    `  - Hint: enable ${isComparison ? 'comparison' : 'equality'} in rule #${place} by modifying the features.filter object`,
    `  - Hint: prepend another rule matching \`${field}\` with appropriate filter features before rule #${place}`,
  ]
  return new FilterError(message.join('\n'))
}
