import type { Json } from '../json.ts'
import { parseJson } from '../json.ts'

/** A filter in an address is text, unless it is the JSON of an array. */
export function readFilterParameter(text: string): Json {
  if (!text.trimStart().startsWith('[')) return text
  try {
    return parseJson(text)
  } catch {
    // Not JSON, so it is a filter, if a bad one: the filter's own error says more.
    return text
  }
}
