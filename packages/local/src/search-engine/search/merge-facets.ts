import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import type { Settings } from '../settings/settings.ts'

/** Sums the facets of several indexes: values of one name are counted together. */
export function mergeFacetAnswers(
  answers: readonly { answer: JsonObject; settings: Settings }[],
  limit: number | null,
): JsonObject {
  const counts = new Map<string, Map<string, number>>()
  const byCount = new Set<string>()
  const stats: Record<string, { min: number; max: number }> = {}
  for (const { answer, settings } of answers) {
    const { distribution, stats: figures } = answer
    for (const [name, values] of entries(distribution)) {
      const known = counts.get(name) ?? new Map<string, number>()
      for (const [value, count] of entries(values)) known.set(value, (known.get(value) ?? 0) + Number(count))
      counts.set(name, known)
      const { sortFacetValuesBy } = settings.faceting
      if ((sortFacetValuesBy[name] ?? sortFacetValuesBy['*']) === 'count') byCount.add(name)
    }
    for (const [name, figure] of entries(figures)) {
      const { min, max } = Object.fromEntries(entries(figure))
      const before = stats[name]
      stats[name] = {
        min: Math.min(before?.min ?? Infinity, Number(min)),
        max: Math.max(before?.max ?? -Infinity, Number(max)),
      }
    }
  }
  const distribution: JsonObject = {}
  for (const [name, values] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const list = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1))
    if (byCount.has(name)) list.sort(([, a], [, b]) => b - a)
    distribution[name] = Object.fromEntries(list.slice(0, limit ?? list.length))
  }
  return { facetDistribution: distribution, facetStats: stats }
}

const entries = (value: unknown): [string, JsonObject[string]][] =>
  isObject(value) ? Object.entries(value) : []
