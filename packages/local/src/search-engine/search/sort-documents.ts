import { bitsOf } from './bits-of.ts'
import { listBits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { SearchContext } from '../query/context.ts'
import { narrow, newContext } from '../query/context.ts'
import { bucketSort } from '../ranking/bucket-sort.ts'
import type { RankingRule } from '../ranking/rule.ts'
import { sortRule } from '../ranking/sort.ts'
import type { SortOrder } from './sort-order.ts'

/** Documents, given and answered by internal numbers, in the order of their values. */
export function sortDocuments(
  index: SearchIndex,
  docs: readonly number[],
  orders: readonly SortOrder[],
): number[] {
  const context = newContext(index, null, Infinity)
  const all = narrow(context, bitsOf(docs, index.documents.length))
  const rules = (among: SearchContext): RankingRule[] =>
    orders.map(({ field, ascending }) => sortRule(among, field, ascending))
  const window = {
    length: docs.length,
    scored: false,
    threshold: null,
    exhaustive: null,
    distinct: null,
  }
  if (orders.length === 0) return listBits(all).map((at) => context.docs?.[at] ?? at)
  return bucketSort(context, rules, [], all, window).docs.map((at) => context.docs?.[at] ?? at)
}
