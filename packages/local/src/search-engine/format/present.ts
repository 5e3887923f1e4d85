import { isWithin } from '../index/fields.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, parseObject } from '../json.ts'
import { fieldLanguages } from '../settings/locales.ts'
import type { FieldFormat, Marks } from './format-text.ts'
import { formatText, matchPositions } from './format-text.ts'
import type { Matcher } from './matches.ts'
import { selectFields } from './select.ts'

/** How hits are to be presented. */
export interface Presentation {
  retrieve: readonly string[] | null
  highlight: readonly string[] | null
  crop: readonly string[] | null
  cropLength: number
  marks: Marks
  positions: boolean
  vectors: boolean
}

/** A document as a hit shows it, with its formatted copy and the places of its matches where they are asked for. */
export function presentHit(
  index: SearchIndex,
  text: string,
  matcher: Matcher,
  wish: Presentation,
): JsonObject {
  const { _vectors, ...document } = parseObject(text)
  const displayed = selectFields(document, displayedNames(index))
  const hit: JsonObject = { ...selectFields(displayed, retrievedNames(index, wish.retrieve)) }
  if (wish.vectors) hit['_vectors'] = isObject(_vectors) ? _vectors : {}
  const formats = fieldFormats(index, wish)
  const tools = (name: string) => ({
    tokenizer: index.tokenizer,
    matcher,
    marks: wish.marks,
    locales: fieldLanguages(index.settings, name),
  })
  if (formats.size > 0) {
    const wanted = [...formats.keys(), ...(retrievedNames(index, wish.retrieve) ?? ['*'])]
    const shown = selectFields(displayed, wanted.includes('*') ? null : wanted)
    hit['_formatted'] = mapLeaves(shown, (name, value) => formatLeaf(name, value, formats, tools(name)))
  }
  if (wish.positions) {
    const positions: JsonObject = {}
    eachText(displayed, (name, value, indices) => {
      const found = matchPositions(value, tools(name)).map((match) =>
        indices.length > 0 ? { ...match, indices } : { ...match },
      )
      // Of the items of a list only the last with a match is told, as the real server does.
      if (found.length > 0) positions[name] = found
    })
    hit['_matchesPosition'] = positions
  }
  return hit
}

// Names are compared as they stand: asking for an object of which only a part is displayed gives nothing.
function retrievedNames(index: SearchIndex, retrieve: readonly string[] | null): readonly string[] | null {
  const displayed = displayedNames(index)
  if (displayed === null || retrieve === null || retrieve.includes('*')) return displayed ?? retrieve
  return retrieve.filter((name) => displayed.includes(name))
}

/** The fields that may be shown; null for all. */
export const displayedNames = ({ settings }: SearchIndex): readonly string[] | null =>
  settings.displayedAttributes.includes('*') ? null : settings.displayedAttributes

type Tools = Parameters<typeof formatText>[2]

/** What is to be done with which attribute; only attributes that exist and may be shown count. */
function fieldFormats(index: SearchIndex, wish: Presentation): Map<string, FieldFormat> {
  const out = new Map<string, FieldFormat>()
  const displayed = displayedNames(index)
  const add = (name: string, format: FieldFormat): void => {
    if (name !== '*' && !isKnown(index, name)) return
    if (name !== '*' && displayed !== null && !displayed.includes(name)) return
    const before = out.get(name)
    out.set(name, {
      highlight: format.highlight || before?.highlight === true,
      crop: before?.crop ?? format.crop,
    })
  }
  for (const name of wish.highlight ?? []) add(name, { highlight: true, crop: null })
  for (const entry of wish.crop ?? []) {
    const match = /^(?<name>[\s\S]*):(?<size>\d+)$/.exec(entry)
    const size = match?.groups?.['size']
    add(match?.groups?.['name'] ?? entry, {
      highlight: false,
      crop: size === undefined ? wish.cropLength : Number(size),
    })
  }
  return out
}

const isKnown = (index: SearchIndex, name: string): boolean =>
  index.fields.ids.has(name) || index.fields.names.some((field) => isWithin(field, name))

function formatLeaf(name: string, value: Json, formats: Map<string, FieldFormat>, tools: Tools): Json {
  const merged: FieldFormat = { highlight: false, crop: null }
  for (const [attribute, format] of formats) {
    if (attribute !== '*' && !isWithin(name, attribute) && !isWithin(attribute, name)) continue
    merged.highlight ||= format.highlight
    merged.crop ??= format.crop
  }
  if (typeof value === 'number') return formatText(String(value), { ...merged, crop: null }, tools)
  return typeof value === 'string' ? formatText(value, merged, tools) : value
}

function mapLeaves(document: JsonObject, map: (name: string, value: Json) => Json): JsonObject {
  const walk = (name: string, value: Json): Json => {
    if (Array.isArray(value)) return value.map((item) => walk(name, item))
    if (!isObject(value)) return map(name, value)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(`${name}.${key}`, inner)]),
    )
  }
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, walk(key, value)]))
}

function eachText(
  document: JsonObject,
  visit: (name: string, value: string, indices: number[]) => void,
): void {
  const walk = (name: string, value: Json, indices: number[]): void => {
    if (Array.isArray(value)) value.forEach((item, i) => walk(name, item, [...indices, i]))
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) walk(`${name}.${key}`, inner, indices)
    else if (typeof value === 'string') visit(name, value, indices)
    else if (typeof value === 'number') visit(name, String(value), indices)
  }
  for (const [key, value] of Object.entries(document)) walk(key, value, [])
}
