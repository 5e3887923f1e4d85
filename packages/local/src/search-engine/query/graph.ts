import type { SearchContext } from './context.ts'
import type { ParsedTerm } from './parse.ts'
import type { LocatedTerm, QueryTerm } from './term.ts'
import { fullSubset, termCount, termKey, typedPhrase } from './term.ts'
import { joinedTerm, makeTerms } from './terms.ts'

/** A step of the query: a term, the start, the end, or nothing when it was taken out. */
export interface QueryNode {
  kind: 'start' | 'end' | 'term' | 'deleted'
  term: LocatedTerm | null
  before: Set<number>
  after: Set<number>
}

/** All ways to read a query: each path from the start (node 0) to the end (node 1) is one of them. */
export type QueryGraph = QueryNode[]

export const START = 0
export const END = 1

const newNode = (kind: QueryNode['kind'], term: LocatedTerm | null): QueryNode => ({
  kind,
  term,
  before: new Set(),
  after: new Set(),
})

/** The graph of a query, and all its terms, joined ones included, for highlighting. */
export function buildGraph(
  context: SearchContext,
  parsed: readonly ParsedTerm[],
): { graph: QueryGraph; terms: LocatedTerm[] } {
  const terms = makeTerms(context, parsed)
  const located = terms.map((term, i): LocatedTerm => locate(term, parsed, i, i))
  const graph: QueryGraph = [newNode('start', null), newNode('end', null)]
  const joined: LocatedTerm[] = []
  for (const [i, term] of located.entries()) {
    graph.push(newNode('term', term))
    for (const size of [2, 3]) {
      const ngram = join(context, parsed, terms, i - size + 1, i)
      if (ngram === null) continue
      joined.push(ngram)
      graph.push(newNode('term', ngram))
    }
  }
  connect(graph)
  return { graph, terms: [...located, ...joined] }
}

const locate = (
  term: QueryTerm,
  parsed: readonly ParsedTerm[],
  first: number,
  last: number,
): LocatedTerm => ({
  subset: fullSubset(term),
  from: parsed[first]?.from ?? 0,
  to: parsed[last]?.to ?? 0,
  first,
  last,
})

function join(
  context: SearchContext,
  parsed: readonly ParsedTerm[],
  terms: readonly QueryTerm[],
  first: number,
  last: number,
): LocatedTerm | null {
  if (first < 0) return null
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const term = parsed[i]
    if (term?.kind !== 'word' || (i > first && (parsed[i - 1]?.to ?? 0) !== term.from - 1)) return null
    words.push(term.word)
  }
  const made = joinedTerm(context, words, terms[last]?.isPrefix ?? false)
  return made === null ? null : locate(made, parsed, first, last)
}

// A node is followed by those that start at the next term that any node starts at.
function connect(graph: QueryGraph): void {
  for (const [id, node] of graph.entries()) {
    if (node.kind === 'end') continue
    const end = node.term?.last ?? -1
    let next = Infinity
    for (const other of graph)
      if (other.term !== null && other.term.first > end) next = Math.min(next, other.term.first)
    for (const [otherId, other] of graph.entries()) {
      const follows = next === Infinity ? other.kind === 'end' : other.term?.first === next
      if (follows) link(graph, id, otherId)
    }
  }
}

function link(graph: QueryGraph, from: number, to: number): void {
  graph[from]?.after.add(to)
  graph[to]?.before.add(from)
}

/** A copy of a graph without some nodes, what came before them joined to what came after. */
export function withoutNodes(graph: QueryGraph, ids: Iterable<number>): QueryGraph {
  const out = graph.map((node) => ({ ...node, before: new Set(node.before), after: new Set(node.after) }))
  for (const id of ids) {
    const node = out[id]
    if (node === undefined) continue
    for (const before of node.before) {
      out[before]?.after.delete(id)
      for (const after of node.after) link(out, before, after)
    }
    for (const after of node.after) out[after]?.before.delete(id)
    out[id] = newNode('deleted', null)
  }
  return out
}

/** The located terms of one path; `start` is what a rule says of the term before, if anything. */
export type PathStep = { start: LocatedTerm | null; end: LocatedTerm }

/** The graph of the paths that made a bucket: equal terms with equal ends share a node. */
export function graphOfPaths(paths: readonly (readonly PathStep[])[]): QueryGraph {
  const graph: QueryGraph = [newNode('start', null), newNode('end', null)]
  const known = new Map<string, number>()
  for (const path of paths) {
    const terms = mergeSteps(path)
    const ids: number[] = []
    let suffix = ''
    for (const term of terms.toReversed()) {
      suffix = `${termKey(term)}|${suffix}`
      let id = known.get(suffix)
      if (id === undefined) {
        id = graph.length
        graph.push(newNode('term', term))
        known.set(suffix, id)
      }
      ids.unshift(id)
    }
    let previous = START
    for (const id of ids) {
      link(graph, previous, id)
      previous = id
    }
    link(graph, previous, END)
  }
  return graph
}

function mergeSteps(path: readonly PathStep[]): LocatedTerm[] {
  const out: LocatedTerm[] = []
  for (const { start, end } of path) {
    const last = out.at(-1)
    // A pair's left side is the term of the step before, unless a word between them was left out.
    if (start !== null && (last === undefined || last.first !== start.first || last.last !== start.last))
      out.push(start)
    out.push(end)
  }
  return out
}

/** Words inside typed phrases: they weigh in the highest count of words a hit can match. */
export function countPhraseWords(graph: QueryGraph): number {
  let count = 0
  for (const { term } of graph) {
    const phrase = term === null ? null : typedPhrase(term.subset)
    if (phrase !== null) count += phrase.filter((word) => word !== null).length
  }
  return count
}

export { termCount }
