import type { SearchIndex } from './search-index.ts'

/** Names of attributes as an error lists them: in order, each once, and of those that are not displayed only that there are some. */
export function listAttributes({ settings }: SearchIndex, names: Iterable<string>): string {
  const { displayedAttributes } = settings
  const all = new Set(names)
  const shown = displayedAttributes.includes('*') ? all : all.intersection(new Set(displayedAttributes))
  return [...shown].toSorted().join(', ') + (shown.size < all.size ? HIDDEN : '')
}

const HIDDEN = ', <..hidden-attributes>'

/** Whether none of the attributes that an error would list is displayed. */
export const isNothing = (list: string): boolean => list === '' || list === HIDDEN
