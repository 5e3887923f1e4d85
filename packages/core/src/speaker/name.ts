import { InvalidInputError } from '../errors.ts'
import type { InputPath } from '../errors.ts'
import { nameKey } from './name-key.ts'

const MAX_NAME = 200

/** A name as it is kept: trimmed, with single spaces. Throws `InvalidInputError` for one that names nobody. */
export function checkedName(name: string, path: InputPath): string {
  const clean = name.trim().replaceAll(/\s+/gu, ' ')
  if (!clean.isWellFormed())
    throw new InvalidInputError('The name holds half a character (a lone surrogate).', path)
  if (nameKey(clean) === '')
    throw new InvalidInputError('The name is empty: give one with at least one letter or digit.', path)
  if (clean.length > MAX_NAME)
    throw new InvalidInputError(
      `The name has ${clean.length} characters; at most ${MAX_NAME} are kept.`,
      path,
    )
  return clean
}
