import type { Bits } from '../index/bits.ts'
import { newBits } from '../index/bits.ts'
import type { SearchContext } from '../query/context.ts'
import { emptySet } from '../query/context.ts'
import type { PathStep } from '../query/graph.ts'
import { END, START } from '../query/graph.ts'
import type { Edge } from './graph-rule.ts'

/** The edges out of each node of a query graph, and what it may cost to get from there to its end. */
export interface PathCosts {
  edges: Edge[][]
  costs: Set<number>[]
}

/** The documents of all paths of one cost, and those paths that gave a document. */
export interface Found {
  docs: Bits
  paths: PathStep[][]
}

// What is left of a set after so many steps of a path. Used again by every search, as none waits within one.
const buffers: Bits[] = []

/**
 * Finds the documents of the paths of a cost. Depth first, narrowing the documents at each step: a path is left as
 * soon as nothing fulfils its beginning. Sets are cut to the words of 32 documents in which the universe has any, as
 * there are many steps and often few documents.
 */
export function pathsOfCost(
  context: SearchContext,
  { edges, costs }: PathCosts,
  cost: number,
  universe: Bits,
): Found {
  const found: Found = { docs: emptySet(context), paths: [] }
  const spots = filledWords(universe)
  const count = spots.length
  const left = newBits(count * 32)
  for (let i = 0; i < count; i++) left[i] = universe[spots[i] ?? 0] ?? 0
  const path: PathStep[] = []
  const skipped: number[] = []

  // Answers false once every document of the set has found its path.
  function visit(id: number, remaining: number, docs: Bits): boolean {
    if (id === END) return end(docs)
    for (const edge of edges[id] ?? []) {
      const rest = remaining - edge.cost
      if (rest < 0 || costs[edge.to]?.has(rest) !== true) continue
      if (!follow(edge, rest, docs)) return false
    }
    return true
  }

  function end(docs: Bits): boolean {
    let any = 0
    let more = 0
    for (let i = 0; i < count; i++) {
      const had = left[i] ?? 0
      const here = (docs[i] ?? 0) & had
      more |= had & ~here
      if (here === 0) continue
      any = 1
      const spot = spots[i] ?? 0
      found.docs[spot] = (found.docs[spot] ?? 0) | here
      left[i] = had & ~here
    }
    if (any !== 0) found.paths.push([...path])
    return more !== 0
  }

  function follow({ to, condition, skips }: Edge, rest: number, docs: Bits): boolean {
    if (condition === null) {
      const before = skipped.length
      skipped.push(...skips)
      const goOn = visit(to, rest, docs)
      skipped.length = before
      return goOn
    }
    if (skipped.includes(to)) return true
    const here = bufferOf(path.length, count)
    if (!andInto(here, docs, left, condition.docs(), spots)) return true
    path.push(condition.step)
    const goOn = visit(to, rest, here)
    path.pop()
    return goOn
  }

  if (count > 0) visit(START, cost, left)
  return found
}

function filledWords(bits: Bits): Uint32Array {
  let count = 0
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) count++
  const out = new Uint32Array(count)
  for (let i = 0, size = 0; size < count; i++) if (bits[i] !== 0) out[size++] = i
  return out
}

function bufferOf(depth: number, words: number): Bits {
  let buffer = buffers[depth]
  if (buffer === undefined || buffer.length < words) {
    buffer = newBits(words * 32)
    buffers[depth] = buffer
  }
  return buffer
}

/** Puts what is in all three sets, the last one being whole, into another; false when nothing is. */
function andInto(into: Bits, a: Bits, b: Bits, whole: Bits, spots: Uint32Array): boolean {
  let any = 0
  for (let i = 0; i < spots.length; i++) {
    const word = (a[i] ?? 0) & (b[i] ?? 0) & (whole[spots[i] ?? 0] ?? 0)
    into[i] = word
    any |= word
  }
  return any !== 0
}
