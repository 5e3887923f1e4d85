import { checkCharacters } from '../characters.ts'
import { InvalidInputError } from '../errors.ts'
import type { InputPath } from '../errors.ts'
import { seen } from '../seen.ts'
import { nameKey, sortKey } from './name-key.ts'

const MAX_NAME = 200
// DynamoDB takes sort keys up to 1,024 bytes, and some single characters are a phrase once their form is plain.
const MAX_KEY_BYTES = 900

/** A name as it is kept: as it is seen, trimmed, with single spaces. Throws `InvalidInputError` for one that names nobody. */
export function checkedName(name: string, path: InputPath): string {
  const clean = seen(name).trim().replaceAll(/\s+/gu, ' ')
  checkCharacters(clean, 'name', path)
  if (nameKey(clean) === '')
    throw new InvalidInputError('The name is empty: give one with at least one letter or digit.', path)
  if (clean.length > MAX_NAME)
    throw new InvalidInputError(
      `The name has ${clean.length} characters; at most ${MAX_NAME} are kept.`,
      path,
    )
  if (!fitsKey(clean))
    throw new InvalidInputError(
      'The name is too long once its characters are in plain form: shorten it.',
      path,
    )
  return clean
}

/** As much of an extracted name as can be kept: one without blanks may be as long as its article. */
export function keptName(name: string): string {
  let kept = name.slice(0, MAX_NAME).toWellFormed().trim()
  while (!fitsKey(kept)) kept = kept.slice(0, kept.length / 2).toWellFormed()
  return kept
}

/** Whether a name, or the beginning of one, can be a key; a longer one is nobody's. */
export function fitsKey(name: string): boolean {
  return Buffer.byteLength(sortKey(name)) <= MAX_KEY_BYTES
}
