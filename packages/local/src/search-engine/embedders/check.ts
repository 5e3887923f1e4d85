import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'
import type { EmbedderSource, Nesting } from './fields.ts'
import { allowedFields, allowedSources, isAllowed, isMandatory, sourceOf } from './fields.ts'
import { checkOpenAi } from './open-ai.ts'

/** The fields in the order in which they are looked at. */
const LOOKED_AT = [
  'model',
  'revision',
  'pooling',
  'dimensions',
  'apiKey',
  'url',
  'indexingFragments',
  'searchFragments',
  'request',
  'response',
  'documentTemplate',
  'documentTemplateMaxBytes',
  'headers',
  'searchEmbedder',
  'indexingEmbedder',
  'binaryQuantized',
  'distribution',
]

const wrong = (message: string): ApiError => new ApiError('invalid_settings_embedders', message)

/** Checks what an embedder says, be it a change or the whole, its types being right. */
export function checkEmbedder(name: string, embedder: JsonObject): void {
  checkValues(name, embedder)
  const source = sourceOf(embedder)
  if (source === undefined) return
  checkFields(name, embedder, source, 'alone')
  if (source === 'openAi') checkOpenAi(name, embedder)
  if (source !== 'composite') return
  checkHalf(name, embedder['searchEmbedder'], 'search')
  checkHalf(name, embedder['indexingEmbedder'], 'indexing')
}

function checkValues(name: string, embedder: JsonObject): void {
  const { documentTemplate, documentTemplateMaxBytes, dimensions, url } = embedder
  if (typeof documentTemplate === 'string' && documentTemplateMaxBytes === 0) {
    throw wrong(
      `\`.embedders.${name}.documentTemplateMaxBytes\`: \`documentTemplateMaxBytes\` cannot be zero`,
    )
  }
  if (dimensions === 0) throw wrong(`\`.embedders.${name}.dimensions\`: \`dimensions\` cannot be zero`)
  if (typeof url === 'string' && !URL.canParse(url)) {
    const why = /^[a-z][a-z0-9+.-]*:/i.test(url) ? 'empty host' : 'relative URL without a base'
    throw wrong(`\`.embedders.${name}.url\`: could not parse \`${url}\`: ${why}`)
  }
}

function checkHalf(name: string, half: JsonObject[string] | undefined, nesting: 'search' | 'indexing'): void {
  if (!isObject(half)) return
  const full = `${name}.${nesting}Embedder`
  const source = sourceOf(half)
  if (source === undefined) {
    throw wrong(
      `\`.embedders.${full}\`: Missing field \`source\`.\n  - note: this field is mandatory for nested embedders`,
    )
  }
  if (source === 'composite' || source === 'userProvided') {
    throw wrong(`\`.embedders.${full}.source\`: Source \`${source}\` is not available in a nested embedder`)
  }
  checkFields(name, half, source, nesting)
}

function checkFields(name: string, embedder: JsonObject, source: EmbedderSource, nesting: Nesting): void {
  for (const field of LOOKED_AT) {
    const value = embedder[field]
    if (!isAllowed(source, field, nesting)) {
      if (value !== undefined) throw unavailable(name, field, source, nesting)
    } else if (isMandatory(source, field) && (value === undefined || value === null)) {
      throw wrong(
        `\`.embedders.${name}\`: Missing field \`${field}\` (note: this field is mandatory for source \`${source}\`)`,
      )
    }
  }
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

function unavailable(name: string, field: string, source: EmbedderSource, nesting: Nesting): ApiError {
  const full = nesting === 'alone' ? name : `${name}.${nesting}Embedder`
  const where = nesting === 'alone' ? '' : ` for the ${nesting} embedder`
  const sources = allowedSources(field, nesting)
  const notes = [
    ...(sources.length > 0 ? [`\`${field}\` is available for sources: ${listed(sources)}`] : []),
    `available fields for source \`${source}\`${where}: ${listed(allowedFields(source, nesting))}`,
    ...(isAllowed(source, field, 'alone')
      ? [`\`${field}\` is available when source \`${source}\` is not${where}`]
      : []),
  ]
  return wrong(
    `\`.embedders.${full}\`: Field \`${field}\` unavailable for source \`${source}\`${where}.${notes.map((note) => `\n  - note: ${note}`).join('')}`,
  )
}

/** Refuses to make the vectors of an embedder exact again. */
export function checkQuantization(name: string, before: JsonObject, change: JsonObject): void {
  if (before['binaryQuantized'] !== true || change['binaryQuantized'] !== false) return
  throw wrong(
    `\`.embedders.${name}.binaryQuantized\`: Cannot disable the binary quantization.\n - Note: Binary quantization is a lossy operation that cannot be reverted.\n - Hint: Add a new embedder that is non-quantized and regenerate the vectors.`,
  )
}

/** Refuses more embedders than vectors can be told apart by. */
export function checkEmbedderCount(count: number): void {
  if (count > 256)
    throw new ApiError(
      'invalid_settings_embedders',
      `Too many embedders in the configuration. Found ${textOf(count)}, but limited to 256.`,
    )
}
