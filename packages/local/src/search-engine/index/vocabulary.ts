/** The words of an index in ascending order, kept in step lazily: sorting waits for the next search. */
export interface Vocabulary {
  sorted: string[]
  added: Set<string>
  removed: Set<string>
  /** Grows with each change, so what was computed from the words knows when it is stale. */
  version: number
}

/** No words. */
export const newVocabulary = (): Vocabulary => ({
  sorted: [],
  added: new Set(),
  removed: new Set(),
  version: 0,
})

/** Notes a word that has become known. */
export function addWord(vocabulary: Vocabulary, word: string): void {
  if (!vocabulary.removed.delete(word)) vocabulary.added.add(word)
  vocabulary.version++
}

/** Notes a word that no document holds any more. */
export function removeWord(vocabulary: Vocabulary, word: string): void {
  if (!vocabulary.added.delete(word)) vocabulary.removed.add(word)
  vocabulary.version++
}

/** All words in ascending order of UTF-16 code units. */
export function sortedWords(vocabulary: Vocabulary): readonly string[] {
  const { added, removed } = vocabulary
  if (added.size === 0 && removed.size === 0) return vocabulary.sorted
  const old = removed.size === 0 ? vocabulary.sorted : vocabulary.sorted.filter((word) => !removed.has(word))
  vocabulary.sorted = mergeSorted(old, [...added].toSorted())
  added.clear()
  removed.clear()
  return vocabulary.sorted
}

function mergeSorted(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  const out: string[] = []
  let j = 0
  for (const word of a) {
    for (let next = b[j]; next !== undefined && next < word; next = b[++j]) out.push(next)
    out.push(word)
  }
  for (; j < b.length; j++) out.push(b[j] ?? '')
  return out
}

/** The place of the first word that is not below `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The range [from, to) of the words that start with `prefix`. */
export function prefixRange(words: readonly string[], prefix: string): [from: number, to: number] {
  const from = lowerBound(words, prefix)
  let low = from
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '').startsWith(prefix)) low = middle + 1
    else high = middle
  }
  return [from, low]
}

const beginnings = new WeakMap<readonly string[], Uint8Array>()

/** How many code units each of some sorted words shares with the one before it, at most 255. Kept with the list. */
export function sharedBeginnings(words: readonly string[]): Uint8Array {
  let shared = beginnings.get(words)
  if (shared === undefined) {
    shared = new Uint8Array(words.length)
    let before = ''
    for (const [i, word] of words.entries()) {
      const most = Math.min(before.length, word.length, 255)
      let common = 0
      while (common < most && before.charCodeAt(common) === word.charCodeAt(common)) common++
      shared[i] = common
      before = word
    }
    beginnings.set(words, shared)
  }
  return shared
}
