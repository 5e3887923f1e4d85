import { hasBit } from '../index/bits.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { DocumentChange } from '../index/write.ts'
import type { JsonObject } from '../json.ts'
import { parseObject } from '../json.ts'
import type { Pause } from '../pause.ts'
import { documentKey } from './identifiers.ts'
import { newSpecialFields } from './special-fields.ts'

/** How documents are to be written. */
export interface Writing {
  primaryKey: string
  /** Fields that are not given keep their values. */
  partial: boolean
  /** Only documents that exist already are written. */
  skipCreation: boolean
}

/** What several tasks, one after the other, make of the documents of an index, which stay as they are. */
export interface DocumentPlan {
  /** Adds documents and answers how many different ones they are. Throws on the first bad one, and adds none. */
  add(documents: readonly JsonObject[], writing: Writing): Promise<number>
  /** Takes out the documents with these keys and answers how many there were. */
  remove(keys: Iterable<string>): number
  /** All changes in ascending order of internal numbers. */
  changes(): DocumentChange[]
}

interface Planned {
  doc: number
  before: string | undefined
  after: JsonObject | null
}

/** A plan without changes. */
export function newPlan(index: SearchIndex, pause: Pause): DocumentPlan {
  const planned = new Map<string, Planned>()
  const free = freeNumbers(index)

  function plannedOf(key: string): Planned | undefined {
    const own = planned.get(key)
    const doc = own === undefined ? index.numbers.get(key) : undefined
    if (doc === undefined) return own
    const before = index.documents.get(doc)
    return { doc, before, after: before === undefined ? null : parseObject(before) }
  }

  async function add(documents: readonly JsonObject[], writing: Writing): Promise<number> {
    const { primaryKey, partial, skipCreation } = writing
    const latest = new Map<string, JsonObject>()
    for (const document of documents) {
      const key = documentKey(document, primaryKey)
      const before = latest.get(key)
      // Of several versions the last counts, but a document keeps the place of its first one.
      latest.set(key, before !== undefined && partial ? { ...before, ...document } : document)
    }
    const special = newSpecialFields(index)
    const ready: [key: string, known: Planned | undefined, after: JsonObject][] = []
    for (const [key, document] of latest) {
      const known = plannedOf(key)
      const present = known?.after ?? null
      if (present === null && skipCreation) continue
      const after = present !== null && partial ? { ...present, ...document } : document
      ready.push([key, known, special?.read(key, after, present) ?? after])
      if (pause.isDue()) await pause.take()
    }
    special?.end()
    for (const [key, known, after] of ready)
      planned.set(key, { doc: known?.doc ?? free(), before: known?.before, after })
    return latest.size
  }

  function remove(keys: Iterable<string>): number {
    let count = 0
    for (const key of new Set(keys)) {
      const known = plannedOf(key)
      if (known === undefined || known.after === null) continue
      planned.set(key, { ...known, after: null })
      count++
    }
    return count
  }

  function changes(): DocumentChange[] {
    const out: DocumentChange[] = []
    for (const [key, { doc, before, after }] of planned) {
      const isSame = after === null ? before === undefined : JSON.stringify(after) === before
      if (!isSame) out.push({ doc, key, before, after })
    }
    return out.toSorted((a, b) => a.doc - b.doc)
  }

  return { add, remove, changes }
}

// Numbers of deleted documents are given out again, the lowest first.
function freeNumbers(index: SearchIndex): () => number {
  let next = 0
  return () => {
    while (next >>> 5 < index.live.length && hasBit(index.live, next)) next++
    return next++
  }
}
