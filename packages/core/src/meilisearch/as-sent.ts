import { seen } from '../seen.ts'
import type { Fragment } from '../search/types.ts'

/** The texts of a document that hide something, as they were sent, by their attributes. No word of them is searched. */
export type AsSent = { asSent?: Readonly<Record<string, string>> }

/** The document with these texts as they are seen: the server takes a soft hyphen for a letter, and nobody types one. */
export function asSeen<Attribute extends string, D extends Readonly<Record<Attribute, string | null>>>(
  document: D,
  attributes: readonly Attribute[],
): D & AsSent {
  const texts = attributes.flatMap((attribute) => {
    const text: string | null = document[attribute]
    return text === null || text === seen(text) ? [] : [[attribute, text] as const]
  })
  if (texts.length === 0) return document
  const shown = Object.fromEntries(texts.map(([attribute, text]) => [attribute, seen(text)]))
  return { ...document, ...shown, asSent: Object.fromEntries(texts) }
}

/** Cuts a text as it was sent, if it hides something, where it is cut; that goes with the character before it. */
export function cutAsSent(fragments: Fragment[], sent: string | undefined): Fragment[] {
  if (sent === undefined) return fragments
  let to = 0
  return fragments.map(({ text, isMatch }) => {
    const from = to
    for (let left = text.length; to < sent.length; to++) {
      const isHidden = seen(sent.charAt(to)) === ''
      if (left === 0 && !isHidden) break
      if (!isHidden) left--
    }
    return { text: sent.slice(from, to), isMatch }
  })
}
