import type { WordIds } from './word-ids.ts'
import { newWordIds } from './word-ids.ts'

/** Words with documents and entries in the order in which they were read, to be sorted by word at once. */
export interface WordLog {
  ids: WordIds
  /** Threes of a word's number, a document and an entry. */
  records: Uint32Array
  length: number
}

const FIRST_SIZE = 3 * 4096

/** An empty log. */
export const newWordLog = (): WordLog => ({
  ids: newWordIds(),
  records: new Uint32Array(FIRST_SIZE),
  length: 0,
})

/** Notes that a word, by its number among the log's, stands in a document. */
export function logWord(log: WordLog, id: number, doc: number, entry: number): void {
  const { length } = log
  if (length + 3 > log.records.length) {
    const wider = new Uint32Array(2 * log.records.length)
    wider.set(log.records)
    log.records = wider
  }
  log.records[length] = id
  log.records[length + 1] = doc
  log.records[length + 2] = entry
  log.length = length + 3
}

/** A log by words: the pairs of document and entry of the `i`-th word lie from `starts[i]` to `starts[i + 1]`. */
export interface SortedLog {
  words: readonly string[]
  starts: Uint32Array
  pairs: Uint32Array
}

/** Sorts a log by counting; what was read first of a word stays first. */
export function sortLog({ ids: { words }, records, length }: WordLog): SortedLog {
  const starts = new Uint32Array(words.length + 1)
  for (let i = 0; i < length; i += 3) {
    const next = (records[i] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 2
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const at = starts.slice()
  const pairs = new Uint32Array((length / 3) * 2)
  for (let i = 0; i < length; i += 3) {
    const id = records[i] ?? 0
    const place = at[id] ?? 0
    pairs[place] = records[i + 1] ?? 0
    pairs[place + 1] = records[i + 2] ?? 0
    at[id] = place + 2
  }
  return { words, starts, pairs }
}
