/** A slice of a list, asked for as Relay does: `first`/`after` forwards or `last`/`before` backwards. */
export type PageRequest = {
  /** How many items, 0 to 100. */
  limit: number
  backward: boolean
  /** The cursor of the item before (or behind) which the page ends, exclusive; null starts at the list's end. */
  cursor: string | null
}

/** Items in the list's own order whichever way the page was asked for; each with its cursor. */
export type Page<T> = {
  edges: { cursor: string; node: T }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

export const EMPTY_PAGE: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false }

/** The argument that says where a page lies: it is the one to blame when there is no such page. */
export function placingArgument({ cursor, backward }: PageRequest): 'first' | 'after' | 'last' | 'before' {
  if (cursor === null) return backward ? 'last' : 'first'
  return backward ? 'before' : 'after'
}
