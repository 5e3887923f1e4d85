import { filterablePatterns, filterableRule, isFilterable } from '../index/attributes.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { FilterNode, FilterToken } from './ast.ts'
import { FilterError } from './filter-error.ts'
import { geoNumbers } from './print.ts'
import type { PrintedFilter } from './print.ts'

type Condition = Extract<FilterNode, { field: FilterToken }>

const COMPARISONS = new Set(['>', '>=', '<', '<=', 'TO'])
const EQUALITIES = new Set(['=', '!='])

/** A filter that is being checked and, when errors show it in its plain form, that form. */
export interface Checker {
  index: SearchIndex
  printed: PrintedFilter | null
}

/** Throws a FilterError for the first field of a filter that may not be asked at all. */
export function checkFields(checker: Checker, node: FilterNode): void {
  if (node.kind === 'and' || node.kind === 'or') for (const part of node.parts) checkFields(checker, part)
  else if (node.kind === 'not') checkFields(checker, node.part)
  else if (node.kind !== 'vectors' && node.kind !== 'geo') {
    const rule = filterableRule(checker.index.settings, node.field.value)
    if (rule === null || !isFilterable(rule)) throw notFilterable(checker, node.field, node.field)
  }
}

/** Throws a FilterError when the field of a condition may not be asked in this way. */
export function checkOperator(index: SearchIndex, node: Condition): void {
  const { field } = node
  const rule = filterableRule(index.settings, field.value)
  if (rule === null) return
  const { equality, comparison } = rule.features.filter
  const operator = operatorOf(node)
  const refused = (COMPARISONS.has(operator) && !comparison) || (EQUALITIES.has(operator) && !equality)
  if (refused) throw operatorRefused(index, field.value, operator)
}

/** Why a filter by place cannot be answered. */
export function refuseGeo(
  checker: Checker,
  { name, token }: Extract<FilterNode, { kind: 'geo' }>,
): FilterError {
  if (name === '_geoBoundingBox') checkBox(checker, token)
  if (!checker.index.settings.filterableAttributes.includes('_geo'))
    return notFilterable(checker, { ...token, value: '_geo/_geojson' }, token)
  const message = `the filter \`${name}\` is not supported by the embedded engine.`
  return new FilterError(message, token.source, token.start, token.end)
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

function operatorOf(node: Condition): string {
  if (node.kind === 'compare') return node.operator
  if (node.kind === 'in') return node.values.length === 0 ? '' : '='
  return node.kind === 'between' ? 'TO' : ''
}

function notFilterable({ index, printed }: Checker, { value }: FilterToken, place: FilterToken): FilterError {
  const patterns = filterablePatterns(index.settings)
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
