import { ApiError } from '../errors.ts'
import { describeFound } from '../http/found.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'

/** The vectors of a document for one embedder, as they are kept. */
export interface KeptVectors {
  embeddings: number[][]
  /** Whether the embedder makes them anew when the document changes. */
  regenerate: boolean
}

const badVectors = (id: string, why: string): ApiError =>
  new ApiError(
    'invalid_vectors_type',
    `Bad embedder configuration in the document with id: \`${id}\`. ${why}`,
  )

/** Reads what stands under `_vectors` for one embedder: lists of numbers, or an object that holds them. */
export function readVectors(id: string, name: string, value: Json, before: KeptVectors | null): KeptVectors {
  const path = `._vectors.${name}`
  if (value === null) return { embeddings: [], regenerate: false }
  if (Array.isArray(value)) return { embeddings: readEmbeddings(id, path, value), regenerate: false }
  if (!isObject(value)) {
    throw badVectors(
      id,
      `Expected \`${path}\` to be an array of floats, an array of arrays of floats, or an object with at least the field \`regenerate\`, but got the ${kindOf(value)} \`${textOf(value)}\``,
    )
  }
  for (const field of Object.keys(value)) {
    if (field === 'regenerate' || field === 'embeddings') continue
    throw badVectors(
      id,
      `Unexpected field \`${path}.${field}\`\n  - note: the allowed fields are \`regenerate\` and \`embeddings\``,
    )
  }
  return readExplicit(id, path, value, before)
}

const kindOf = (value: string | number | boolean): string => {
  if (typeof value !== 'number') return typeof value
  return Number.isInteger(value) ? 'integer' : 'number'
}

function readExplicit(id: string, path: string, value: JsonObject, before: KeptVectors | null): KeptVectors {
  const { regenerate, embeddings = null } = value
  if (regenerate === undefined) {
    throw badVectors(
      id,
      `Missing field \`${path}.regenerate\`\n  - note: \`${path}\` must be an array of floats, an array of arrays of floats, or an object with field \`regenerate\``,
    )
  }
  if (typeof regenerate !== 'boolean') {
    throw badVectors(id, `Could not parse \`${path}.regenerate\`: invalid type: expected a boolean`)
  }
  if (embeddings === null) return { embeddings: before?.embeddings ?? [], regenerate }
  if (!Array.isArray(embeddings)) throw wrongType(id, `${path}.embeddings`, 'null or an array', embeddings)
  return { embeddings: readEmbeddings(id, `${path}.embeddings`, embeddings), regenerate }
}

const wrongType = (id: string, path: string, expected: string, found: Json): ApiError =>
  badVectors(id, `Invalid value type at \`${path}\`: expected ${expected}, but found ${describeFound(found)}`)

/** One vector, or a list of vectors: the first item tells which. */
function readEmbeddings(id: string, path: string, items: readonly Json[]): number[][] {
  const [first] = items
  if (first === undefined) return []
  if (typeof first === 'number') return [readNumbers(id, path, items)]
  if (!Array.isArray(first)) throw wrongType(id, `${path}[0]`, 'a number or an array', first)
  return items.map((item, i) => {
    if (!Array.isArray(item)) throw wrongType(id, `${path}[${i}]`, 'an array', item)
    return readNumbers(id, `${path}[${i}]`, item)
  })
}

const readNumbers = (id: string, path: string, items: readonly Json[]): number[] =>
  items.map((item, i) => {
    if (typeof item !== 'number') throw wrongType(id, `${path}[${i}]`, 'a number', item)
    return item
  })

/** Refuses vectors that are not as long as those of their embedder. */
export function checkDimensions(id: string, name: string, embeddings: number[][], dimensions: Json): void {
  for (const [i, embedding] of embeddings.entries()) {
    if (embedding.length === dimensions) continue
    throw new ApiError(
      'invalid_vector_dimensions',
      `Invalid vector dimensions in document with id \`${id}\` in \`._vectors.${name}\`.\n  - note: embedding #${i} has dimensions ${embedding.length}\n  - note: embedder \`${name}\` requires ${textOf(dimensions)}`,
    )
  }
}
