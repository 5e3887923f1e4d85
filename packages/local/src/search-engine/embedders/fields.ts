import type { JsonObject } from '../json.ts'

/** Who computes the vectors of an embedder, in the order in which messages list them. */
export const SOURCES = ['openAi', 'huggingFace', 'ollama', 'userProvided', 'rest', 'composite'] as const

export type EmbedderSource = (typeof SOURCES)[number]

/** Where an embedder stands: by itself, or as a part of a composite one. */
export type Nesting = 'alone' | 'search' | 'indexing'

/** The fields of an embedder, in the order in which messages list those that a source knows. */
const FIELDS = [
  'source',
  'model',
  'revision',
  'pooling',
  'apiKey',
  'dimensions',
  'documentTemplate',
  'documentTemplateMaxBytes',
  'url',
  'indexingFragments',
  'searchFragments',
  'request',
  'response',
  'headers',
  'searchEmbedder',
  'indexingEmbedder',
  'distribution',
  'binaryQuantized',
]

const TEMPLATE = ['documentTemplate', 'documentTemplateMaxBytes']

const OPTIONAL: Readonly<Record<EmbedderSource, readonly string[]>> = {
  openAi: ['source', 'model', 'apiKey', ...TEMPLATE, 'dimensions', 'url'],
  huggingFace: ['source', 'model', 'revision', 'pooling', ...TEMPLATE],
  ollama: ['source', ...TEMPLATE, 'url', 'apiKey', 'dimensions'],
  userProvided: ['source'],
  rest: ['source', 'apiKey', 'dimensions', ...TEMPLATE, 'headers', 'indexingFragments', 'searchFragments'],
  composite: ['source'],
}

const MANDATORY: Readonly<Record<EmbedderSource, readonly string[]>> = {
  openAi: [],
  huggingFace: [],
  ollama: ['model'],
  userProvided: ['dimensions'],
  rest: ['url', 'request', 'response'],
  composite: ['searchEmbedder', 'indexingEmbedder'],
}

const ONLY_ALONE = new Set(['distribution', 'binaryQuantized'])
// Each half of a composite embedder has no use for what only the other half needs.
const NOT_IN = { alone: [], search: [...TEMPLATE, 'indexingFragments'], indexing: ['searchFragments'] }

/** Whether a source needs a field. */
export const isMandatory = (source: EmbedderSource, field: string): boolean =>
  MANDATORY[source].includes(field)

/** Whether a source knows a field. */
export function isAllowed(source: EmbedderSource, field: string, nesting: Nesting): boolean {
  if (ONLY_ALONE.has(field)) return nesting === 'alone'
  if (NOT_IN[nesting].some((other) => other === field)) return false
  return isMandatory(source, field) || OPTIONAL[source].includes(field)
}

/** The fields that a source knows. */
export const allowedFields = (source: EmbedderSource, nesting: Nesting): string[] =>
  FIELDS.filter((field) => isAllowed(source, field, nesting))

/** The sources that know a field. */
export const allowedSources = (field: string, nesting: Nesting): EmbedderSource[] =>
  SOURCES.filter((source) => isAllowed(source, field, nesting))

/** The source that an embedder names. */
export const sourceOf = ({ source }: JsonObject): EmbedderSource | undefined =>
  SOURCES.find((one) => one === source)
