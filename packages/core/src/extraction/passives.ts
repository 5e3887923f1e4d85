import type { Token } from './tokens.ts'
import { wordClass } from './word-classes.ts'

/** “Was quoted as saying”: the verb's subject is that of “was quoted”. */
export function isQuotedAs(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 2]?.lower ?? ''
  return tokens[verb - 1]?.lower === 'as' && /^(?:quoted|cited|reported|recorded|paraphrased)$/.test(before)
}

/** “Was told”, “had been warned”: what stands before is told, and does not speak. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:told|warned|reminded|informed|advised|assured)$/.test(tokens[verb]?.lower ?? '')) return false
  for (let i = verb - 1; i > verb - 4 && i >= 0; i--) {
    const token = tokens[i]
    if (/^(?:was|were|been|is|are|being)$/.test(token?.lower ?? '')) return true
    if (!((token?.classes ?? 0) & wordClass.adverb)) return false
  }
  return false
}
