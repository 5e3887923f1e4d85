import type { Json } from '../json.ts'

/** A place on a scale: `rank` of `max`, both whole numbers. */
export interface Rank {
  rank: number
  max: number
}

/** What one rule says of a hit. */
export type ScoreDetail =
  | { kind: 'words' | 'typo' | 'proximity' | 'attributeRank' | 'wordPosition' | 'exactWords'; rank: Rank }
  | { kind: 'exactAttribute'; match: 'exactMatch' | 'matchesStart' | 'noExactMatch'; rank: Rank }
  | { kind: 'sort'; field: string; ascending: boolean; hidden: boolean; value: Json }
  | { kind: 'skipped'; rank: Rank }

const local = ({ rank, max }: Rank): number => rank / max

/** The score of a hit, 0 to 1: each rule splits what the rules before it left equal. */
export function globalScore(details: readonly ScoreDetail[]): number {
  let rank = 1
  let max = 1
  for (const detail of details) {
    if (detail.kind === 'sort') continue
    rank = (rank - 1) * detail.rank.max + detail.rank.rank
    max *= detail.rank.max
  }
  return rank / max
}

/** The details of a score as the API shows them; `unified` when the settings use the older `attribute` rule. */
export function describeScore(details: readonly ScoreDetail[], unified: boolean): Record<string, Json> {
  const out: Record<string, Json> = {}
  let order = 0
  let attribute: Rank | null = null
  let exact: Rank | null = null
  for (const detail of details) {
    if (detail.kind === 'words') {
      const { rank, max } = detail.rank
      out['words'] = { order: order++, matchingWords: rank, maxMatchingWords: max, score: rank / max }
    } else if (detail.kind === 'typo') {
      const { rank, max } = detail.rank
      out['typo'] = { order: order++, typoCount: max - rank, maxTypoCount: max - 1, score: rank / max }
    } else if (detail.kind === 'proximity') {
      out['proximity'] = { order: order++, score: local(detail.rank) }
    } else if (detail.kind === 'attributeRank') {
      if (unified) {
        attribute = detail.rank
        out['attribute'] = { order: order++, attributeRankingOrderScore: local(detail.rank) }
      } else out['attributeRank'] = { order: order++, score: local(detail.rank) }
    } else if (detail.kind === 'wordPosition') {
      if (unified && attribute !== null) {
        const before = out['attribute']
        const both = globalScore([detailOf(attribute), detailOf(detail.rank)])
        out['attribute'] = { ...asObject(before), queryWordDistanceScore: local(detail.rank), score: both }
      } else out['wordPosition'] = { order: order++, score: local(detail.rank) }
    } else if (detail.kind === 'exactAttribute') {
      exact = detail.match === 'noExactMatch' ? detail.rank : null
      out['exactness'] = { order: order++, matchType: detail.match, score: local(detail.rank) }
    } else if (detail.kind === 'exactWords') {
      if (exact !== null) {
        const { order: place, matchType } = asObject(out['exactness'])
        out['exactness'] = {
          order: place ?? 0,
          matchType: matchType ?? null,
          matchingWords: detail.rank.rank - 1,
          maxMatchingWords: detail.rank.max - 1,
          score: globalScore([detailOf(exact), detail]),
        }
      }
    } else if (detail.kind === 'sort') {
      const name = detail.hidden
        ? `<hidden-rule-${order}>`
        : `${detail.field}:${detail.ascending ? 'asc' : 'desc'}`
      out[name] = { order: order++, value: detail.hidden ? '<hidden>' : detail.value }
    } else out['skipped'] = { order: order++ }
  }
  return out
}

const detailOf = (rank: Rank): ScoreDetail => ({ kind: 'proximity', rank })

const asObject = (value: Json | undefined): Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
