/** The characters of a text by code point: a pair of surrogates is one. */
export const characters = (text: string): string[] => Array.from(text)

/** How many characters a text has. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdbff) count--
  }
  return count
}
