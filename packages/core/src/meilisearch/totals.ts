import { MAX_REACHABLE_HITS } from './limits.ts'

/**
 * How many hits there are, and the milliseconds that the server took for all questions. Meilisearch 1.50 counts all
 * hits, though an offset reaches only the first 1,000; servers that count no further stop at exactly that number.
 */
export function totalsOf(answers: readonly { total: number; tookMs: number }[]): {
  totalCount: number
  totalCountIsExact: boolean
  tookMs: number
} {
  const totalCount = answers[0]?.total ?? 0
  return {
    totalCount,
    totalCountIsExact: totalCount !== MAX_REACHABLE_HITS,
    tookMs: answers.reduce((sum, answer) => sum + answer.tookMs, 0),
  }
}
