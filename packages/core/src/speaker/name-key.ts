import { seen } from '../seen.ts'

/**
 * What two spellings of one name have in common: case, accents, apostrophes, dots, a leading “the” and what nobody sees
 * do not count, so “O’Neill” is found as “o'neill” and “Kāne” as “kane”.
 */
export function nameKey(name: string): string {
  return sortKey(name)
    .replaceAll(/['’‘ʼ`´.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '')
}

/** How names are put in order: case and accents ignored, all else as it is seen. */
export function sortKey(name: string): string {
  return seen(name)
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
