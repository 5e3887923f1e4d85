import { MAX_REACHABLE_HITS } from './limits.ts'

/** How many hits there are, counted up to 1,000, and the milliseconds that the server took for all questions. */
export function totalsOf(answers: readonly { total: number; tookMs: number }[]): {
  totalCount: number
  totalCountIsExact: boolean
  tookMs: number
} {
  const totalCount = answers[0]?.total ?? 0
  return {
    totalCount,
    totalCountIsExact: totalCount < MAX_REACHABLE_HITS,
    tookMs: answers.reduce((sum, answer) => sum + answer.tookMs, 0),
  }
}
