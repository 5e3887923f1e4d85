import { InvalidInputError } from '../errors.ts'
import { placingArgument, type Page, type PageRequest } from '../paging.ts'
import { encodeCursor, positionIn } from '../paging-cursor.ts'
import { compareRanks, LAST_RANK, placeOf, positionOf, type Place } from './hit-place.ts'
import type { Rank } from './types.ts'

/** The index lets nobody look behind this hit. */
export const DEEPEST_HIT = 1000

// So many hits may come or go ahead of a cursor, from one page to the next, before it has to be looked for.
const SLACK = 8

// Who writes faster than this many looks gets what the last one saw: still no hit twice.
const LOOKS = 3

type Hits<Hit> = { hits: Hit[]; totalCount: number }

/** Asks for a stretch of hits in their order; with `ranksOnly` nothing but their ranks is looked at. */
export type ReadHits<Hit> = (offset: number, limit: number, ranksOnly?: boolean) => Promise<Hits<Hit>>

/**
 * A page of hits. A cursor holds the rank of its hit, so that the page begins right behind it (or ends ahead of it)
 * whatever has come and gone since; the offset beside it says where to look first. Throws `InvalidInputError` for what
 * lies deeper than the index reaches.
 */
export async function pageOfHits<Hit extends { rank: Rank }>(
  tag: string,
  page: PageRequest,
  read: ReadHits<Hit>,
): Promise<Page<Hit>> {
  const position = positionIn(tag, page)
  if (position === null && !page.backward)
    return asPage(tag, await read(0, page.limit), 0, { start: 0, end: page.limit })
  const argument = placingArgument(page)
  let place: Place = position === null ? await end(read, argument) : placeOf(position, argument)
  for (let look = 1; ; look++) {
    const from = Math.max(0, (page.backward ? place.offset - page.limit : place.offset) - SLACK)
    const asked = page.limit + 2 * SLACK + 1
    const found = await read(from, asked)
    const gap = gapAt(found.hits, place.rank)
    const cut = page.backward
      ? { start: gap.before - page.limit, end: gap.before }
      : { start: gap.behind, end: gap.behind + page.limit }
    const isHere = (from === 0 || gap.before > 0) && (cut.start >= 0 || from === 0)
    const isToEnd = found.hits.length < asked
    if ((isHere && (isToEnd || cut.end < found.hits.length)) || look === LOOKS) {
      checkDepth(from + (page.backward ? cut.end : cut.start), found.totalCount, argument)
      return asPage(tag, found, from, cut)
    }
    const all = await read(0, DEEPEST_HIT, true)
    place = { ...place, offset: gapAt(all.hits, place.rank).before }
  }
}

/** Where the list ends; backwards from there a page is found as from any other place. */
async function end<Hit>(read: ReadHits<Hit>, argument: string): Promise<Place> {
  const { totalCount } = await read(0, 0)
  checkDepth(totalCount, totalCount + 1, argument)
  return { offset: totalCount, rank: LAST_RANK }
}

/** Between which hits of a stretch a rank lies: they are the same two when no hit has this very rank. */
function gapAt(hits: readonly { rank: Rank }[], rank: Rank): { before: number; behind: number } {
  const before = hits.filter((hit) => compareRanks(hit.rank, rank) < 0).length
  const behind = hits.filter((hit) => compareRanks(hit.rank, rank) <= 0).length
  return { before, behind }
}

function asPage<Hit extends { rank: Rank }>(
  tag: string,
  { hits, totalCount }: Hits<Hit>,
  from: number,
  cut: { start: number; end: number },
): Page<Hit> {
  const start = Math.max(0, cut.start)
  const nodes = hits.slice(start, cut.end)
  const offset = from + start
  return {
    edges: nodes.map((node, index) => ({
      cursor: encodeCursor(tag, positionOf({ offset: offset + index, rank: node.rank })),
      node,
    })),
    hasNextPage: offset + nodes.length < totalCount,
    hasPreviousPage: offset > 0,
  }
}

function checkDepth(offset: number, totalCount: number, argument: string): void {
  if (offset < DEEPEST_HIT || totalCount <= DEEPEST_HIT) return
  throw new InvalidInputError(
    `A search reaches its first ${DEEPEST_HIT} hits and this page lies behind them: narrow the query or the filter, ` +
      'turn the order round (OLDEST for NEWEST, SHORTEST for LONGEST), or list `quotes` or `articles` instead.',
    [argument],
  )
}
