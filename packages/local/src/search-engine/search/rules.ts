import type { SearchContext } from '../query/context.ts'
import type { MatchingStrategy } from '../query/removal.ts'
import { attributeRankRule } from '../ranking/attribute-rank.ts'
import { exactAttributeRule } from '../ranking/exact-attribute.ts'
import { exactnessRule } from '../ranking/exactness.ts'
import { proximityRule } from '../ranking/proximity.ts'
import type { RankingRule } from '../ranking/rule.ts'
import { sortRule } from '../ranking/sort.ts'
import { typoRule } from '../ranking/typo.ts'
import { wordPositionRule } from '../ranking/word-position.ts'
import { wordsRule } from '../ranking/words.ts'
import type { SortOrder } from './sort-order.ts'

/** The rules of a search without words: only those that sort. */
export function placeholderRules(context: SearchContext, sort: readonly SortOrder[]): RankingRule[] {
  const sorting = sortingRules(context, sort)
  return context.index.settings.rankingRules.flatMap((name) => sorting(name))
}

const NEEDS_WORDS = new Set(['typo', 'attribute', 'attributeRank', 'wordPosition', 'proximity', 'exactness'])

/** The rules of a search with words, in the order of the settings. */
export function queryRules(
  context: SearchContext,
  sort: readonly SortOrder[],
  strategy: MatchingStrategy,
): RankingRule[] {
  const out: RankingRule[] = []
  const used = new Set<string>()
  const sorting = sortingRules(context, sort)
  // Rules that weigh words make sense only among hits that match as many of them.
  let words = strategy === 'all'
  for (const name of context.index.settings.rankingRules) {
    if (used.has(name)) continue
    used.add(name)
    if (!words && (name === 'words' || NEEDS_WORDS.has(name))) {
      out.push(wordsRule(context, strategy))
      words = true
    }
    if (name === 'typo') out.push(typoRule(context))
    else if (name === 'proximity') out.push(proximityRule(context))
    else if (name === 'attribute') out.push(attributeRankRule(context), wordPositionRule(context))
    else if (name === 'attributeRank') out.push(attributeRankRule(context))
    else if (name === 'wordPosition') out.push(wordPositionRule(context))
    else if (name === 'exactness') out.push(exactAttributeRule(context), exactnessRule(context))
    else out.push(...sorting(name))
  }
  return out
}

/** Makes the rules that a name asks for; a field sorts once only. */
function sortingRules(context: SearchContext, sort: readonly SortOrder[]): (name: string) => RankingRule[] {
  const sorted = new Set<string>()
  const make = ({ field, ascending }: SortOrder): RankingRule[] => {
    if (sorted.has(field)) return []
    sorted.add(field)
    return [sortRule(context, field, ascending)]
  }
  return (name) => {
    if (name === 'sort') return sort.flatMap(make)
    const match = /^(?<field>[\s\S]*):(?<direction>asc|desc)$/.exec(name)
    return match?.groups === undefined
      ? []
      : make({ field: match.groups['field'] ?? '', ascending: match.groups['direction'] === 'asc' })
  }
}
