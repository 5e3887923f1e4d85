import type { Posting } from '../index/postings.ts'
import type { Numbering } from '../index/numbering.ts'
import { newNumberOf } from '../index/numbering.ts'
import { prefixRange } from '../index/vocabulary.ts'
import type { SearchContext } from './context.ts'

/** A word that starts with a prefix, and where it stands in all documents of the index. */
export interface PrefixWord {
  word: string
  posting: Posting
}

/** The words with a prefix that some document of a search holds; among all documents, those of all. */
export function prefixWords(context: SearchContext, prefix: string): readonly PrefixWord[] {
  const known = context.caches.prefixes
  let words = known.get(prefix)
  if (words === undefined) {
    const { numbering, outer } = context
    const all = outer === null ? listWords(context, prefix) : prefixWords(outer.context, prefix)
    words = numbering === null ? all : all.filter(({ posting }) => holdsAny(posting, numbering))
    known.set(prefix, words)
  }
  return words
}

/** All words of the index with a prefix. */
export function listWords({ index, vocabulary }: SearchContext, prefix: string): PrefixWord[] {
  const out: PrefixWord[] = []
  const [from, to] = prefixRange(vocabulary, prefix)
  for (let w = from; w < to; w++) {
    const word = vocabulary[w] ?? ''
    const posting = index.words.get(word)
    if (posting !== undefined) out.push({ word, posting })
  }
  return out
}

function holdsAny({ data, count }: Posting, numbering: Numbering): boolean {
  for (let i = 0; i < count; i++) if (newNumberOf(numbering, data[i] ?? 0) >= 0) return true
  return false
}
