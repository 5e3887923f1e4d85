import type { Bits } from '../index/bits.ts'
import { and, join } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import type { QueryGraph } from './graph.ts'
import { END, START } from './graph.ts'
import { subsetDocs } from './term-sets.ts'

/** The documents of `universe` that some path of the graph matches. */
export function resolveGraph(context: SearchContext, graph: QueryGraph, universe: Bits): Bits {
  const docs = new Map<number, Bits>([[START, universe]])
  for (const id of inOrder(graph)) {
    const node = graph[id]
    if (node === undefined || id === START) continue
    const before = emptySet(context)
    for (const previous of node.before) {
      const bits = docs.get(previous)
      if (bits !== undefined) join(before, bits)
    }
    docs.set(id, node.term === null ? before : and(before, subsetDocs(context, node.term.subset)))
  }
  return docs.get(END) ?? emptySet(context)
}

/** The nodes that the start leads to, each after all that come before it. */
export function inOrder(graph: QueryGraph): number[] {
  const out: number[] = []
  const done = new Set<number>()
  const visit = (id: number): void => {
    if (done.has(id)) return
    done.add(id)
    for (const next of graph[id]?.after ?? []) visit(next)
    out.push(id)
  }
  visit(START)
  return out.toReversed()
}
