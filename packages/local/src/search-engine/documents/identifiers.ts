import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'

const IDENTIFIER = /^[A-Za-z0-9_-]{1,511}$/
const MAX_INFERRED_LENGTH = 2

/** Whether a value may name a document: a whole number or plain text. */
export const isIdentifier = (value: Json): boolean =>
  typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && IDENTIFIER.test(value)

/** The text of a document's identifier; throws when it is neither a whole number nor plain text. */
export function readIdentifier(value: Json): string {
  if (isIdentifier(value)) return textOf(value)
  throw new ApiError('invalid_document_id', invalidIdentifier(value))
}

/** What is wrong with an identifier. */
export const invalidIdentifier = (value: Json): string =>
  `Document identifier \`${JSON.stringify(value)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`

/** The identifier of a document under its primary key, which may lie inside objects. */
export function documentKey(document: JsonObject, primaryKey: string): string {
  const value = find(document, primaryKey)
  if (value === undefined) {
    throw new ApiError(
      'missing_document_id',
      `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`,
    )
  }
  return readIdentifier(value)
}

function find(document: JsonObject, path: string): Json | undefined {
  if (Object.hasOwn(document, path)) return document[path]
  for (const [key, value] of Object.entries(document)) {
    if (isObject(value) && path.startsWith(`${key}.`)) {
      const found = find(value, path.slice(key.length + 1))
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The one field of a first document whose name ends with `id`; throws when there is none or more than one. */
export function inferPrimaryKey(document: JsonObject): string {
  const names = Object.keys(document).filter(
    (name) => name.slice(-MAX_INFERRED_LENGTH).toLowerCase() === 'id',
  )
  const [only, second] = names.toSorted()
  const hint = 'Please specify the primary key manually using the `primaryKey` query parameter.'
  if (only === undefined) {
    throw new ApiError(
      'index_primary_key_no_candidate_found',
      `The primary key inference failed as the engine did not find any field ending with \`id\` in its name. ${hint}`,
    )
  }
  if (second !== undefined) {
    throw new ApiError(
      'index_primary_key_multiple_candidates_found',
      `The primary key inference failed as the engine found ${names.length} fields ending with \`id\` in their names: '${only}' and '${second}'. ${hint}`,
    )
  }
  return only
}
