import type { Bits } from '../index/bits.ts'
import type { QueryGraph } from '../query/graph.ts'
import type { ScoreDetail } from './score.ts'

/** The next best documents by one rule, the readings of the query that they match, and how well they do. */
export interface Bucket {
  query: QueryGraph
  docs: Bits
  score: ScoreDetail
}

/** Cuts a set of documents into buckets, the best first. */
export interface RankingRule {
  /** Begins with a new set; ends what was going on before. */
  start(universe: Bits, query: QueryGraph): void
  /** The next bucket within what is left of the set, or null when there is none. */
  next(universe: Bits): Bucket | null
}
