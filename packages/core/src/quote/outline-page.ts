import type { OutlineEntry } from '../article/types.ts'
import { InvalidInputError } from '../errors.ts'
import type { Page, PageRequest } from '../paging.ts'
import { encodeCursor, listTag, positionIn } from '../paging-cursor.ts'
import type { QuoteKind } from './types.ts'

/**
 * A page of an article's quotes, as ids. A cursor is a quote's id, so it stays right while others come and go, and
 * its place, where the page goes on when an editor has dismissed that very quote meanwhile.
 */
export function pageOfOutline(
  articleId: string,
  outline: readonly OutlineEntry[],
  kinds: readonly QuoteKind[] | null,
  page: PageRequest,
): Page<string> & { totalCount: number } {
  const tag = listTag('ofArticle', { articleId, kinds })
  const ids = outline.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ quoteId }) => quoteId)
  const position = positionIn(tag, page)
  const gap = position === null ? null : gapAt(ids, position)
  const from = page.backward ? Math.max(0, (gap?.before ?? ids.length) - page.limit) : (gap?.behind ?? 0)
  const to = page.backward ? (gap?.before ?? ids.length) : Math.min(ids.length, from + page.limit)
  return {
    edges: ids.slice(from, to).map((node, index) => ({
      node,
      // Made when it is asked for: whoever wants the nodes needs two at the most.
      get cursor() {
        return encodeCursor(tag, `${from + index} ${node}`)
      },
    })),
    hasPreviousPage: from > 0,
    hasNextPage: to < ids.length,
    totalCount: ids.length,
  }
}

/** Where a page ends ahead of a cursor, and where one begins behind it. */
function gapAt(ids: readonly string[], position: string): { before: number; behind: number } {
  const [, place, id] = /^(\d{1,5}) (.+)$/su.exec(position) ?? []
  if (place === undefined || id === undefined)
    throw new InvalidInputError('The cursor is malformed: pass one that this list gave out.')
  const now = ids.indexOf(id)
  if (now !== -1) return { before: now, behind: now + 1 }
  // What stood behind the quote that is gone has moved up into its place.
  const left = Math.min(Number(place), ids.length)
  return { before: left, behind: left }
}
