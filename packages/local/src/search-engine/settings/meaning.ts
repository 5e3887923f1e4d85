import type { Engine } from '../engine.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { checkEmbedder } from '../embedders/check.ts'

/** Switches of unfinished features, by the names that messages give them, and where they are talked about. */
const NAMES = {
  chatCompletions: ['chat completions', 835],
  compositeEmbedders: ['composite embedders', 816],
  multimodal: ['multimodal', 846],
  foreignKeys: ['foreign_keys', 873],
} as const

function needSwitch(engine: Engine, feature: keyof typeof NAMES, action: string): void {
  if (engine.features[feature] === true) return
  const [name, discussion] = NAMES[feature]
  throw new ApiError(
    'feature_not_enabled',
    `${action} requires enabling the \`${name}\` experimental feature. See https://github.com/orgs/meilisearch/discussions/${discussion}`,
  )
}

/** Checks a change of settings beyond the types of its parts: whether features are on, and what embedders say. */
export function checkMeaning(engine: Engine, change: JsonObject): void {
  const { embedders, chat, foreignKeys } = change
  const byName = isObject(embedders) ? Object.entries(embedders).toSorted(([a], [b]) => (a < b ? -1 : 1)) : []
  for (const [, embedder] of byName) if (isObject(embedder)) checkSwitches(engine, embedder)
  if (isObject(chat)) needSwitch(engine, 'chatCompletions', 'setting `chat` in the index settings')
  if (Array.isArray(foreignKeys))
    needSwitch(engine, 'foreignKeys', 'setting `foreignKeys` in the index settings')
  for (const [name, embedder] of byName) if (isObject(embedder)) checkEmbedder(name, embedder)
}

function checkSwitches(engine: Engine, embedder: JsonObject): void {
  if (embedder['source'] === 'composite')
    needSwitch(engine, 'compositeEmbedders', 'using `"composite"` as source')
  for (const name of ['searchEmbedder', 'indexingEmbedder'])
    if (isObject(embedder[name])) needSwitch(engine, 'compositeEmbedders', `setting \`${name}\``)
  for (const name of ['indexingFragments', 'searchFragments'])
    if (isObject(embedder[name])) needSwitch(engine, 'multimodal', `setting \`${name}\``)
}
