import { ApiError } from '../errors.ts'
import type { MatchingStrategy } from '../query/removal.ts'
import { parseSort } from './sort-order.ts'

type Kind = 'relevancy' | 'ascending sort' | 'descending sort'

interface Rule {
  kind: Kind
  /** Where it stands, as messages name it. */
  place: string
  name: string
}

interface Prepared {
  rules: Rule[]
  /** What was changed about the rules before they were compared, as messages tell it. */
  notes: string[]
}

/** What of a query decides how its hits compare with those of another. */
export interface RankedQuery {
  position: number
  indexUid: string
  rankingRules: readonly string[]
  /** Null when the query sorts by nothing of its own. */
  sort: readonly string[] | null
  strategy: MatchingStrategy
  isPlaceholder: boolean
}

/** Throws when the hits of two queries cannot stand in one list: their rules differ in kind. */
export function checkCompatible(queries: readonly RankedQuery[]): void {
  let previous: { query: RankedQuery; prepared: Prepared } | null = null
  for (const query of queries) {
    const prepared = prepare(query)
    if (previous !== null) {
      const { rules } = previous.prepared
      const at = prepared.rules.findIndex((rule, i) => i < rules.length && rules[i]?.kind !== rule.kind)
      const left = rules[at]
      const right = prepared.rules[at]
      if (left !== undefined && right !== undefined) {
        throw incompatible(previous, { query, prepared }, left, right)
      }
    }
    if (previous === null || previous.prepared.rules.length < prepared.rules.length)
      previous = { query, prepared }
  }
}

function incompatible(
  first: { query: RankedQuery; prepared: Prepared },
  second: { query: RankedQuery; prepared: Prepared },
  left: Rule,
  right: Rule,
): ApiError {
  const isRelevancy = left.kind === 'relevancy' || right.kind === 'relevancy'
  const reason = isRelevancy
    ? 'cannot compare a relevancy rule with a sort rule'
    : 'cannot compare two sort rules in opposite directions'
  const lines = [
    `The results of queries #${first.query.position} and #${second.query.position} are incompatible: `,
    `  1. ${describe(left)}`,
    `  2. ${describe(right)}`,
    `  - ${reason}`,
  ]
  for (const { query, prepared } of [first, second]) {
    if (prepared.notes.length === 0) continue
    lines.push(
      `  - note: The ranking rules of query #${query.position} were modified during canonicalization:`,
    )
    lines.push(...prepared.notes)
  }
  return new ApiError(
    'invalid_multi_search_query_ranking_rules',
    `Inside \`.queries[${second.query.position}]\`: ${lines.join('\n')}\n`,
  )
}

const describe = ({ place, kind, name }: Rule): string => `${place}: ${kind} rule(s) ${name}`

function prepare(query: RankedQuery): Prepared {
  const { position, indexUid, rankingRules, strategy, isPlaceholder } = query
  const raw: Rule[] = []
  const notes: string[] = []
  const seen = new Map<string, string>()
  const sort = query.sort === null ? null : parseSort(query.sort, 'invalid_search_sort')
  let criteria = 0
  const note = (text: string): void => {
    notes.push(`    ${notes.length + 1}. ${text}`)
  }
  const once = (key: string, name: string, where: string): boolean => {
    const earlier = seen.get(key)
    if (earlier !== undefined)
      note(
        `Removed duplicate rule \`${name}\` at position ${where} as it already appears at position ${earlier}`,
      )
    else seen.set(key, where)
    return earlier === undefined
  }
  const place = (): string => `\`queries[${position}]\`, \`${indexUid}.rankingRules[${criteria}]\``
  for (const [i, name] of rankingRules.entries()) {
    const where = `#${i} in ranking rules`
    const direction = /:(?<direction>asc|desc)$/.exec(name)?.groups?.['direction']
    if (direction !== undefined) {
      if (!once(`field ${name.slice(0, -direction.length - 1)}`, name, where)) continue
      raw.push({ kind: kindOf(direction === 'asc'), place: place(), name })
    } else if (name === 'sort') {
      if (sort === null) {
        notes.push(
          `   ${notes.length + 1}. Removed rule \`sort\` at position ${where} because \`query.sort\` is empty`,
        )
        continue
      }
      if (!once('sort', name, where)) continue
      let kept = 0
      for (const [n, { field, ascending }] of sort.entries()) {
        const inSort = `#${n} in \`query.sort\` (as \`sort\` is ${where})`
        if (!once(`field ${field}`, `${field}:${ascending ? 'asc' : 'desc'}`, inSort)) continue
        const own = `\`queries[${position}].sort[${kept}]\`, \`${indexUid}.rankingRules[${criteria}]\``
        raw.push({ kind: kindOf(ascending), place: own, name: `on field \`${field}\`` })
        kept++
      }
    } else if (isPlaceholder) {
      note(
        `Removed relevancy rule \`${name}\` at position ${where} because the query is a placeholder search (\`q\`: "")`,
      )
      continue
    } else if (name === 'words' && strategy === 'all') {
      note(`Removed rule \`words\` at position ${where} because \`query.matchingWords\` is set to \`all\``)
      continue
    } else {
      if (name !== 'words' && strategy !== 'all' && !seen.has('words')) {
        note(`Prepended rule \`words\` before first relevancy rule \`${name}\` at position ${where}`)
        seen.set('words', where)
        raw.push({ kind: 'relevancy', place: place(), name: 'words' })
        criteria++
      }
      if (!once(name, name, where)) continue
      raw.push({ kind: 'relevancy', place: place(), name })
    }
    criteria++
  }
  return { rules: coalesce(raw, query), notes }
}

const kindOf = (ascending: boolean): Kind => (ascending ? 'ascending sort' : 'descending sort')

/** Relevancy rules in a row are compared as one. */
function coalesce(rules: readonly Rule[], { position, indexUid }: RankedQuery): Rule[] {
  const out: Rule[] = []
  for (const rule of rules) {
    const last = out.at(-1)
    if (last === undefined || last.kind !== 'relevancy' || rule.kind !== 'relevancy') {
      out.push({ ...rule })
      continue
    }
    const [from, to] = [last, rule].map(
      ({ place }) => /\[(?<at>\d+)(?:\.\.=\d+)?\]`$/.exec(place)?.groups?.['at'],
    )
    last.name = `${last.name}, ${rule.name}`
    last.place = `\`queries[${position}]\`, \`${indexUid}.rankingRules[${from}..=${to}]\``
  }
  return out
}
