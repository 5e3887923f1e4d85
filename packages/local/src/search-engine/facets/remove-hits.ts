import type { SearchIndex } from '../index/search-index.ts'
import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { numberText } from './distribution.ts'
import { foldFacet } from './facet-field.ts'

/** Takes documents out of a distribution that counted them; values that are left with none go. */
export function removeHits(
  distribution: JsonObject,
  hits: readonly { index: SearchIndex; doc: number }[],
): JsonObject {
  if (hits.length === 0) return distribution
  return Object.fromEntries(
    Object.entries(distribution).map(([name, values]) => {
      if (!isObject(values)) return [name, values]
      const counts = new Map(Object.entries(values))
      // Where several ways of writing a value are told apart, one that is not the folded one is taken.
      const written = new Map(
        [...counts.keys()].flatMap((value) => {
          const folded = foldFacet(value)
          return folded === value ? [] : [[folded, value]]
        }),
      )
      const takeOne = (value: string): void => {
        const count = counts.get(value)
        if (typeof count === 'number') counts.set(value, Math.max(0, count - 1))
      }
      for (const { index, doc } of hits) {
        const facet = index.facets.get(name)
        for (const text of facet?.docStrings.get(doc) ?? []) {
          const folded = foldFacet(text)
          takeOne(written.get(folded) ?? folded)
        }
        for (const number of facet?.docNumbers.get(doc) ?? []) takeOne(numberText(number))
      }
      return [name, Object.fromEntries([...counts].filter(([, count]) => count !== 0))]
    }),
  )
}
