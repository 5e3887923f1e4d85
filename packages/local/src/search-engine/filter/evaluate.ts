import type { FacetField } from '../facets/facet-field.ts'
import { docsByNumber, foldFacet, sortedNumbers, sortedStrings } from '../facets/facet-field.ts'
import type { Bits } from '../index/bits.ts'
import { addBit, and, andNot, isEmpty, join, newBits, resizeBits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { FilterNode, Operator } from './ast.ts'
import { printFilter } from './print.ts'
import type { Checker } from './refusals.ts'
import { checkFields, checkOperator, refuseGeo } from './refusals.ts'

/**
 * The documents that pass a filter, among those that live. Throws a FilterError for fields that may not be asked,
 * which shows the filter as it was given or, when `rewritten`, in its plain form.
 */
export function evaluateFilter(index: SearchIndex, node: FilterNode, rewritten: boolean): Bits {
  const checker = { index, printed: rewritten ? printFilter(node) : null }
  checkFields(checker, node)
  const size = index.documents.length
  const live = resizeBits(index.live, size).subarray(0, newBits(size).length)
  return evaluate(checker, node, live)
}

/** The documents that are not deleted, as a set as long as the index. */
export function liveDocs(index: SearchIndex): Bits {
  const out = newBits(index.documents.length)
  out.set(index.live.subarray(0, out.length))
  return out
}

function evaluate(checker: Checker, node: FilterNode, live: Bits): Bits {
  switch (node.kind) {
    case 'and': {
      let out = live.slice()
      for (const part of node.parts) {
        // What follows a part that nothing passes is not looked at, not even for what it may not ask.
        if (isEmpty(out)) return out
        out = and(out, evaluate(checker, part, out))
      }
      return out
    }
    case 'or': {
      const out = new Int32Array(live.length)
      for (const part of node.parts) join(out, evaluate(checker, part, live))
      return out
    }
    case 'not':
      return andNot(live, evaluate(checker, node.part, live))
    default:
      return and(live, leaf(checker, node, live))
  }
}

type Leaf = Exclude<FilterNode, { kind: 'and' | 'or' | 'not' }>

function leaf(checker: Checker, node: Leaf, live: Bits): Bits {
  const out = new Int32Array(live.length)
  if (node.kind === 'geo') throw refuseGeo(checker, node)
  if (node.kind === 'vectors') return out
  const { index } = checker
  const facet = index.facets.get(node.field.value)
  // Of a field that no document ever had nothing holds, not even that it is not something.
  if (facet === undefined && !index.fields.ids.has(node.field.value)) return out
  checkOperator(index, node)
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
  else if (node.kind === 'startsWith' && node.value.value === '') join(out, fit(facet.exists, out.length))
  else if (node.kind === 'contains' || node.kind === 'startsWith')
    addMatching(facet, node.kind, foldFacet(node.value.value), out)
  return out
}

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
  const strings = sortedStrings(facet)
  const highText = range.high === null ? null : foldFacet(range.high)
  const [from, to] = bounds(strings, foldFacet(range.low ?? ''), highText, range)
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
