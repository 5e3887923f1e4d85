import type { Meilisearch } from 'meilisearch'
import type { RandomQuoteDraw } from '../search/types.ts'
import { ask } from './ask.ts'
import { quoteConditions } from './filter.ts'
import { MAX_REACHABLE_HITS } from './limits.ts'
import { SLICE_FIELDS, sliceAt } from './slices.ts'
import { randomInt } from '../node-crypto.ts'

/** How often a draw is tried again when what was counted is gone before it is fetched. */
const ATTEMPTS = 3

/**
 * One of the quotes that match, each exactly as likely as any other, or null. One rank is drawn among all of them.
 * An offset reaches only the first 1,000, so with more the rank is looked up in the counts of the slices, whose sum is
 * exact: two requests up to about 80,000 matches, three up to eight million.
 */
export async function randomQuote(
  client: Meilisearch,
  index: string,
  filter: RandomQuoteDraw,
): Promise<string | null> {
  const { source, ...rest } = filter
  const conditions = quoteConditions({
    ...rest,
    ...(source === undefined ? {} : { sources: [source] }),
  })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const place = await drawPlace(client, index, Object.values(conditions))
    if (place === null) return null
    const query = { indexUid: index, q: '', limit: 1, attributesToRetrieve: ['id'], ...place }
    const [answer] = await ask<{ id: string }>(client, [query])
    const [drawn] = answer?.found ?? []
    if (drawn) return drawn.row.id
  }
  return null
}

/** A filter and an offset that lead to the quote drawn. */
async function drawPlace(
  client: Meilisearch,
  indexUid: string,
  conditions: string[],
): Promise<{ filter: string[]; offset: number } | null> {
  let filter = conditions
  let rank: number | null = null
  for (const field of SLICE_FIELDS) {
    const [answer] = await ask(client, [{ indexUid, q: '', limit: 0, filter, facets: [field] }])
    const counts = answer?.counts[field] ?? {}
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (total === 0) return null
    rank ??= randomInt(total)
    if (total <= MAX_REACHABLE_HITS) break
    const slice = sliceAt(counts, rank)
    if (slice === null) return null
    filter = [...filter, `${field} = ${slice.value}`]
    rank = slice.rank
    if (slice.count <= MAX_REACHABLE_HITS) break
  }
  return { filter, offset: (rank ?? 0) % MAX_REACHABLE_HITS }
}
