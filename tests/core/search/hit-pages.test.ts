import { expect, it } from 'vitest'
import { InvalidInputError } from '@verbatim/core/errors.ts'
import { encodeCursor } from '@verbatim/core/paging-cursor.ts'
import { DEEPEST_HIT, pageOfHits, type ReadHits } from '@verbatim/core/search/hit-pages.ts'
import { positionOf } from '@verbatim/core/search/hit-place.ts'
import type { Rank } from '@verbatim/core/search/types.ts'

const TAG = 'abcdefgh'
const all = Array.from({ length: DEEPEST_HIT + 100 }, (_, at): { rank: Rank } => ({
  rank: [at, 'quo_0123456789abcdef'],
}))

/** As the index answers: it counts everything, and shows nothing behind its deepest hit. */
const read: ReadHits<{ rank: Rank }> = async (offset, limit) => ({
  hits: all.slice(0, DEEPEST_HIT).slice(offset, offset + limit),
  totalCount: all.length,
})
const cursorAt = (offset: number) =>
  encodeCursor(TAG, positionOf({ offset, rank: [offset, 'quo_0123456789abcdef'] }))

const pathOf = async (cursor: string | null, backward: boolean) => {
  const asked = pageOfHits(TAG, { limit: 10, backward, cursor }, read)
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof InvalidInputError ? error.path : error
}

it.each([
  ['last', 'the end of more hits than the index reaches', null, true],
  ['after', 'what is behind the deepest hit', cursorAt(DEEPEST_HIT - 1), false],
  ['before', 'what ends behind the deepest hit', cursorAt(DEEPEST_HIT + 50), true],
  ['before', 'what is ahead of a place that is none', encodeCursor(TAG, 'nowhere'), true],
  ['after', 'what is behind a place that is none', encodeCursor(TAG, 'nowhere'), false],
])('names `%s` where a page is asked for of %s', async (argument, _, cursor, backward) => {
  expect(await pathOf(cursor, backward)).toEqual([argument])
})

it('answers the last page that the index reaches', async () => {
  const page = await pageOfHits(TAG, { limit: 10, backward: true, cursor: cursorAt(DEEPEST_HIT - 1) }, read)
  expect(page.edges.map(({ node }) => node.rank[0])).toEqual(
    Array.from({ length: 10 }, (_, at) => DEEPEST_HIT - 11 + at),
  )
})
