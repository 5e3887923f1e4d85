import type { Fragment, Highlight, HighlightField } from '../search/types.ts'
import { randomUUID } from '../node-crypto.ts'
import { cutAsSent } from './as-sent.ts'

/** What the server puts around a match. */
export type Marks = { highlightPreTag: string; highlightPostTag: string }

/** Marks for one request: no text can hold them, since nobody knows them before. */
export function newMarks(): Marks {
  const nonce = randomUUID()
  // Private-use characters make them stand out where something is inspected.
  return { highlightPreTag: `\u{e000}${nonce}\u{e001}`, highlightPostTag: `\u{e002}${nonce}\u{e003}` }
}

/** Cuts a marked text into fragments; joined they are the text without its marks, to the character. */
export function fragmentsOf(marked: string, marks: Marks): Fragment[] {
  const fragments: Fragment[] = []
  const add = (text: string, isMatch: boolean): void => {
    const last = fragments.at(-1)
    if (last?.isMatch === isMatch) last.text += text
    else if (text !== '') fragments.push({ text, isMatch })
  }
  const [start = '', ...rest] = marked.split(marks.highlightPreTag)
  add(start, false)
  for (const part of rest) {
    const end = part.indexOf(marks.highlightPostTag)
    add(part.slice(0, end), true)
    add(part.slice(end + marks.highlightPostTag.length), false)
  }
  return fragments
}

/** A hit's fields that are marked in the index, and what they are called in a highlight; in the order of answers. */
export type HighlightedFields = readonly (readonly [attribute: string, field: HighlightField])[]

/** The highlights of a hit: those fields, or values of a list, that hold a match; `asSent` are texts that hide something. */
export function highlightsOf(
  formatted: Readonly<Record<string, unknown>> | undefined,
  fields: HighlightedFields,
  marks: Marks,
  asSent: Readonly<Record<string, string>> = {},
): Highlight[] {
  const highlights: Highlight[] = []
  for (const [attribute, field] of fields) {
    for (const text of [formatted?.[attribute]].flat()) {
      if (typeof text !== 'string' || !text.includes(marks.highlightPreTag)) continue
      highlights.push({ field, fragments: cutAsSent(fragmentsOf(text, marks), asSent[attribute]) })
    }
  }
  return highlights
}
