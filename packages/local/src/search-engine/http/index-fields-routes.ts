import { facetOrder } from '../facets/answer.ts'
import { filterableRule, isSortable, searchableWeight } from '../index/attributes.ts'
import { matchesPattern } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'
import { fieldLanguages } from '../settings/locales.ts'
import type { FieldSpecs } from './fields.ts'
import { checkBody } from './fields.ts'
import { indexOf } from './indexes-routes.ts'
import { jsonBody } from './request.ts'
import type { Request, Response } from './request.ts'
import type { Route } from './router.ts'

const BODY: FieldSpecs = {
  offset: { type: 'integer', code: 'invalid_index_offset' },
  limit: { type: 'integer', code: 'invalid_index_limit' },
  filter: { type: 'object', code: 'invalid_index_fields_filter', nullable: true },
}

const FILTER: FieldSpecs = {
  attributePatterns: {
    type: 'strings',
    code: 'invalid_index_fields_filter_attribute_patterns',
    nullable: true,
  },
  displayed: { type: 'boolean', code: 'invalid_index_fields_filter_displayed', nullable: true },
  searchable: { type: 'boolean', code: 'invalid_index_fields_filter_searchable', nullable: true },
  sortable: { type: 'boolean', code: 'invalid_index_fields_filter_sortable', nullable: true },
  distinct: { type: 'boolean', code: 'invalid_index_fields_filter_distinct', nullable: true },
  rankingRule: { type: 'boolean', code: 'invalid_index_fields_filter_ranking_rule', nullable: true },
  filterable: { type: 'boolean', code: 'invalid_index_fields_filter_filterable', nullable: true },
}

function listFields(request: Request): Response {
  const index = indexOf(request, 'fields.post')
  const { offset = 0, limit = 20, filter = null } = checkBody(jsonBody(request), BODY)
  const wanted = filter === null ? {} : checkBody(filter, FILTER, '.filter')
  const all = fieldNames(index)
    .map((name) => describeField(index, name))
    .filter((field) => isWanted(field, wanted))
  const from = Number(offset)
  const results = all.slice(from, from + Number(limit))
  return { status: 200, body: { results, offset, limit, total: all.length } }
}

/** The names of all fields, the objects around nested ones too, in ascending order. */
function fieldNames({ fields }: SearchIndex): string[] {
  const out = new Set<string>()
  for (const name of fields.names)
    for (let at = name.length; at > 0; at = name.lastIndexOf('.', at - 1)) out.add(name.slice(0, at))
  return [...out].toSorted()
}

function describeField(index: SearchIndex, name: string): JsonObject {
  const { settings } = index
  const { displayedAttributes, rankingRules, distinctAttribute } = settings
  const rule = filterableRule(settings, name)
  const { facetSearch = false, filter = { equality: false, comparison: false } } = rule?.features ?? {}
  const order = rankingRules.find((one) => one === `${name}:asc` || one === `${name}:desc`)
  return {
    name,
    displayed: { enabled: displayedAttributes.some((one) => one === '*' || one === name) },
    searchable: { enabled: searchableWeight(settings, name) >= 0 },
    sortable: { enabled: isSortable(settings, name) },
    distinct: { enabled: distinctAttribute === name },
    rankingRule: {
      enabled: order !== undefined,
      ...(order === undefined ? {} : { order: order.slice(name.length + 1) }),
    },
    filterable: {
      enabled: filter.equality || filter.comparison || facetSearch,
      sortBy: facetOrder(index, name),
      facetSearch,
      equality: filter.equality,
      comparison: filter.comparison,
    },
    localized: { locales: [...(fieldLanguages(settings, name) ?? [])] },
  }
}

function isWanted(field: JsonObject, { attributePatterns, ...flags }: JsonObject): boolean {
  const name = textOf(field['name'] ?? '')
  if (Array.isArray(attributePatterns) && !attributePatterns.some((one) => matchesPattern(textOf(one), name)))
    return false
  return Object.entries(flags).every(([flag, value]) => value === null || isEnabled(field[flag]) === value)
}

const isEnabled = (part: Json | undefined): boolean => isObject(part) && part['enabled'] === true

/** Routes about the fields of an index. */
export const indexFieldRoutes: readonly Route[] = [['POST', '/indexes/:uid/fields', listFields]]
