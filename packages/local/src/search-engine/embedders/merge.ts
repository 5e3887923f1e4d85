import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { checkEmbedder, checkEmbedderCount, checkQuantization } from './check.ts'
import type { EmbedderSource } from './fields.ts'
import { sourceOf } from './fields.ts'
import { DEFAULT_OPEN_AI_MODEL } from './open-ai.ts'

/** The template by which documents are made texts where none is given. */
export const DEFAULT_TEMPLATE =
  '{% for field in fields %}{% if field.is_searchable and field.value != nil %}{{ field.name }}: {{ field.value }}\n{% endif %}{% endfor %}'

/** How long such a text may be where nothing is said of it. */
export const DEFAULT_TEMPLATE_BYTES = 400

const DEFAULT_MODEL = { model: 'BAAI/bge-base-en-v1.5', revision: '617ca489d9e86b49b8167676d8220688b99db36e' }

/** Embedders with a checked change put in: null takes one out, what is not named stays. Throws what is wrong as a whole. */
export function mergeEmbedders(
  before: Record<string, JsonObject>,
  change: JsonObject,
): Record<string, JsonObject> {
  const out = { ...before }
  for (const [name, value] of Object.entries(change).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isObject(value)) {
      delete out[name]
      continue
    }
    const old = before[name] ?? {}
    checkQuantization(name, old, value)
    const merged = { ...mergeOne(old, value), source: sourceOf({ ...old, ...value }) ?? 'openAi' }
    checkEmbedder(name, merged)
    out[name] = filled(merged)
  }
  checkEmbedderCount(Object.keys(out).length)
  return out
}

// What outlives a change of the source; everything else belongs to the source.
const LASTING = ['apiKey', 'distribution', 'binaryQuantized']
const LASTING_TEMPLATE = [...LASTING, 'documentTemplate', 'documentTemplateMaxBytes']

function mergeOne(before: JsonObject, change: JsonObject): JsonObject {
  const source = 'source' in change ? (sourceOf(change) ?? 'openAi') : before['source']
  const out = source === before['source'] ? { ...before } : lasting(before, source)
  for (const [field, value] of Object.entries(change)) {
    if (value === null) delete out[field]
    else if (field === 'indexingEmbedder' && isObject(out[field]) && isObject(value))
      out[field] = mergeOne(asObject(out[field]), value)
    else if (field.endsWith('Fragments') && isObject(value))
      out[field] = withoutNulls({ ...asObject(out[field]), ...value })
    else out[field] = value
  }
  return out
}

function lasting(before: JsonObject, source: Json | undefined): JsonObject {
  const kept = source === 'userProvided' || source === 'composite' ? LASTING : LASTING_TEMPLATE
  return Object.fromEntries(Object.entries(before).filter(([field]) => kept.includes(field)))
}

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

const withoutNulls = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))

/** An embedder with what its source takes where nothing is given. */
function filled(embedder: JsonObject): JsonObject {
  const source = sourceOf(embedder) ?? 'openAi'
  if (source === 'userProvided') return embedder
  if (source !== 'composite') return { ...defaultsOf(source, embedder), ...templateOf(embedder), ...embedder }
  const search = asObject(embedder['searchEmbedder'])
  const indexing = asObject(embedder['indexingEmbedder'])
  return {
    ...embedder,
    searchEmbedder: { ...defaultsOf(sourceOf(search), search), ...search },
    indexingEmbedder: filled(indexing),
  }
}

// With fragments nothing is left for a template to do.
const templateOf = ({ indexingFragments }: JsonObject): JsonObject =>
  indexingFragments === undefined
    ? { documentTemplate: DEFAULT_TEMPLATE, documentTemplateMaxBytes: DEFAULT_TEMPLATE_BYTES }
    : {}

function defaultsOf(source: EmbedderSource | undefined, { model }: JsonObject): JsonObject {
  if (source === 'openAi') return { model: DEFAULT_OPEN_AI_MODEL }
  if (source === 'huggingFace') return { ...(model === undefined ? DEFAULT_MODEL : {}), pooling: 'useModel' }
  return source === 'rest' ? { headers: {} } : {}
}
