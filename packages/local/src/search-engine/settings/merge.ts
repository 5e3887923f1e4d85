import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, textOf } from '../json.ts'
import { mergeChat } from './chat.ts'
import { mergeEmbedders } from '../embedders/merge.ts'
import type { Settings } from './settings.ts'
import { defaultSettings } from './settings.ts'
import { createTokenizer } from '../tokenizer/tokenize.ts'

/** Settings with a checked change put in: null resets a setting, what is not named stays. */
export function mergeSettings(before: Settings, change: JsonObject): Settings {
  const fresh: Record<string, unknown> = { ...defaultSettings() }
  const out: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(change)) {
    if (!(name in fresh)) continue
    if (value === null) out[name] = fresh[name]
    else if (isObject(value) && name === 'embedders') out[name] = mergeEmbedders(before.embedders, value)
    else if (isObject(value) && name === 'chat') out[name] = mergeChat(before.chat, value)
    else if (isObject(value) && name !== 'synonyms')
      out[name] = mergeObject(asObject(out[name]), asObject(fresh[name]), value)
    else out[name] = normalise(name, value)
  }
  // The change was checked when it was taken in, so its parts have the types of the settings they replace.
  const settings = Object.assign(defaultSettings(), out)
  checkTypoSizes(settings)
  return settings
}

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})

function mergeObject(before: JsonObject, fresh: JsonObject, change: JsonObject): JsonObject {
  const out = { ...before }
  for (const [key, value] of Object.entries(change)) {
    if (value === null) out[key] = fresh[key] ?? null
    else if (isObject(value) && key === 'minWordSizeForTypos')
      out[key] = mergeObject(asObject(out[key]), asObject(fresh[key]), value)
    else if (isObject(value) && key === 'sortFacetValuesBy') out[key] = { ...asObject(fresh[key]), ...value }
    else out[key] = normalise(key, value)
  }
  return out
}

const SORTED = new Set([
  'stopWords',
  'sortableAttributes',
  'disableOnWords',
  'disableOnAttributes',
  'separatorTokens',
  'nonSeparatorTokens',
  'dictionary',
])

/** A change as tasks show it: sets in ascending order, what attributes may be asked filled in. */
export function tidySettings(change: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, tidy(name, value)]))
}

function tidy(name: string, value: JsonObject[string]): JsonObject[string] {
  if (value === null) return name === 'searchableAttributes' || name === 'displayedAttributes' ? ['*'] : null
  if (isObject(value) && name === 'typoTolerance') return tidySettings(value)
  if (name === 'filterableAttributes' && Array.isArray(value)) return value.map(fillFeatures)
  return Array.isArray(value) && SORTED.has(name) ? ascending(value) : value
}

function fillFeatures(rule: JsonObject[string]): JsonObject[string] {
  if (!isObject(rule)) return rule
  const features = asObject(rule['features'])
  const filter = asObject(features['filter'])
  return {
    attributePatterns: rule['attributePatterns'] ?? [],
    features: {
      facetSearch: features['facetSearch'] ?? false,
      filter: { equality: filter['equality'] ?? true, comparison: filter['comparison'] ?? false },
    },
  }
}

function normalise(name: string, value: JsonObject[string]): JsonObject[string] {
  if (!Array.isArray(value)) return value
  const items = name === 'disableOnWords' ? value.map((item) => foldWord(textOf(item))) : value
  const unique = withoutDoubles(items)
  if (name === 'searchableAttributes' || name === 'displayedAttributes')
    return unique.includes('*') ? ['*'] : unique
  if (SORTED.has(name)) return ascending(unique)
  return name === 'filterableAttributes' ? unique : value
}

const plainTokenizer = createTokenizer(defaultSettings())

/** A word as it stands among those that want no typos: as texts are folded that are searched. */
const foldWord = (word: string): string =>
  plainTokenizer
    .tokenize(word)
    .map(({ lemma }) => lemma)
    .join('')

const withoutDoubles = (items: readonly Json[]): Json[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

const ascending = (items: readonly Json[]): Json[] =>
  withoutDoubles(items).toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1))

function checkTypoSizes({ typoTolerance: { minWordSizeForTypos: sizes } }: Settings): void {
  const { oneTypo, twoTypos } = sizes
  if (oneTypo <= twoTypos && twoTypos <= 255) return
  throw new ApiError(
    'invalid_settings_typo_tolerance',
    `\`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`,
  )
}
