import { ApiError, notSupported } from '../errors.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { textOf } from '../json.ts'
import type { SearchRequest } from './request.ts'

/** Tells what is wrong with a search by meaning, and that there is none here where nothing is. */
export function refuseHybrid(
  { settings }: SearchIndex,
  name: string,
  { vector, q }: SearchRequest,
  prefix: string,
): never {
  const embedder = settings.embedders[name]
  if (embedder === undefined)
    throw new ApiError('invalid_search_embedder', `${prefix}Cannot find embedder with name \`${name}\`.`)
  const { source, dimensions } = embedder
  if (vector !== null && dimensions !== undefined && vector.length !== dimensions) {
    throw new ApiError(
      'invalid_vector_dimensions',
      `${prefix}Invalid vector dimensions: expected: \`${textOf(dimensions)}\`, found: \`${vector.length}\`.`,
    )
  }
  if (vector === null && source === 'userProvided') {
    throw new ApiError(
      'vector_embedding_error',
      `${prefix}Error while generating embeddings: user error: attempt to embed the following text in a configuration where embeddings must be user provided:\n  - \`${q ?? ''}\``,
    )
  }
  throw notSupported('Searching by meaning')
}
