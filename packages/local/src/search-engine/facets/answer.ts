import { ApiError } from '../errors.ts'
import { filterablePatterns, filterableRule, isFilterable } from '../index/attributes.ts'
import type { Bits } from '../index/bits.ts'
import { isWithin, matchesPattern } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { countFacet } from './distribution.ts'

/** Checks that facets may be asked for; `place` says where they stand in the request. */
export function checkFacets(index: SearchIndex, names: readonly string[], place = ''): void {
  for (const name of names) {
    if (name === '*' && index.settings.filterableAttributes.length > 0) continue
    if (isCounted(index, name) || coversFilterable(index, name)) continue
    const patterns = filterablePatterns(index.settings)
    const available =
      patterns.length === 0
        ? 'This index does not have configured filterable attributes.'
        : `Available filterable attributes patterns are: \`${patterns.join(', ')}\`.`
    throw new ApiError(
      'invalid_search_facets',
      `${place}Invalid facet distribution: Pattern \`${name}\` is not filterable. ${available}`,
    )
  }
}

// A pattern may be asked for, and so may an object of which only parts are filterable, which shows nothing.
const coversFilterable = (index: SearchIndex, name: string): boolean =>
  name !== '*' &&
  filterablePatterns(index.settings).some((known) => matchesPattern(name, known) || isWithin(known, name))

function isCounted(index: SearchIndex, name: string): boolean {
  const rule = filterableRule(index.settings, name)
  return rule !== null && isFilterable(rule)
}

/** The distribution and the figures of some facets among some documents. */
export function facetAnswer(index: SearchIndex, names: readonly string[], docs: Bits): JsonObject {
  const distribution: JsonObject = {}
  const stats: JsonObject = {}
  for (const name of facetNames(index, names)) {
    const { values, stats: figures } = countFacet(
      index,
      name,
      docs,
      facetOrder(index, name),
      index.settings.faceting.maxValuesPerFacet,
    )
    // A map keeps the order of names that look like numbers, which an object would not.
    distribution[name] = orderedObject(values)
    if (figures !== null) stats[name] = figures
  }
  return { facetDistribution: distribution, facetStats: stats }
}

function orderedObject(values: readonly (readonly [string, number])[]): JsonObject {
  return Object.fromEntries(values)
}

function facetNames(index: SearchIndex, names: readonly string[]): string[] {
  const asked = (field: string): boolean =>
    names.some((name) => matchesPattern(name, field) || (isWithin(field, name) && isCounted(index, name)))
  const found = [...index.facets.keys()].filter((field) => asked(field) && isCounted(index, field))
  return found.toSorted()
}

/** In which order the values of a facet come. */
export function facetOrder(index: SearchIndex, name: string): 'alpha' | 'count' {
  const { sortFacetValuesBy } = index.settings.faceting
  const own = Object.entries(sortFacetValuesBy).find(
    ([pattern]) => pattern !== '*' && (pattern === name || matchesPattern(pattern, name)),
  )
  return own?.[1] ?? sortFacetValuesBy['*'] ?? 'alpha'
}
