import type { Bits } from '../index/bits.ts'
import { addBit } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { endOf, placesOf, startOf } from './places.ts'
import { prefixTable, tableDocs } from './prefix-tables.ts'
import { isExactNumber } from './tolerant-words.ts'

/** Whether a word was typed as it stands or found as a typo: fields that want exact words ignore the latter. */
export type Origin = 'typed' | 'derived'

/** Which fields count for a word of that origin; null means all of them, which needs no look at the entries. */
function countingFields(context: SearchContext, origin: Origin): ((field: number) => boolean) | null {
  const { onlyFields, exactFields } = context
  const skipsExact = origin === 'derived' && exactFields.size > 0
  if (onlyFields === null && !skipsExact) return null
  return (field) => (onlyFields === null || onlyFields.has(field)) && !(skipsExact && exactFields.has(field))
}

/** The documents that hold a word. Do not change the answer: it is kept. */
export function wordDocs(context: SearchContext, word: string, origin: Origin): Bits {
  const key = `${origin}:${word}`
  let bits = context.caches.words.get(key)
  if (bits === undefined) {
    bits = emptySet(context)
    addWordDocs(context, word, origin, bits)
    context.caches.words.set(key, bits)
  }
  return bits
}

/** Puts the documents that hold a word into a set. */
export function addWordDocs(context: SearchContext, word: string, origin: Origin, into: Bits): void {
  if (origin === 'derived' && isExactNumber(context.index, word)) return
  const counts = countingFields(context, origin)
  if (context.docs === null && counts === null) {
    const posting = context.index.words.get(word)
    if (posting === undefined) return
    const { count, data } = posting
    for (let i = 0; i < count; i++) addBit(into, data[i] ?? 0)
    return
  }
  const places = placesOf(context, word)
  const { docs, posting } = places
  for (let i = 0; i < docs.length; i++) {
    if (counts === null || hasField(posting.data, startOf(places, i), endOf(places, i), counts))
      addBit(into, docs[i] ?? 0)
  }
}

function hasField(data: Uint32Array, from: number, to: number, counts: (field: number) => boolean): boolean {
  for (let e = from; e < to; e++) if (counts((data[e] ?? 0) >>> 16)) return true
  return false
}

/** The documents that hold a word which starts with `prefix`. Do not change the answer: it is kept. */
export function prefixDocs(context: SearchContext, prefix: string, origin: Origin): Bits {
  const key = `${origin}:${prefix}*`
  let bits = context.caches.words.get(key)
  if (bits === undefined) {
    bits = tableDocs(context, prefixTable(context, prefix), countingFields(context, origin))
    context.caches.words.set(key, bits)
  }
  return bits
}
