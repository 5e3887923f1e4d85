import type { SearchIndex } from '../index/search-index.ts'
import { beginningsNear } from '../query/typos.ts'
import { fold } from '../tokenizer/fold.ts'
import { stretchesOf } from '../tokenizer/script.ts'
import { foldFacet } from './facet-field.ts'

/**
 * Those of a facet's values that begin like a text, taken as one word, with as many typos as a text of its length may
 * have; in the order of the values without case and accents.
 */
export function matchingValues(
  index: SearchIndex,
  name: string,
  values: readonly string[],
  query: string,
): string[] {
  const { plain, byPlain } = bareOf(values)
  const wanted = bare(query)
  const { enabled, disableOnAttributes, disableOnWords } = index.settings.typoTolerance
  const isTolerant = enabled && !disableOnAttributes.includes(name)
  const isExact = isTolerant && disableOnWords.includes(wanted)
  const near = isExact ? [wanted] : beginningsNear(plain, wanted, isTolerant ? typosFor(index, wanted) : 0)
  return near.flatMap((value) => byPlain.get(value) ?? [])
}

/** How many typos a text may have: other than for words it is its bytes that count. */
function typosFor(index: SearchIndex, text: string): 0 | 1 | 2 {
  const { oneTypo, twoTypos } = index.settings.typoTolerance.minWordSizeForTypos
  const length = Buffer.byteLength(text)
  return length < oneTypo ? 0 : length < twoTypos ? 1 : 2
}

interface BareValues {
  /** The values without case and accents, in ascending order. */
  plain: readonly string[]
  /** Which values are written so. */
  byPlain: ReadonlyMap<string, readonly string[]>
}

const bareValues = new WeakMap<readonly string[], BareValues>()

/** Kept as long as the values are. */
function bareOf(values: readonly string[]): BareValues {
  let known = bareValues.get(values)
  if (known === undefined) {
    const byPlain = Map.groupBy(values, bare)
    known = { plain: [...byPlain.keys()].toSorted(), byPlain }
    bareValues.set(values, known)
  }
  return known
}

/** A value without case and accents. */
function bare(text: string): string {
  const folded = foldFacet(text)
  return stretchesOf(folded)
    .map(({ script, start, end }) => fold(folded.slice(start, end), script))
    .join('')
}
