import { hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { DocumentChange } from '../index/write.ts'
import type { JsonObject } from '../json.ts'
import { parseObject } from '../json.ts'
import type { Pause } from '../pause.ts'
import { documentKey } from './identifiers.ts'

/** How documents are to be written. */
export interface Writing {
  primaryKey: string
  /** Fields that are not given keep their values. */
  partial: boolean
  /** Only documents that exist already are written. */
  skipCreation: boolean
}

/** What adding documents changes, and how many different ones they are. */
export interface PlannedAddition {
  changes: DocumentChange[]
  indexed: number
}

/** What adding documents changes, in ascending order of numbers. Throws on the first bad identifier. */
export async function planAddition(
  index: SearchIndex,
  documents: readonly JsonObject[],
  writing: Writing,
  pause: Pause,
): Promise<PlannedAddition> {
  const latest = new Map<string, JsonObject>()
  for (const document of documents) {
    const key = documentKey(document, writing.primaryKey)
    const before = latest.get(key)
    // Of several versions the last counts, but a document keeps the place of its first one.
    latest.set(key, before !== undefined && writing.partial ? { ...before, ...document } : document)
  }
  const free = freeNumbers(index)
  const changes: DocumentChange[] = []
  for (const [key, document] of latest) {
    const known = index.numbers.get(key)
    if (known === undefined && writing.skipCreation) continue
    const doc = known ?? free()
    const before = known === undefined ? undefined : index.documents.get(known)
    const after = before !== undefined && writing.partial ? { ...parseObject(before), ...document } : document
    if (before === undefined || JSON.stringify(after) !== before) changes.push({ doc, key, before, after })
    if (pause.isDue()) await pause.take()
  }
  return { changes: changes.toSorted((a, b) => a.doc - b.doc), indexed: latest.size }
}

// Numbers of deleted documents are given out again, the lowest first.
function freeNumbers(index: SearchIndex): () => number {
  let next = 0
  return () => {
    while (next >>> 5 < index.live.length && hasBit(index.live, next)) next++
    return next++
  }
}

/** What deleting some documents changes, in ascending order of numbers. */
export function planDeletion(index: SearchIndex, keys: Iterable<string>): DocumentChange[] {
  const changes: DocumentChange[] = []
  for (const key of new Set(keys)) {
    const doc = index.numbers.get(key)
    if (doc !== undefined) changes.push({ doc, key, before: index.documents.get(doc), after: null })
  }
  return changes.toSorted((a, b) => a.doc - b.doc)
}
