import type { Bits } from '../index/bits.ts'
import { join } from '../index/bits.ts'
import type { SearchContext } from './context.ts'
import { emptySet } from './context.ts'
import { phraseDocs } from './phrases.ts'
import type { Phrase, TermSubset } from './term.ts'
import { typoWords } from './terms.ts'
import type { Origin } from './word-sets.ts'
import { addWordDocs, prefixDocs } from './word-sets.ts'

/** A single word that may stand for a term. */
export interface Reading {
  word: string
  origin: Origin
}

/** The single words of a subset, without those of a common prefix. */
export function singleWords(context: SearchContext, subset: TermSubset): Reading[] {
  const { term } = subset
  const origin: Origin = term.joined === null ? 'typed' : 'derived'
  const out: Reading[] = []
  if (subset.zero !== 'none' && term.exact !== null) out.push({ word: term.exact, origin })
  if (subset.zero === 'all') for (const word of term.prefixOf) out.push({ word, origin })
  if (subset.one || subset.two) {
    const { one, two } = typoWords(context, term)
    if (subset.one) for (const word of one) out.push({ word, origin: 'derived' })
    if (subset.two) for (const word of two) out.push({ word, origin: 'derived' })
  }
  return out
}

/** The phrases of a subset: the typed one and synonyms always, the split while one typo is allowed. */
export function subsetPhrases(context: SearchContext, { term, one }: TermSubset): Phrase[] {
  const out: Phrase[] = term.phrase === null ? [...term.synonyms] : [term.phrase, ...term.synonyms]
  const split = one ? typoWords(context, term).split : null
  if (split !== null) out.push(split)
  return out
}

/** The prefix of a subset when it stands for all its words at once, else null. */
export const commonPrefix = ({ term, zero }: TermSubset): Reading | null =>
  term.commonPrefix && zero === 'all'
    ? { word: term.original, origin: term.joined === null ? 'typed' : 'derived' }
    : null

/** The documents that hold some reading of a subset. Do not change the answer: it is kept. */
export function subsetDocs(context: SearchContext, subset: TermSubset): Bits {
  const key = `${subset.term.id}:${subset.zero}:${subset.one}:${subset.two}`
  let bits = context.caches.terms.get(key)
  if (bits === undefined) {
    bits = emptySet(context)
    for (const { word, origin } of singleWords(context, subset)) addWordDocs(context, word, origin, bits)
    for (const phrase of subsetPhrases(context, subset)) join(bits, phraseDocs(context, phrase))
    const prefix = commonPrefix(subset)
    if (prefix !== null) join(bits, prefixDocs(context, prefix.word, prefix.origin))
    context.caches.terms.set(key, bits)
  }
  return bits
}
