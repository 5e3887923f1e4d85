import { foldFacet } from '../facets/facet-field.ts'
import type { Bits } from '../index/bits.ts'
import { addBit } from '../index/bits.ts'
import { newNumberOf } from '../index/numbering.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'

/** For a document, all documents that share one of its values in a field: they cannot be hits beside it. */
export function distinctBy(context: SearchContext, field: string): (doc: number) => Bits {
  const facet = context.index.facets.get(field)
  const { numbering } = context
  return (at) => {
    const out = emptySet(context)
    const doc = context.docs?.[at] ?? at
    const add = (docs: readonly number[] | undefined): void => {
      for (const other of docs ?? []) {
        const place = numbering === null ? other : newNumberOf(numbering, other)
        if (place >= 0) addBit(out, place)
      }
    }
    for (const text of facet?.docStrings.get(doc) ?? []) add(facet?.strings.get(foldFacet(text)))
    for (const number of facet?.docNumbers.get(doc) ?? []) add(facet?.numbers.get(number))
    return out
  }
}
