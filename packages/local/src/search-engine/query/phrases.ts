import type { Bits } from '../index/bits.ts'
import { isEmpty, keep } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { pairDocs } from './pairs.ts'
import type { Phrase } from './term.ts'
import { wordDocs } from './word-sets.ts'

const WINDOW = 3

/**
 * The documents that hold a phrase, judged as the real server does: each window of three words by the
 * distances of its pairs. So a stop word inside a phrase loosens it. Do not change the answer: it is kept.
 */
export function phraseDocs(context: SearchContext, phrase: Phrase): Bits {
  const key = phrase.map((word) => word ?? '').join('\0')
  let bits = context.caches.phrases.get(key)
  if (bits === undefined) {
    bits = computePhrase(context, phrase)
    context.caches.phrases.set(key, bits)
  }
  return bits
}

function computePhrase(context: SearchContext, phrase: Phrase): Bits {
  let bits: Bits | null = null
  for (const word of phrase) {
    if (word === null) continue
    const docs = wordDocs(context, word, 'typed')
    if (bits === null) bits = docs.slice()
    else keep(bits, docs)
  }
  if (bits === null) return emptySet(context)
  const size = Math.min(WINDOW, phrase.length)
  for (let start = 0; start + size <= phrase.length && !isEmpty(bits); start++) {
    keepWindow(context, phrase.slice(start, start + size), bits)
  }
  return bits
}

function keepWindow(context: SearchContext, window: Phrase, bits: Bits): void {
  for (const [i, left] of window.entries()) {
    if (left === null) continue
    for (const [gap, right] of window.slice(i + 1).entries()) {
      if (right !== null) keep(bits, pairDocs(context, left, right, gap + 1))
    }
  }
}
