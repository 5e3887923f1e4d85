import type { FilterableRule, Settings } from '../settings/settings.ts'
import { isWithin, matchesPattern } from './fields.ts'
import type { SearchIndex } from './search-index.ts'

/** The rank of a field among the searchable attributes: 0 is the most important, -1 is not searched. Without a list all are alike. */
export function searchableWeight(settings: Settings, name: string): number {
  const { searchableAttributes } = settings
  if (searchableAttributes.includes('*')) return 0
  return searchableAttributes.findIndex((attribute) => isWithin(name, attribute))
}

/** Weights by field number; -1 for fields that are not searched. */
export const weightsOf = (index: SearchIndex): number[] =>
  index.fields.names.map((name) => searchableWeight(index.settings, name))

/** The numbers of the fields in which only exact words count. */
export function exactFields(index: SearchIndex): Set<number> {
  const { disableOnAttributes } = index.settings.typoTolerance
  const out = new Set<number>()
  if (disableOnAttributes.length === 0) return out
  index.fields.names.forEach((name, id) => {
    if (disableOnAttributes.some((attribute) => isWithin(name, attribute))) out.add(id)
  })
  return out
}

/** The first filterable rule that covers a name: a plain attribute covers what lies inside it too, a pattern does not. */
export function filterableRule(settings: Settings, name: string): FilterableRule | null {
  for (const rule of settings.filterableAttributes) {
    if (typeof rule === 'string') {
      if (isWithin(name, rule)) return PLAIN_RULE
    } else if (rule.attributePatterns.some((pattern) => matchesPattern(pattern, name))) return rule
  }
  return null
}

/** Whether a rule lets a field be asked in filters, facets and for distinct hits. */
export const isFilterable = ({ features }: FilterableRule): boolean =>
  features.filter.equality || features.filter.comparison

/** The names and patterns of the attributes that may be filtered, in ascending order. */
export const filterablePatterns = ({ filterableAttributes }: Settings): string[] =>
  [
    ...new Set(
      filterableAttributes.flatMap((rule) =>
        typeof rule === 'string' ? [rule] : isFilterable(rule) ? rule.attributePatterns : [],
      ),
    ),
  ].toSorted()

/** What a filterable attribute given by its name alone allows. */
export const PLAIN_RULE: FilterableRule = {
  attributePatterns: [],
  features: { facetSearch: true, filter: { equality: true, comparison: true } },
}

/** Whether values of a field are kept for filters, facets, sorting or distinct hits. */
export function isFaceted(settings: Settings, name: string): boolean {
  if (filterableRule(settings, name) !== null) return true
  if (isSortable(settings, name)) return true
  if (settings.distinctAttribute !== null && isWithin(name, settings.distinctAttribute)) return true
  return settings.rankingRules.some((rule) => isWithin(name, rule.replace(/:(asc|desc)$/, '')))
}

/** Whether hits may be sorted by a field: one of those named, or what lies inside it. A star is a name as any other. */
export const isSortable = ({ sortableAttributes }: Settings, name: string): boolean =>
  sortableAttributes.some((attribute) => isWithin(name, attribute))
