import { foldFacet } from '../facets/facet-field.ts'
import { hasBit } from '../index/bits.ts'
import { valuesAt } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { parseObject } from '../json.ts'

/** Tells of one document after the other whether its values in a field are all new; those of a new one are kept. */
export function newValues(): (index: SearchIndex, doc: number, field: string) => boolean {
  const seen = new Set<string>()
  return (index, doc, field) => {
    const own = distinctValues(index, field, doc)
    if (own.some((value) => seen.has(value))) return false
    for (const value of own) seen.add(value)
    return true
  }
}

/** The values of a document in a field, told apart by type. */
function distinctValues(index: SearchIndex, field: string, doc: number): string[] {
  const facet = index.facets.get(field)
  if (facet === undefined) return []
  const texts = (facet.docStrings.get(doc) ?? []).map((text) => `s${foldFacet(text)}`)
  // The empty text shuts nothing out while hits are looked for, and is kept with no value, yet only one is shown.
  const mayBeBlank = doc >>> 5 < facet.isEmpty.length && hasBit(facet.isEmpty, doc)
  const isBlank = mayBeBlank && valuesAt(parseObject(index.documents.get(doc) ?? '{}'), field).includes('')
  const numbers = (facet.docNumbers.get(doc) ?? []).map((number) => `n${number}`)
  return [...texts, ...(isBlank ? ['s'] : []), ...numbers]
}
