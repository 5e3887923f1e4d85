import type { Meilisearch, MultiSearchParams, MultiSearchQuery } from 'meilisearch'
import { callBackend } from '../request-scope.ts'
import type { Counts } from './facets.ts'
import { READ_TIMEOUT_MS } from './limits.ts'

type Fields = Record<string, unknown>

/** A document that was found: the fields asked for, its score from 0 to 1, and its fields with the matches marked. */
export type Found<Row extends Fields> = { row: Row; score: number; marked: Partial<Row> }

/** The answer to one question. */
export type Answer<Row extends Fields> = {
  found: Found<Row>[]
  /** All that match, also those that no offset reaches. */
  total: number
  counts: Counts
  /** The server's own milliseconds. */
  tookMs: number
}

/** Asks all questions in one request; the answers come in the same order. */
export async function ask<Row extends Fields>(
  client: Meilisearch,
  queries: MultiSearchQuery[],
): Promise<Answer<Row>[]> {
  const { results } = await callBackend('index', (signal) =>
    client.multiSearch<MultiSearchParams, Row>({ queries }, signal ? { signal: timed(signal) } : undefined),
  )
  return results.map((result) => ({
    found: result.hits.map((hit) => {
      const { _rankingScore: score = 0, _formatted: marked = {} } = hit
      return { row: hit, score, marked }
    }),
    total: result.estimatedTotalHits ?? 0,
    counts: result.facetDistribution ?? {},
    tookMs: result.processingTimeMs,
  }))
}

/** The client drops its own time-out where it is given a signal. */
function timed(signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(READ_TIMEOUT_MS)])
}
