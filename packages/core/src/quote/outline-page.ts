import type { OutlineEntry } from '../article/types.ts'
import { InvalidInputError } from '../errors.ts'
import type { Page, PageRequest } from '../paging.ts'
import { decodeCursor, encodeCursor, listTag } from '../paging-cursor.ts'
import type { QuoteKind } from './types.ts'

/** A page of an article's quotes, as ids. A cursor is a quote's id: it stays right while others come and go. */
export function pageOfOutline(
  articleId: string,
  outline: readonly OutlineEntry[],
  kinds: readonly QuoteKind[] | null,
  page: PageRequest,
): Page<string> & { totalCount: number } {
  const tag = listTag('ofArticle', { articleId, kinds })
  const ids = outline.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ quoteId }) => quoteId)
  const at = page.cursor === null ? null : placeOf(ids, decodeCursor(tag, page.cursor))
  const from = page.backward ? Math.max(0, (at ?? ids.length) - page.limit) : at === null ? 0 : at + 1
  const to = page.backward ? (at ?? ids.length) : Math.min(ids.length, from + page.limit)
  return {
    edges: ids.slice(from, to).map((id) => ({ cursor: encodeCursor(tag, id), node: id })),
    hasPreviousPage: from > 0,
    hasNextPage: to < ids.length,
    totalCount: ids.length,
  }
}

function placeOf(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id)
  if (place === -1)
    throw new InvalidInputError(
      'The quote of this cursor is no longer in the list: start again without a cursor.',
    )
  return place
}
