import type { JsonObject, Json } from '../json.ts'
import { isObject } from '../json.ts'

/** Names of document fields, nested ones with dots, numbered in the order in which they were first seen. */
export interface Fields {
  names: string[]
  ids: Map<string, number>
}

/** No fields yet. */
export const newFields = (): Fields => ({ names: [], ids: new Map() })

/** The number of a field, given one if it has none. */
export function fieldId(fields: Fields, name: string): number {
  let id = fields.ids.get(name)
  if (id === undefined) {
    id = fields.names.length
    fields.names.push(name)
    fields.ids.set(name, id)
  }
  return id
}

/** Whether `name` is `attribute` itself or lies inside it. */
export const isWithin = (name: string, attribute: string): boolean =>
  name === attribute || (name.startsWith(attribute) && name.charAt(attribute.length) === '.')

/** Whether a name matches a pattern: a literal name, or one with `*` at its start, its end or both. */
export function matchesPattern(pattern: string, name: string): boolean {
  if (pattern === '*') return true
  const open = pattern.startsWith('*')
  const close = pattern.endsWith('*')
  if (open && close) return name.includes(pattern.slice(1, -1))
  if (open) return name.endsWith(pattern.slice(1))
  if (close) return name.startsWith(pattern.slice(0, -1))
  return name === pattern
}

/** Calls `visit` with every scalar of a document, and with each list inside an object, and the dotted name of its field, in document order. */
export function eachLeaf(document: JsonObject, visit: (name: string, value: Json) => void): void {
  for (const [name, value] of Object.entries(document)) {
    // Vectors and places are no text to be searched.
    if (name !== '_vectors' && name !== '_geo') leaves(name, value, visit)
  }
}

function leaves(name: string, value: Json, visit: (name: string, value: Json) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) leaves(name, item, visit)
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      // A list inside an object is visited itself, before its items: positions count from there.
      if (Array.isArray(inner)) visit(`${name}.${key}`, [])
      leaves(`${name}.${key}`, inner, visit)
    }
  } else visit(name, value)
}

/** Every value found under a dotted name: through objects, through arrays, and under keys that hold dots. */
export function valuesAt(document: JsonObject, path: string): Json[] {
  const out: Json[] = []
  collect(document, path, out)
  return out
}

function collect(value: Json, path: string, out: Json[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, out)
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === path) out.push(inner)
      else if (path.startsWith(key) && path.charAt(key.length) === '.')
        collect(inner, path.slice(key.length + 1), out)
    }
  }
}
