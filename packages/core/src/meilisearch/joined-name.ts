import transliterate from '@sindresorhus/transliterate'

/**
 * Apostrophes of every shape, and dashes: the server takes them for gaps between words. And what nobody sees, as soft
 * hyphens, which it takes for letters.
 */
const JOINTS = /[\p{Dash_Punctuation}\p{Format}'’‘ʼʹ′´`]/u

/**
 * A name as people type it: in Latin letters, without apostrophes, hyphens and what nobody sees; `origins` leads back to
 * the name.
 */
export type JoinedName = {
  text: string
  /** For each UTF-16 unit of `text` the offset in the name of the character that it comes from. */
  origins: number[]
}

/** “Jean-Luc O’Neill” as “JeanLuc ONeill”, “Søren” as “Soren”: "one" and "soren" are prefixes of them. */
export function joinedName(name: string): JoinedName {
  let text = ''
  const origins: number[] = []
  let offset = 0
  for (const character of name) {
    const typed = JOINTS.test(character) ? '' : transliterate(character)
    text += typed
    for (let unit = 0; unit < typed.length; unit++) origins.push(offset)
    offset += character.length
  }
  return { text, origins }
}

/** The joined forms of these names, where they differ from the names themselves. */
export function joinedNames(names: readonly string[]): string[] {
  const forms = names
    .map((name) => [name, joinedName(name).text] as const)
    .filter(([name, form]) => form !== name)
  return [...new Set(forms.map(([, form]) => form))]
}
