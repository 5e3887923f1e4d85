import type { AttributeValue, Item } from './types.ts'

/** A document path: attribute names, and numbers for list positions. */
export type Path = readonly (string | number)[]

/** The value at `path`, undefined where the path leads nowhere. */
export function valueAt(item: Item, path: Path): AttributeValue | undefined {
  let value: AttributeValue | undefined = { M: item }
  for (const piece of path) {
    value = typeof piece === 'number' ? value.L?.[piece] : ownMember(value.M, piece)
    if (value === undefined) return undefined
  }
  return value
}

// An attribute may be called `constructor`, which every object seems to have.
function ownMember(item: Item | undefined, name: string): AttributeValue | undefined {
  return item && Object.hasOwn(item, name) ? item[name] : undefined
}
