import { countCharacters } from '../characters.ts'
import { ApiError } from '../errors.ts'
import { filterableRule } from '../index/attributes.ts'
import type { Bits } from '../index/bits.ts'
import { hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { nearWords } from '../query/typos.ts'
import { fold } from '../tokenizer/fold.ts'
import { stretchesOf } from '../tokenizer/script.ts'
import { foldFacet, sortedStrings } from './facet-field.ts'
import { writtenAs } from './distribution.ts'

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
  const matches = matching(index, sortedStrings(facet), query)
  const counted = matches.flatMap((folded) => {
    let count = 0
    for (const doc of facet.strings.get(folded) ?? []) if (hasBit(docs, doc)) count++
    return count === 0 ? [] : [{ folded, count }]
  })
  if (order === 'count') counted.sort((a, b) => b.count - a.count)
  return counted
    .slice(0, maxValuesPerFacet)
    .map(({ folded, count }) => ({ value: writtenAs(facet, folded, docs), count }))
}

/** The values that begin like a text, taken as one word, with as many typos as a word of its length may have. */
function matching(index: SearchIndex, values: readonly string[], query: string | null): readonly string[] {
  const wanted = bare(query ?? '')
  if (wanted === '') return values
  const plain = bareOf(values)
  const near = new Set(plain.filter((value) => value.startsWith(wanted)))
  const { enabled, minWordSizeForTypos } = index.settings.typoTolerance
  const length = countCharacters(wanted)
  if (enabled && length >= minWordSizeForTypos.oneTypo) {
    const typos = length < minWordSizeForTypos.twoTypos ? 1 : 2
    const { one, two } = nearWords([...new Set(plain)].toSorted(), wanted, typos, true)
    for (const value of [...one, ...two]) near.add(value)
  }
  return values.filter((_, i) => near.has(plain[i] ?? ''))
}

const bareValues = new WeakMap<readonly string[], string[]>()

/** The values without case and accents; kept as long as they are the values. */
function bareOf(values: readonly string[]): string[] {
  let known = bareValues.get(values)
  if (known === undefined) {
    known = values.map(bare)
    bareValues.set(values, known)
  }
  return known
}

/** A value without case and accents. */
function bare(text: string): string {
  const folded = foldFacet(text)
  return stretchesOf(folded)
    .map(({ script, start, end }) => fold(folded.slice(start, end), script))
    .join('')
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
  const patterns = index.settings.filterableAttributes
    .flatMap((one) =>
      typeof one === 'string' ? [one] : one.features.facetSearch ? one.attributePatterns : [],
    )
    .toSorted()
  const available =
    patterns.length === 0
      ? 'This index does not have configured facet-searchable attributes.'
      : `Available facet-searchable attributes patterns are: \`${patterns.join(', ')}\`.`
  throw new ApiError(
    'invalid_facet_search_facet_name',
    `Attribute \`${name}\` is not facet-searchable. ${available} To make it facet-searchable add it to the \`filterableAttributes\` index settings.`,
  )
}
