import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { ErrorCode } from '../error-codes.ts'
import type { Bits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json } from '../json.ts'
import type { FilterNode } from './ast.ts'
import { evaluateFilter, liveDocs } from './evaluate.ts'
import { FilterError } from './filter-error.ts'
import { parseFilter } from './parse.ts'

/** How errors in a filter are told: under which code, and whether the index is named. */
export interface FilterErrors {
  code: ErrorCode
  named: boolean
  /** Whether messages show the filter written anew, as those of searches do, or as it was given. */
  rewritten: boolean
}

/** The documents that pass the filter of a request: text, or an array whose inner arrays are alternatives. */
export function evaluateRequestFilter(
  engine: Engine,
  index: SearchIndex,
  filter: Json,
  errors: FilterErrors,
): Bits {
  const node = parseRequestFilter(filter, errors.code)
  if (node === null) return liveDocs(index)
  checkFeatures(engine, node)
  try {
    return evaluateFilter(index, node, errors.rewritten)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw new ApiError(errors.code, errors.named ? `Index \`${index.uid}\`: ${error.message}` : error.message)
  }
}

/** Parses the filter of a request. Throws an ApiError under the given code. */
export function parseRequestFilter(filter: Json, code: ErrorCode): FilterNode | null {
  const parse = (text: string): FilterNode | null => {
    try {
      return parseFilter(text)
    } catch (error) {
      throw error instanceof FilterError ? new ApiError(code, error.message) : error
    }
  }
  if (filter === null) return null
  if (typeof filter === 'string') return parse(filter)
  if (!Array.isArray(filter)) throw wrongFilter('String, Array', filter, code)
  const parts: FilterNode[] = []
  for (const item of filter) {
    if (typeof item === 'string') push(parts, parse(item))
    else if (Array.isArray(item)) {
      const inner: FilterNode[] = []
      for (const text of item) {
        if (typeof text !== 'string') throw wrongFilter('String', text, code)
        push(inner, parse(text))
      }
      push(parts, joinNodes('or', inner))
    } else throw wrongFilter('String, [String]', item, code)
  }
  return joinNodes('and', parts)
}

/** The error for a filter that is neither text nor a list of texts. */
export const wrongFilter = (expected: string, found: Json, code: ErrorCode): ApiError =>
  new ApiError(
    code,
    `Invalid syntax for the filter parameter: \`expected ${expected}, found: ${JSON.stringify(found)}\`.`,
  )

function push(into: FilterNode[], node: FilterNode | null): void {
  if (node !== null) into.push(node)
}

function joinNodes(kind: 'and' | 'or', parts: FilterNode[]): FilterNode | null {
  const [first] = parts
  if (first === undefined) return null
  return parts.length === 1 ? first : { kind, parts }
}

function checkFeatures(engine: Engine, node: FilterNode): void {
  if (node.kind === 'and' || node.kind === 'or') for (const part of node.parts) checkFeatures(engine, part)
  else if (node.kind === 'not') checkFeatures(engine, node.part)
  else if (node.kind === 'contains' && engine.features['containsFilter'] !== true) {
    const { start, end, source, value } = node.keyword
    throw new ApiError(
      'feature_not_enabled',
      new FilterError(
        `Using \`${value}\` in a filter requires enabling the \`contains filter\` experimental feature. See https://github.com/orgs/meilisearch/discussions/763`,
        source,
        start,
        end,
      ).message,
    )
  } else if (node.kind === 'vectors') {
    const { start, source } = node.token
    throw new ApiError(
      'feature_not_enabled',
      new FilterError(
        'using a vector filter requires enabling the `multimodal` experimental feature. See https://github.com/orgs/meilisearch/discussions/846',
        source,
        start,
        start + '_vectors'.length,
      ).message,
    )
  }
}
