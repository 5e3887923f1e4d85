import type { OutlineEntry } from '../article/types.ts'
import { InvalidInputError } from '../errors.ts'
import { placingArgument, type Page, type PageRequest } from '../paging.ts'
import { encodeCursor, listTag, positionIn } from '../paging-cursor.ts'
import type { QuoteKind } from './types.ts'

/** The end of an id, which tells it from the others of its article. */
const TAIL = 5

/** How many quotes ahead of its own a cursor remembers. */
const MOST_AHEAD = 100

/**
 * A page of an article's quotes, as ids. A cursor is a quote's id, so it stays right while others come and go, and
 * what stood ahead of it, where the page goes on when that very quote is gone: an editor may dismiss a page of them.
 */
export function pageOfOutline(
  articleId: string,
  outline: readonly OutlineEntry[],
  kinds: readonly QuoteKind[] | null,
  page: PageRequest,
): Page<string> & { totalCount: number } {
  let made: string | undefined
  const tag = () => (made ??= listTag('ofArticle', { articleId, kinds }))
  const ids = outline.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ quoteId }) => quoteId)
  const position = page.cursor === null ? null : positionIn(tag(), page)
  const gap = position === null ? null : gapAt(ids, position, placingArgument(page))
  const from = page.backward ? Math.max(0, (gap?.before ?? ids.length) - page.limit) : (gap?.behind ?? 0)
  const to = page.backward ? (gap?.before ?? ids.length) : Math.min(ids.length, from + page.limit)
  return {
    edges: ids.slice(from, to).map((node, index) => ({
      node,
      // Made when it is asked for: whoever wants the nodes needs none.
      get cursor() {
        return encodeCursor(tag(), positionOf(ids, from + index))
      },
    })),
    hasPreviousPage: from > 0,
    hasNextPage: to < ids.length,
    totalCount: ids.length,
  }
}

/** A quote's id, and the tails of those ahead of it, the nearest last; `…` where there are more. */
function positionOf(ids: readonly string[], place: number): string {
  const first = Math.max(0, place - MOST_AHEAD)
  const tails = ids.slice(first, place).map(tailOf).join('')
  return `${ids[place]}:${tails}${first === 0 ? '' : '…'}`
}

/** Where a page ends ahead of a cursor, and where one begins behind it. */
function gapAt(
  ids: readonly string[],
  position: string,
  argument: string,
): { before: number; behind: number } {
  // The ellipsis by its number: a bundle keeps patterns as they are, and V8 holds a whole file with such a character
  // at two bytes each.
  const [, id, tails = '', cut] = /^([^:]+):((?:[^:\u2026]{5})*)(\u2026?)$/su.exec(position) ?? []
  if (id === undefined)
    throw new InvalidInputError('The cursor is malformed: pass one that this list gave out.', [argument])
  const now = ids.indexOf(id)
  if (now !== -1) return { before: now, behind: now + 1 }
  const places = new Map(ids.map((one, place) => [tailOf(one), place]))
  for (let end = tails.length; end > 0; end -= TAIL) {
    const nearest = places.get(tails.slice(end - TAIL, end))
    if (nearest !== undefined) return { before: nearest + 1, behind: nearest + 1 }
  }
  if (cut === '') return { before: 0, behind: 0 }
  throw new InvalidInputError(
    `The quote of this cursor and the ${MOST_AHEAD} ahead of it are gone: start again without a cursor.`,
    [argument],
  )
}

function tailOf(id: string): string {
  return id.slice(-TAIL)
}
