import { NAME_PARTICLES, NAME_SUFFIXES } from './name-parts.ts'
import { nameKey } from './name-key.ts'

/**
 * The keys under which a person's surname finds them, whether or not the text used it alone: “Jan van der Berg Jr”
 * is found as “van der Berg” and as “Berg”. Empty for a name of one word.
 */
export function surnameKeys(name: string): string[] {
  // Split before keys are made, for a key parts “Smith-Jones” in two.
  const words = name
    .split(/\s+/u)
    .map(nameKey)
    .filter((word) => word !== '')
  while (words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '')) words.pop()
  if (words.length < 2) return []
  let from = words.length - 1
  const keys = [words[from] ?? '']
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] ?? '')) from--
  if (from < words.length - 1) keys.push(words.slice(from).join(' '))
  return keys
}
