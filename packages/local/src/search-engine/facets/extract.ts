import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import type { FacetValues } from './facet-field.ts'

/**
 * What a document holds for filters and sorting, by dotted field name. `wanted` says which names count;
 * containers on the way are visited under their own names too, since `EXISTS` and `IS EMPTY` ask about them.
 */
export function extractFacets(
  document: JsonObject,
  wanted: (name: string) => boolean,
): Map<string, FacetValues> {
  const out = new Map<string, FacetValues>()
  const slot = (name: string): FacetValues | null => {
    if (!wanted(name)) return null
    let values = out.get(name)
    if (values === undefined) {
      values = { strings: [], numbers: [], isNull: false, isEmpty: false }
      out.set(name, values)
    }
    return values
  }
  const visit = (name: string, value: Json, depth: number): void => {
    const values = slot(name)
    if (Array.isArray(value)) {
      if (values !== null && value.length === 0 && depth === 0) values.isEmpty = true
      for (const item of value) visitItem(name, item)
    } else if (isObject(value)) {
      const entries = Object.entries(value)
      if (values !== null && entries.length === 0 && depth === 0) values.isEmpty = true
      for (const [key, inner] of entries) visit(`${name}.${key}`, inner, 0)
    } else if (values !== null) scalar(values, value, depth)
  }
  const visitItem = (name: string, item: Json): void => {
    if (isObject(item)) for (const [key, inner] of Object.entries(item)) visit(`${name}.${key}`, inner, 0)
    else visit(name, item, 1)
  }
  for (const [name, value] of Object.entries(document)) if (name !== '_vectors') visit(name, value, 0)
  return out
}

function scalar(values: FacetValues, value: null | boolean | number | string, depth: number): void {
  if (typeof value === 'number') values.numbers.push(value)
  else if (typeof value === 'boolean') values.strings.push(String(value))
  else if (typeof value === 'string') {
    if (value !== '') values.strings.push(value)
    else if (depth === 0) values.isEmpty = true
  } else if (depth === 0) values.isNull = true
}
