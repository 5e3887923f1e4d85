import type { Bits } from '../index/bits.ts'
import { addBit, newBits } from '../index/bits.ts'
import type { Posting } from '../index/postings.ts'
import { entriesEnd, entriesStart } from '../index/postings.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'

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
  const posting = context.index.words.get(word)
  if (posting === undefined) return
  const counts = countingFields(context, origin)
  const { local } = context
  const { count, data } = posting
  for (let i = 0; i < count; i++) {
    const doc = data[i] ?? 0
    const at = local === null ? doc : (local[doc] ?? -1)
    if (at >= 0 && (counts === null || hasField(posting, i, counts))) addBit(into, at)
  }
}

function hasField({ count, data }: Posting, i: number, counts: (field: number) => boolean): boolean {
  const end = entriesEnd(data, count, i)
  for (let e = entriesStart(data, count, i); e < end; e++) if (counts((data[e] ?? 0) >>> 16)) return true
  return false
}

/** The documents that hold a word which starts with `prefix`. Do not change the answer: it is kept. */
export function prefixDocs(context: SearchContext, prefix: string, origin: Origin): Bits {
  const key = `${origin}:${prefix}*`
  let bits = context.caches.words.get(key)
  if (bits === undefined) {
    bits = newBits(context.size)
    const [from, to] = prefixRange(context.vocabulary, prefix)
    for (let i = from; i < to; i++) addWordDocs(context, context.vocabulary[i] ?? '', origin, bits)
    context.caches.words.set(key, bits)
  }
  return bits
}
