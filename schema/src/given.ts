type Given<Input> = { [Key in keyof Input]?: NonNullable<Input[Key]> }

/**
 * An input's fields that hold something: a client's null is the same as a field left out, and an empty list of
 * alternatives filters nothing, as a form with no box ticked means it.
 */
export function given<Input extends object>(input: Input | null | undefined): Given<Input> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value != null && !isEmptyList(value))
  // Object.fromEntries forgets the names, which are those of the input.
  return Object.fromEntries(entries) as Given<Input>
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
