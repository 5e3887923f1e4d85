import { InvalidInputError, type InputPath } from '@verbatim/core/errors.ts'
import { MOST_ALTERNATIVES } from './limits.ts'

type Given<Input> = { [Key in keyof Input]?: NonNullable<Input[Key]> }

/**
 * A filter's fields that hold something: a client's null is the same as a field left out, and an empty list of
 * alternatives filters nothing, as a form with no box ticked means it. Throws `InvalidInputError` for a list of more
 * alternatives than are looked for; `path` leads to the filter.
 */
export function given<Input extends object>(
  input: Input | null | undefined,
  path: InputPath = ['filter'],
): Given<Input> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value != null && !isEmptyList(value))
  for (const [name, value] of entries) checkList([...path, name], value)
  // Object.fromEntries forgets the names, which are those of the input.
  return Object.fromEntries(entries) as Given<Input>
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function checkList(path: InputPath, value: unknown): void {
  if (!Array.isArray(value) || value.length <= MOST_ALTERNATIVES) return
  const message = `\`${path.at(-1)}\` holds ${value.length} values; at most ${MOST_ALTERNATIVES} are looked for.`
  throw new InvalidInputError(message, path)
}
