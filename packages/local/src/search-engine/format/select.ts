import { isWithin } from '../index/fields.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'

/** What of a document lies under some names: whole fields, or parts of nested ones. `*` takes everything. */
export function selectFields(document: JsonObject, names: readonly string[] | null): JsonObject {
  if (names === null || names.includes('*')) return document
  const out: JsonObject = {}
  for (const [key, value] of Object.entries(document)) {
    const kept = selectValue(key, value, names)
    if (kept !== undefined) out[key] = kept
  }
  return out
}

function selectValue(name: string, value: Json, names: readonly string[]): Json | undefined {
  if (names.some((wanted) => isWithin(name, wanted))) return value
  if (!names.some((wanted) => wanted.startsWith(`${name}.`))) return undefined
  if (isObject(value)) {
    const out: JsonObject = {}
    for (const [key, inner] of Object.entries(value)) {
      const kept = selectValue(`${name}.${key}`, inner, names)
      if (kept !== undefined) out[key] = kept
    }
    return Object.keys(out).length > 0 ? out : undefined
  }
  if (Array.isArray(value)) {
    const kept = value.flatMap((item) => {
      const inner = isObject(item) || Array.isArray(item) ? selectValue(name, item, names) : undefined
      return inner === undefined ? [] : [inner]
    })
    return kept.length > 0 ? kept : undefined
  }
  return value === null ? null : undefined
}

/** A document with the vectors that it came with, or an empty object for them; or else without any. */
export function withVectors({ _vectors, ...document }: JsonObject, wanted: boolean): JsonObject {
  return wanted ? { ...document, _vectors: isObject(_vectors) ? _vectors : {} } : document
}
