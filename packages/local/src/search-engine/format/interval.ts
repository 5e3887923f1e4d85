import type { Match } from './matches.ts'

const FARTHEST = 7

/** The run of matches within `size` words that tells most of the query: most words, closest, best ordered. */
export function bestInterval(matches: readonly Match[], size: number): [first: Match, last: Match] {
  const [only] = matches
  if (only === undefined) throw new RangeError('There is no best interval without a match.')
  let best: { first: number; last: number; score: Score } | null = null
  let first = 0
  const save = (last: number): void => {
    const score = scoreOf(matches.slice(first, last + 1))
    if (best === null || compare(score, best.score) > 0) best = { first, last, score }
  }
  for (const [i, match] of matches.entries()) {
    if (match.lastWord - (matches[first]?.firstWord ?? 0) < size) continue
    if (i > 0) save(i - 1)
    while (first < matches.length - 1) {
      first++
      const start = matches[first]?.firstWord ?? 0
      if (start > match.lastWord || match.lastWord - start < size) break
    }
  }
  const last = matches.length - 1
  const head = matches[first]
  if (first !== last || (head !== undefined && head.lastWord - head.firstWord + 1 < size)) save(last)
  const found: { first: number; last: number } = best ?? { first: 0, last: 0 }
  return [matches[found.first] ?? only, matches[found.last] ?? only]
}

type Score = readonly [unique: number, closeness: number, ordered: number]

const compare = (a: Score, b: Score): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

function scoreOf(matches: readonly Match[]): Score {
  const words = new Set<number>()
  let closeness = 0
  let ordered = 0
  for (const [i, match] of matches.entries()) {
    for (let word = match.from; word <= match.to; word++) words.add(word)
    const inside = match.lastWord - match.firstWord
    ordered += inside
    closeness -= inside
    const next = matches[i + 1]
    if (next === undefined) continue
    if (next.from > match.from) ordered++
    closeness -= Math.min(next.firstWord - match.lastWord, FARTHEST)
  }
  return [words.size, closeness, ordered]
}
