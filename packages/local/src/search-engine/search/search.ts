import { ApiError } from '../errors.ts'
import type { Bits } from '../index/bits.ts'
import { searchableWeight } from '../index/attributes.ts'
import { addBit, andNot, countBits, hasBit, isEmpty, join, listBits } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { isWithin, matchesPattern } from '../index/fields.ts'
import { listAttributes } from '../index/listed.ts'
import { fieldLanguages, languagesOf } from '../settings/locales.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet, inIndex, narrow, newContext } from '../query/context.ts'
import { buildGraph, withoutNodes } from '../query/graph.ts'
import type { QueryGraph } from '../query/graph.ts'
import { parseQuery } from '../query/parse.ts'
import { phraseDocs } from '../query/phrases.ts'
import { removalOrder } from '../query/removal.ts'
import type { MatchingStrategy } from '../query/removal.ts'
import { resolveGraph } from '../query/resolve.ts'
import type { LocatedTerm } from '../query/term.ts'
import { wordDocs } from '../query/word-sets.ts'
import { bucketSort } from '../ranking/bucket-sort.ts'
import type { RankingRule } from '../ranking/rule.ts'
import type { ScoreDetail } from '../ranking/score.ts'
import { distinctBy } from './distinct.ts'
import { placeholderRules, queryRules } from './rules.ts'
import type { SortOrder } from './sort-order.ts'

/** A search, checked: which documents, which words, in which order and how many. */
export interface Search {
  query: string | null
  /** The documents that pass the filter; null for all that live. */
  universe: Bits
  sort: readonly SortOrder[]
  strategy: MatchingStrategy
  distinct: string | null
  onlyFields: ReadonlySet<number> | null
  limit: number
  scored: boolean
  threshold: number | null
  /** Totals must be exact: pages are numbered. */
  exhaustive: boolean
  locales: readonly string[] | null
}

/** Hits by their internal numbers, with what is needed to present them. */
export interface Found {
  docs: number[]
  scores: ScoreDetail[][]
  /** All documents that match, as internal numbers. */
  candidates: Bits
  total: number
  degraded: boolean
  terms: readonly LocatedTerm[]
  context: SearchContext
}

const DEFAULT_CUTOFF_MS = 1500

/** Finds and orders documents. */
export function search(index: SearchIndex, request: Search): Found {
  const deadline = performance.now() + (index.settings.searchCutoffMs ?? DEFAULT_CUTOFF_MS)
  const context = newContext(index, request.onlyFields, deadline)
  const parsed = request.query === null ? null : parseQuery(tokens(index, request))
  let universe = request.universe
  if (parsed !== null) universe = forbid(context, universe, parsed.negativeWords, parsed.negativePhrases)
  if (parsed === null || parsed.terms.length === 0) return placeholder(context, request, universe)
  const { graph, terms } = buildGraph(context, parsed.terms)
  const reduced = withoutNodes(graph, removalOrder(context, graph, request.strategy).flat())
  universe = resolveGraph(context, reduced, universe)
  return order(context, request, universe, graph, terms)
}

function tokens(index: SearchIndex, request: Search): ReturnType<SearchIndex['tokenizer']['tokenize']> {
  const { query, locales } = request
  return index.tokenizer.tokenize(
    query ?? '',
    locales === null ? indexLanguages(index, request.onlyFields) : orNone(languagesOf(locales)),
  )
}

const orNone = (languages: readonly string[]): readonly string[] | undefined =>
  languages.length === 0 ? undefined : languages

/** The languages that the searched fields may be in. */
function indexLanguages(
  { settings, fields }: SearchIndex,
  only: ReadonlySet<number> | null,
): readonly string[] | undefined {
  if (settings.localizedAttributes === null) return undefined
  const names = fields.names.filter((name, id) =>
    only === null ? searchableWeight(settings, name) >= 0 : only.has(id),
  )
  return orNone([...new Set(names.flatMap((name) => fieldLanguages(settings, name) ?? []))])
}

function forbid(
  context: SearchContext,
  universe: Bits,
  words: readonly string[],
  phrases: readonly (readonly (string | null)[])[],
): Bits {
  let out = universe
  for (const word of words) out = andNot(out, wordDocs(context, word, 'typed'))
  for (const phrase of phrases) out = andNot(out, phraseDocs(context, phrase))
  return out
}

function placeholder(context: SearchContext, request: Search, universe: Bits): Found {
  return order(context, request, universe, [], [])
}

function order(
  context: SearchContext,
  request: Search,
  universe: Bits,
  graph: QueryGraph,
  terms: readonly LocatedTerm[],
): Found {
  const isPlaceholder = graph.length === 0
  const all = narrow(context, universe)
  const rules = (among: SearchContext): RankingRule[] =>
    isPlaceholder ? placeholderRules(among, request.sort) : queryRules(among, request.sort, request.strategy)
  const distinct = request.distinct ?? context.index.settings.distinctAttribute
  const shutOut = distinct === null ? null : distinctBy(context, distinct)
  const { maxTotalHits } = context.index.settings.pagination
  const sorted = bucketSort(context, rules, graph, all, {
    length: request.limit,
    scored: request.scored,
    threshold: request.threshold,
    exhaustive: request.exhaustive && request.threshold !== null ? maxTotalHits : null,
    distinct: shutOut,
  })
  let candidates = sorted.candidates
  if (request.exhaustive && shutOut !== null) candidates = onePerValue(context, candidates, shutOut)
  const toIndex = (at: number): number => context.docs?.[at] ?? at
  const matching = inIndex(context, candidates)
  return {
    docs: sorted.docs.slice(0, request.limit).map(toIndex),
    scores: sorted.scores.slice(0, request.limit),
    candidates: matching,
    total: countBits(candidates),
    degraded: sorted.degraded,
    terms,
    context,
  }
}

function onePerValue(context: SearchContext, docs: Bits, shutOut: (doc: number) => Bits): Bits {
  const kept = emptySet(context)
  const excluded = emptySet(context)
  if (isEmpty(docs)) return kept
  for (const doc of listBits(docs)) {
    if (hasBit(excluded, doc)) continue
    join(excluded, shutOut(doc))
    addBit(kept, doc)
  }
  return kept
}

/** The fields that a request restricts its search to. Throws when one is not searchable. */
export function restrictedFields(
  index: SearchIndex,
  names: readonly string[],
  weights: readonly number[],
  named: boolean,
): Set<number> | null {
  const searchable = index.fields.names.filter((_, id) => (weights[id] ?? -1) >= 0)
  const out = new Set<number>()
  let everything = false
  for (const name of names) {
    if (name === '*') {
      everything = true
      continue
    }
    const matching = searchable.includes(name)
      ? [name]
      : searchable.filter((field) => name.includes('*') && matchesPattern(name, field))
    if (matching.length === 0 && !index.settings.searchableAttributes.includes('*')) {
      const prefix = named ? `Index \`${index.uid}\`: ` : ''
      throw new ApiError(
        'invalid_search_attributes_to_search_on',
        prefix + notSearchable(index, name, searchable),
      )
    }
    for (const field of matching) out.add(index.fields.ids.get(field) ?? -1)
  }
  return everything ? null : out
}

function notSearchable(index: SearchIndex, name: string, searchable: readonly string[]): string {
  const objects = index.settings.searchableAttributes.filter((one) =>
    searchable.some((field) => isWithin(field, one)),
  )
  const names = listAttributes(index, [...objects, ...searchable])
  return `Attribute \`${name}\` is not searchable. Available searchable attributes are: \`${names}\`.`
}
