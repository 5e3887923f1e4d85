import { ApiError } from '../errors.ts'
import { editDistance } from '../http/fields.ts'
import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Settings } from '../settings/settings.ts'
import { checkGeo } from './geo.ts'
import type { KeptVectors } from './vectors.ts'
import { checkDimensions, readVectors } from './vectors.ts'

/** Checks places and vectors of documents, one after the other. */
export interface SpecialFields {
  /** The document as it is kept. Throws what is wrong with it. */
  read(id: string, document: JsonObject, before: JsonObject | null): JsonObject
  /** Throws when documents lacked vectors that nobody else could make. */
  end(): void
}

/** Whether an index filters or sorts by place, so that every `_geo` has to be one; a pattern alone does not say so. */
export const knowsPlaces = ({ filterableAttributes, sortableAttributes }: Settings): boolean =>
  filterableAttributes.includes('_geo') || sortableAttributes.includes('_geo')

/** Reads the special fields of documents by the settings of their index; null where nothing has to be looked at. */
export function newSpecialFields({ uid, settings }: SearchIndex): SpecialFields | null {
  const embedders = Object.entries(settings.embedders)
  const hasGeo = knowsPlaces(settings)
  if (embedders.length === 0 && !hasGeo) return null
  const lacking = new Map<string, JsonObject[]>()
  let firstId = ''

  function read(id: string, document: JsonObject, before: JsonObject | null): JsonObject {
    if (hasGeo) checkGeo(id, document)
    if (embedders.length === 0) return document
    const given = vectorsOf(id, document)
    const old = isObject(before?.['_vectors']) ? before['_vectors'] : {}
    const kept: JsonObject = { ...given }
    for (const [name, embedder] of embedders) {
      const vectors = vectorsFor(id, name, given, keptVectors(old[name]))
      if (vectors !== null) {
        if (embedder['dimensions'] !== undefined)
          checkDimensions(id, name, vectors.embeddings, embedder['dimensions'])
        kept[name] = { ...vectors }
      } else if (embedder['source'] === 'userProvided') lack(name, id, document)
    }
    return Object.keys(kept).length > 0 ? { ...document, _vectors: kept } : document
  }

  function lack(name: string, id: string, document: JsonObject): void {
    const documents = lacking.get(name) ?? []
    if (lacking.size === 0) firstId = id
    documents.push(document)
    lacking.set(name, documents)
  }

  function end(): void {
    for (const [name, documents] of lacking) throw lackingError(name, firstId, documents)
  }

  function named<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw error instanceof ApiError ? new ApiError(error.code, `Index \`${uid}\`: ${error.message}`) : error
    }
  }

  return { read: (id, document, before) => named(() => read(id, document, before)), end: () => named(end) }
}

function vectorsOf(id: string, { _vectors: vectors }: JsonObject): JsonObject {
  if (vectors === undefined || vectors === null) return {}
  if (isObject(vectors)) return vectors
  throw new ApiError(
    'invalid_vectors_type',
    `The \`_vectors\` field in the document with id: \`${id}\` is not an object. Was expecting an object with a key for each embedder with manually provided vectors, but instead got \`${JSON.stringify(vectors)}\``,
  )
}

// Vectors outlive a new version of their document that says nothing of them.
const vectorsFor = (
  id: string,
  name: string,
  given: JsonObject,
  before: KeptVectors | null,
): KeptVectors | null => (given[name] === undefined ? before : readVectors(id, name, given[name], before))

/** Vectors as they were kept, or null. */
export function keptVectors(value: JsonObject[string] | undefined): KeptVectors | null {
  if (!isObject(value) || !Array.isArray(value['embeddings'])) return null
  const embeddings = value['embeddings'].map((item) => (Array.isArray(item) ? item.map(Number) : []))
  return { embeddings, regenerate: value['regenerate'] === true }
}

function lackingError(name: string, id: string, documents: readonly JsonObject[]): ApiError {
  const more = documents.length > 1 ? ` and at least ${documents.length - 1} other document(s)` : ''
  const hints = [...misspelt(documents, (document) => document, '_vectors', '', '')]
  hints.push(
    ...misspelt(
      documents,
      ({ _vectors }) => (isObject(_vectors) ? _vectors : {}),
      name,
      '_vectors.',
      '_vectors.',
    ),
  )
  if (hints.length === 0) hints.push(`opt-out for a document with \`_vectors.${name}: null\``)
  return new ApiError(
    'vector_embedding_error',
    `While embedding documents for embedder \`${name}\`: no vectors provided for document \`${id}\`${more}\n- Note: \`${name}\` has \`source: userProvided\`, so documents must provide embeddings as an array in \`_vectors.${name}\`.${hints.map((hint) => `\n- Hint: ${hint}`).join('')}`,
  )
}

const MOST_TYPOS = 2

/** Advice on names that are almost the one that was looked for, the most frequent first. */
function misspelt(
  documents: readonly JsonObject[],
  within: (document: JsonObject) => JsonObject,
  name: string,
  before: string,
  after: string,
): string[] {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const key of Object.keys(within(document)))
      if (key !== name && editDistance(key, name) <= MOST_TYPOS) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(
      ([key, count]) => `try replacing \`${before}${key}\` by \`${after}${name}\` in ${count} document(s).`,
    )
}
