import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'

/** Embedders as answers show them: of their keys only the beginning. */
export const withoutSecrets = (embedders: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(embedders).map(([name, embedder]) => [name, hideIn(embedder)]))

function hideIn(embedder: Json): Json {
  if (!isObject(embedder)) return embedder
  const out = { ...embedder }
  const { apiKey } = embedder
  if (typeof apiKey === 'string') out['apiKey'] = hidden(apiKey)
  for (const half of ['searchEmbedder', 'indexingEmbedder'])
    if (isObject(out[half])) out[half] = hideIn(out[half])
  return out
}

function hidden(secret: string): string {
  const { length } = secret
  if (length < 10) return 'XXX...'
  if (length < 20) return `${secret.slice(0, 2)}XXXX...`
  return length < 30 ? `${secret.slice(0, 3)}XXXXX...` : `${secret.slice(0, 5)}XXXXXX...`
}
