import { ApiError } from '../errors.ts'
import { filterableRule } from '../index/attributes.ts'
import type { Bits } from '../index/bits.ts'
import { hasBit } from '../index/bits.ts'
import { isNothing, listAttributes } from '../index/listed.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { sortedStrings } from './facet-field.ts'
import { firstWritten } from './distribution.ts'
import { matchingValues } from './matching-values.ts'

/** Values of a facet that match a text, with how many of some documents have each. */
export function searchFacet(
  index: SearchIndex,
  name: string,
  query: string | null,
  docs: Bits,
): JsonObject[] {
  const facet = index.facets.get(name)
  if (facet === undefined) return []
  const { maxValuesPerFacet, sortFacetValuesBy } = index.settings.faceting
  const order = sortFacetValuesBy[name] ?? sortFacetValuesBy['*'] ?? 'alpha'
  const values = sortedStrings(facet)
  const matches = query === null ? values : matchingValues(index, name, values, query)
  const hits: FacetHit[] = []
  for (const folded of matches) {
    if (order === 'alpha' && hits.length >= maxValuesPerFacet) break
    let count = 0
    for (const doc of facet.strings.get(folded) ?? []) if (hasBit(docs, doc)) count++
    if (count > 0) hits.push({ value: firstWritten(facet, folded), count })
  }
  const shown = order === 'alpha' ? hits : mostCounted(hits, maxValuesPerFacet)
  return shown.map(({ value, count }) => ({ value, count }))
}

interface FacetHit {
  value: string
  count: number
}

const isLess = (a: FacetHit, b: FacetHit): boolean =>
  a.count === b.count ? a.value < b.value : a.count < b.count

/**
 * The hits that count most, in descending order of count and value. When there are too many, a hit puts out the least of
 * those before it if that one counts no more, so of equals the last stay.
 */
function mostCounted(hits: readonly FacetHit[], most: number): FacetHit[] {
  const kept: FacetHit[] = []
  for (const hit of hits) {
    if (kept.length < most) {
      kept.push(hit)
      continue
    }
    let least = 0
    for (let at = 1; at < kept.length; at++) if (isLess(kept[at] ?? hit, kept[least] ?? hit)) least = at
    if ((kept[least]?.count ?? Infinity) <= hit.count) kept[least] = hit
  }
  return kept.toSorted((a, b) => (isLess(a, b) ? 1 : -1))
}

/** Checks that a facet may be searched. */
export function checkFacetSearch(index: SearchIndex, name: string): void {
  if (!index.settings.facetSearch) {
    throw new ApiError('facet_search_disabled', 'The facet search is disabled for this index')
  }
  const rule = filterableRule(index.settings, name)
  if (rule?.features.facetSearch === true) return
  if (rule !== null) {
    const place = index.settings.filterableAttributes.findIndex((one) => one === rule)
    throw new ApiError(
      'invalid_facet_search_facet_name',
      [
        `Attribute \`${name}\` is not facet-searchable. Note: this attribute matches rule #${place} in filterableAttributes, but this rule does not enable facetSearch.`,
        `Hint: enable facetSearch in rule #${place} by adding \`"facetSearch": true\` to the rule.`,
        `Hint: prepend another rule matching ${name} with facetSearch: true before rule #${place}`,
      ].join('\n'),
    )
  }
  const patterns = listAttributes(
    index,
    index.settings.filterableAttributes.flatMap((one) =>
      typeof one === 'string' ? [one] : one.features.facetSearch ? one.attributePatterns : [],
    ),
  )
  const available = isNothing(patterns)
    ? 'This index does not have configured facet-searchable attributes.'
    : `Available facet-searchable attributes patterns are: \`${patterns}\`.`
  throw new ApiError(
    'invalid_facet_search_facet_name',
    `Attribute \`${name}\` is not facet-searchable. ${available} To make it facet-searchable add it to the \`filterableAttributes\` index settings.`,
  )
}
