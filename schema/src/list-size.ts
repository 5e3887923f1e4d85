import type { GraphQLField } from 'graphql'
import { DEFAULT_PAGE_SIZE } from './limits.ts'

/**
 * How many items a list is taken to hold where the cost of a document is counted: as many as one of the arguments named
 * in `by` asks for, else `otherwise`; or as many as the page that it is the list of.
 */
export type ListSize = { by: readonly string[]; otherwise: number } | 'page'

/** The extension of a field that tells the size of its list. */
type Sized = { listSize: ListSize }

/** Of a list that holds so many at the most, or hardly ever more. */
export function listOf(otherwise: number): Sized {
  return { listSize: { by: [], otherwise } }
}

/** Of a list that holds as many as one of these arguments asks for. */
export function listAsked(by: readonly string[], otherwise: number): Sized {
  return { listSize: { by, otherwise } }
}

/** Of a field that answers a page of a list: what is listed inside it has this size. */
export const aPage = listAsked(['first', 'last'], DEFAULT_PAGE_SIZE)

/** Of the lists inside a page. */
export const ofPage: Sized = { listSize: 'page' }

/** The size that a field was described with; undefined for one that is neither a list nor a page. */
export function listSizeOf({
  extensions,
}: Pick<GraphQLField<unknown, unknown>, 'extensions'>): ListSize | undefined {
  // Extensions hold anything, and under this name only what stands above.
  return extensions['listSize'] as ListSize | undefined
}
