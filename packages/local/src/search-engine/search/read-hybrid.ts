import { ApiError } from '../errors.ts'
import { checkBody, checkField } from '../http/fields.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { HYBRID_FIELDS } from './request.ts'

/** Checks what a body says of a search by meaning. */
export function checkHybrid({ vector, media, hybrid }: JsonObject, path: string): void {
  if (isObject(hybrid)) {
    checkBody(hybrid, HYBRID_FIELDS, `${path}.hybrid`)
    checkRatio(hybrid['semanticRatio'], `at \`${path}.hybrid.semanticRatio\``)
    if (!('embedder' in hybrid))
      throw new ApiError(
        'invalid_search_hybrid_query',
        `Missing field \`embedder\` inside \`${path}.hybrid\``,
      )
  }
  if (Array.isArray(vector)) checkVector(vector, `${path}.vector`)
  if ((isGiven(vector) || isGiven(media)) && !isGiven(hybrid)) throw lacksHybrid()
}

const isGiven = (value: Json | undefined): boolean => value !== undefined && value !== null

const lacksHybrid = (): ApiError =>
  new ApiError(
    'missing_search_hybrid',
    'Invalid request: missing `hybrid` parameter when `vector` or `media` are present.',
  )

function checkVector(vector: readonly Json[], path: string): void {
  for (const [i, item] of vector.entries())
    checkField(item, { type: 'number', code: 'invalid_search_vector' }, `${path}[${i}]`)
}

function checkRatio(value: Json | undefined, place: string): void {
  if (typeof value !== 'number' || (value >= 0 && value <= 1)) return
  throw new ApiError(
    'invalid_search_semantic_ratio',
    `Invalid value ${place}: the value of \`semanticRatio\` is invalid, expected a float between \`0.0\` and \`1.0\`.`,
  )
}

/** Reads what an address says of a search by meaning, all of it text. */
export function readHybridParameters(given: JsonObject): void {
  const { vector, hybridEmbedder, hybridSemanticRatio: ratio } = given
  if (Array.isArray(vector)) {
    if (vector.some((item) => item === '' || Number.isNaN(Number(item))))
      throw new ApiError(
        'invalid_search_vector',
        'Invalid value in parameter `vector`: invalid float literal',
      )
    given['vector'] = vector.map(Number)
  }
  if (typeof ratio === 'string') {
    const number = ratio.trim() === '' ? Number.NaN : Number(ratio)
    checkRatio(Number.isNaN(number) ? -1 : number, 'in parameter `hybridSemanticRatio`')
    if (hybridEmbedder === undefined) {
      throw new ApiError(
        'invalid_search_hybrid_query',
        '`hybridEmbedder` is mandatory when `hybridSemanticRatio` is present',
      )
    }
  }
  if (Array.isArray(vector) && hybridEmbedder === undefined) throw lacksHybrid()
}

const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)

/** The embedder that is asked for. Words alone are searched for where the ratio says so, or where nothing is there to be embedded. */
export function embedderOf({
  q,
  vector,
  media,
  hybrid,
  hybridEmbedder,
  hybridSemanticRatio,
}: JsonObject): string | null {
  const { embedder = hybridEmbedder, semanticRatio = hybridSemanticRatio } = isObject(hybrid) ? hybrid : {}
  const hasMeaning = (text(q) ?? '').trim() !== '' || Array.isArray(vector) || isObject(media)
  return hasMeaning && Number(semanticRatio ?? 0.5) !== 0 ? text(embedder) : null
}
